/** A browser with Backstory in it and stories to read: what every browser test starts from. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS, type BrowserKind } from '../../scripts/browsers.ts';
import { listen } from '../../scripts/drive/console.ts';
import { type Launched, launch, openExtensionPage } from '../../scripts/drive/launch.ts';
import { waitForMarks } from '../../scripts/drive/reading.ts';
import { type Hit, type MadePage, serveStories, storyAddress } from '../../scripts/drive/stories.ts';
import { openFromToolbar } from '../../scripts/drive/toolbar.ts';
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

/** Pages made for a test, by name. */
export type MadePages = Record<string, (n: number) => MadePage>;

/** An open browser. */
export interface Reader extends Launched {
  /** opens a story of tests/pages/ in a new tab */
  open(story: string, host?: string): Promise<Page>;
  /** opens a story in a new tab, and waits until it has its marks */
  openMarked(story: string, host?: string): Promise<Page>;
  /** opens a page of the extension, such as `options.html`, in a new tab */
  openOwn(path: string): Promise<Page>;
  /** opens the toolbar's popup in a new tab; it looks at the story that was read last */
  openPopup(): Promise<PopupPage>;
  /** presses the toolbar's button over a page, and returns the popup */
  press(page: Page): Promise<Page>;
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

/** How a browser differs from the usual one. */
export interface ReaderChoice {
  /** pages beside the stories */
  made?: MadePages;
  /** what is listened to, where that is not all (see `scripts/drive/console.ts`) */
  hears?: string[];
}

/** Opens a browser, with the built extension or that of another folder. */
export async function openReader(kind: BrowserKind, extension?: string, choice: ReaderChoice = {}): Promise<Reader> {
  const stories = await serveStories(undefined, choice.made);
  const launched = await launch(kind, { port: stories.port, headless: true, ...(extension && { extension }) });
  const problems = listen(launched, choice.hears);
  const tabs: Page[] = [];
  const kept = (page: Page) => {
    tabs.push(page);
    return page;
  };
  const open = async (story: string, host = OUTLET) => {
    const page = kept(await launched.browser.newPage());
    await countChanges(page);
    await page.goto(storyAddress(story, host));
    return page;
  };
  const openOwn = async (path: string) => kept(await openExtensionPage(launched, path));
  return {
    ...launched,
    hits: stories.hits,
    open,
    async openMarked(story, host) {
      const page = await open(story, host);
      await waitForMarks(page);
      return page;
    },
    openOwn,
    openPopup: async () => new PopupPage(await openOwn('popup.html')),
    press: async (page) => kept(await openFromToolbar(launched, page)),
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
      // a popup closes by itself when it has sent the reader to the page
      for (const page of tabs.splice(0)) await page.close().catch(() => {});
    },
    async close() {
      await launched.browser.close();
      await stories.close();
    },
  };
}

/** What a file's tests are given. */
export interface Given {
  kind: BrowserKind;
  /** there once the first test runs */
  reader: Reader;
  /** a test that counts as skipped where its browser is left out */
  test: ReturnType<typeof it.runIf>;
}

/**
 * Runs a file's tests in each browser, all of them in one: opened before the first, its tabs closed after each, and
 * nothing written to any console in between.
 *
 * @param start opens the browser, where the built extension in a new profile is not what the tests start from
 */
export function describeReader(
  title: string,
  tests: (given: Given) => void,
  start: (kind: BrowserKind) => Promise<Reader> = (kind) => openReader(kind),
): void {
  describe.each(BROWSER_KINDS)(`${title} in %s`, (kind) => {
    // filled when the browser is open: the tests hold on to it while they are still being collected
    const reader = {} as Reader;
    beforeAll(async () => {
      if (isChosen(kind)) Object.assign(reader, await start(kind));
    });
    afterEach(async () => {
      if (!isChosen(kind)) return;
      await reader.closeTabs();
      expect(reader.takeProblems(), 'the console stays clean').toEqual([]);
    });
    afterAll(() => reader.close?.());
    tests({ kind, reader, test: it.runIf(isChosen(kind)) });
  });
}
