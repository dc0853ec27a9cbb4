/** A browser with Backstory in it and stories to read: what every browser test starts from. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS, type BrowserKind } from '../../scripts/browsers.ts';
import { listen } from '../../scripts/drive/console.ts';
import { type LaunchChoice, type Launched, launch, openExtensionPage } from '../../scripts/drive/launch.ts';
import { PATIENCE_MS, waitForMarks } from '../../scripts/drive/reading.ts';
import { type Hit, type MadePage, serveStories, storyAddress } from '../../scripts/drive/stories.ts';
import { openFromToolbar } from '../../scripts/drive/toolbar.ts';
import { countChanges } from './changes.ts';
import { HOSTILE } from './hostile-pages.ts';
import { ODD } from './odd-pages.ts';
import { PopupPage } from './popup-page.ts';

/** An outlet on the reviewed list; the stories are read under its name. */
export const OUTLET = 'www.reuters.com';

/** Real pages, saved as they were served, beside the repository; undefined if there are none. */
export const SAVED_PAGES = [join(import.meta.dirname, '../../../shared/corpus/pages')].find(existsSync);

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
  /**
   * Runs a function in one of the extension's own pages, in the background: what is in front stays there. The function
   * is sent as text, and sees its argument alone.
   */
  asExtension<Arg, Result>(act: (arg: Arg) => Result, arg: Arg): Promise<Awaited<Result>>;
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
  /** a folder of saved pages to serve as well */
  elsewhere?: string | undefined;
  /** how the browser is opened */
  browser?: Pick<LaunchChoice, 'profile' | 'prefs' | 'inPrivate' | 'welcome'>;
  /** what is listened to, where that is not all (see `scripts/drive/console.ts`) */
  hears?: string[];
}

/** Opens a browser, with the built extension or that of another folder. */
export async function openReader(kind: BrowserKind, extension?: string, choice: ReaderChoice = {}): Promise<Reader> {
  const stories = await serveStories(choice.elsewhere, choice.made);
  const how = { port: stories.port, headless: true, ...(extension && { extension }), ...choice.browser };
  const launched = await launch(kind, how);
  const problems = listen(launched, choice.hears);
  const tabs: Page[] = [];
  let firstTab: Promise<Page> | undefined;
  const kept = (page: Page) => {
    page.setDefaultTimeout(PATIENCE_MS);
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
    asExtension: async (act, arg) => {
      // the browser's first tab, which is open anyway
      firstTab ??= (async () => openExtensionPage(launched, 'options.html', (await launched.browser.pages())[0]))();
      return (await firstTab).evaluate(act as (arg: unknown) => never, arg);
    },
    takeProblems: () => problems.splice(0),
    async closeTabs() {
      // a popup closes by itself when it has sent the reader to the page
      for (const page of tabs.splice(0)) await page.close().catch(() => {});
      await closePanels(launched);
    },
    async close() {
      await launched.browser.close();
      await stories.close();
    },
  };
}

/** A panel, or a popup, that stayed open would ask the pages of later tests for their cast. Firefox keeps none. */
async function closePanels({ kind, browser }: Launched): Promise<void> {
  if (kind !== 'chrome') return;
  const left = browser.targets().filter((target) => /\/(?:sidepanel|popup)\.html/.test(target.url()));
  for (const target of left)
    await target
      .asPage()
      .then((page) => page.close())
      .catch(() => {});
}

/**
 * The browser that files have in common if they need nothing of their own: starting one takes longer than most files.
 * It stays open from file to file (`isolate: false`), and environment.ts closes it.
 */
export function sharedReader(kind: BrowserKind): Promise<Reader> {
  const twice = Object.keys(ODD).filter((name) => name in HOSTILE);
  if (twice.length > 0) throw new Error(`two made pages are called ${twice.join(' and ')}`);
  const there = globalThis.sharedBrowsers.get(kind) as Promise<Reader> | undefined;
  const reader = there ?? openReader(kind, undefined, { made: { ...HOSTILE, ...ODD }, elsewhere: SAVED_PAGES });
  globalThis.sharedBrowsers.set(kind, reader);
  return reader;
}

/** What a file's tests are given. */
export interface Given {
  kind: BrowserKind;
  /** there once the first test runs */
  reader: Reader;
  /** a test that counts as skipped if its browser is left out */
  test: ReturnType<typeof it.runIf>;
}

/**
 * Runs a file's tests in each browser: its tabs are closed after each test, and nothing may be written to any console
 * in between.
 *
 * @param start opens a browser for this file alone, closed at its end; if left out, the file takes the shared one, and
 *   leaves settings and permissions as it found them
 */
export function describeReader(
  title: string,
  tests: (given: Given) => void,
  start?: (kind: BrowserKind) => Promise<Reader>,
): void {
  describe.each(BROWSER_KINDS)(`${title} in %s`, (kind) => {
    // filled when the browser is open: the tests hold on to it while they are still being collected
    const reader = {} as Reader;
    beforeAll(async () => {
      if (isChosen(kind)) Object.assign(reader, await (start ?? sharedReader)(kind));
    });
    afterEach(async () => {
      if (!isChosen(kind)) return;
      await reader.closeTabs();
      expect(reader.takeProblems(), 'the console stays clean').toEqual([]);
    });
    afterAll(() => (start ? reader.close?.() : undefined));
    tests({ kind, reader, test: it.runIf(isChosen(kind)) });
  });
}
