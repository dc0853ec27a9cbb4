/** A browser with Backstory in it and stories to read: what every browser test starts from. */
import type { Page } from 'puppeteer-core';
import { BROWSER_KINDS, type BrowserKind } from '../../scripts/browsers.ts';
import { listen } from '../../scripts/drive/console.ts';
import { type Launched, launch, openExtensionPage } from '../../scripts/drive/launch.ts';
import { type Hit, serveStories, storyAddress } from '../../scripts/drive/stories.ts';
import { countChanges } from './changes.ts';
import { PopupPage } from './popup-page.ts';

/** The little of the extension API that the tests call themselves; Firefox knows it by this name too. */
declare const chrome: {
  tabs: { query(filter: { url: string }): Promise<[{ id: number }]> };
  scripting: { executeScript(injection: { target: { tabId: number }; files: string[] }): Promise<unknown> };
};

/** An outlet on the reviewed list; the stories are read under its name. */
export const OUTLET = 'www.reuters.com';

/** The browsers to test in; `E2E_BROWSERS=chrome` leaves the other out, and its tests count as skipped. */
export function isChosen(kind: BrowserKind): boolean {
  const chosen = process.env.E2E_BROWSERS?.split(',') ?? BROWSER_KINDS;
  return chosen.includes(kind);
}

/** An open browser. */
export interface Reader extends Launched {
  /** opens a story of tests/pages/ in a new tab */
  open(story: string, host?: string): Promise<Page>;
  /** opens the toolbar's popup in a new tab; it looks at the story that was read last */
  openPopup(): Promise<PopupPage>;
  /** runs the content script in a page that has it, from one of the extension's own pages */
  injectReaderAgain(page: Page): Promise<void>;
  /** what was written to any console since the last call: warnings, errors and exceptions */
  takeProblems(): string[];
  /** every request to the story server */
  hits: Hit[];
  /** closes the tabs that were opened, not the browser */
  closeTabs(): Promise<void>;
  close(): Promise<void>;
}

/** Opens a browser, with the built extension or that of another folder. */
export async function openReader(kind: BrowserKind, extension?: string): Promise<Reader> {
  const stories = await serveStories();
  const launched = await launch(kind, { port: stories.port, headless: true, ...(extension && { extension }) });
  const problems = listen(launched);
  const tabs: Page[] = [];
  return {
    ...launched,
    hits: stories.hits,
    async open(story, host = OUTLET) {
      const page = await launched.browser.newPage();
      tabs.push(page);
      await countChanges(page);
      await page.goto(storyAddress(story, host));
      return page;
    },
    async openPopup() {
      const page = await openExtensionPage(launched, 'popup.html');
      tabs.push(page);
      return new PopupPage(page);
    },
    async injectReaderAgain(page) {
      const extensionPage = await openExtensionPage(launched, 'popup.html');
      await extensionPage.evaluate(async (url) => {
        const [tab] = await chrome.tabs.query({ url });
        await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['reader.js'] });
      }, page.url());
      await extensionPage.close();
      await page.bringToFront();
    },
    takeProblems: () => problems.splice(0),
    async closeTabs() {
      for (const page of tabs.splice(0)) await page.close();
    },
    async close() {
      await launched.browser.close();
      await stories.close();
    },
  };
}
