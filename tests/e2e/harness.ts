/** A browser with Backstory installed, and stories to read: the basis of every browser test. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS, type BrowserKind } from '../../scripts/browsers.ts';
import { listen } from '../../scripts/drive/console.ts';
import { type LaunchChoice, type Launched, launch, newTab, openExtensionPage } from '../../scripts/drive/launch.ts';
import { PATIENCE_MS, waitForMarks } from '../../scripts/drive/reading.ts';
import { type Hit, type MadePage, serveStories, storyAddress } from '../../scripts/drive/stories.ts';
import { openFromToolbar } from '../../scripts/drive/toolbar.ts';
import { countChanges } from './changes.ts';
import { isChosen } from './chosen.ts';
import { HOSTILE } from './hostile-pages.ts';
import { ODD } from './odd-pages.ts';
import { PopupPage } from './popup-page.ts';

/** The host of a reviewed outlet, under which the stories are served. */
export const OUTLET = 'www.reuters.com';

/** Folder of real saved pages beside the repository; undefined if there is none. */
export const SAVED_PAGES = [join(import.meta.dirname, '../../../shared/corpus/pages')].find(existsSync);

/** Pages made for a test, by name. */
export type MadePages = Record<string, (n: number) => MadePage>;

/** An open browser, with actions of a reader. */
export interface Reader extends Launched {
  /** opens a story of tests/pages/ in a new tab */
  open(story: string, host?: string): Promise<Page>;
  /** opens a story in a new tab, and waits until it has its marks */
  openMarked(story: string, host?: string): Promise<Page>;
  /** opens a page of the extension, such as `options.html`, in a new tab */
  openOwn(path: string): Promise<Page>;
  /** opens the toolbar's popup in a new tab, for the story that was active last */
  openPopup(): Promise<PopupPage>;
  /** presses the toolbar's button over a page, and returns the popup */
  press(page: Page): Promise<Page>;
  /**
   * Runs a function in one of the extension's own pages, without bringing that to the front. The function is sent as
   * text, and can use nothing but its argument.
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

/** Options for opening a browser. */
export interface ReaderChoice {
  /** pages to serve in addition to the stories */
  made?: MadePages;
  /** a folder of saved pages to serve, too */
  elsewhere?: string | undefined;
  /** how the browser is opened */
  browser?: Pick<LaunchChoice, 'profile' | 'prefs' | 'inPrivate' | 'welcome'>;
  /** the sources of console messages to listen to; default: all (see `scripts/drive/console.ts`) */
  hears?: string[];
}

/** Opens a browser with the built extension, or with the one in another folder. */
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
    const page = kept(await newTab(launched.browser));
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
      // uses the browser's first tab, which is open anyway
      firstTab ??= (async () => openExtensionPage(launched, 'options.html', (await launched.browser.pages())[0]))();
      return (await firstTab).evaluate(act as (arg: unknown) => never, arg);
    },
    takeProblems: () => problems.splice(0),
    async closeTabs() {
      // a popup closes itself after leading the reader to the page
      for (const page of tabs.splice(0)) await page.close().catch(() => {});
      await closePanels(launched);
    },
    async close() {
      await launched.browser.close();
      await stories.close();
    },
  };
}

/** Closes panels and popups, which would ask the pages of later tests for their cast. In Firefox none stays open. */
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
 * The browser shared by all files that need no special one, because starting a browser takes longer than most files.
 * It stays open between files (`isolate: false`), and environment.ts closes it.
 */
export function sharedReader(kind: BrowserKind): Promise<Reader> {
  const twice = Object.keys(ODD).filter((name) => name in HOSTILE);
  if (twice.length > 0) throw new Error(`two made pages are called ${twice.join(' and ')}`);
  const there = globalThis.sharedBrowsers.get(kind) as Promise<Reader> | undefined;
  const reader = there ?? openReader(kind, undefined, { made: { ...HOSTILE, ...ODD }, elsewhere: SAVED_PAGES });
  globalThis.sharedBrowsers.set(kind, reader);
  return reader;
}

/** The parameters of a file's tests. */
export interface Given {
  kind: BrowserKind;
  /** empty until the first test runs */
  reader: Reader;
  /** `it`, but skipped if its browser is left out */
  test: ReturnType<typeof it.runIf>;
}

/**
 * Runs a file's tests in each browser. After each test, its tabs are closed, and it fails if anything was written to a
 * console.
 *
 * @param start opens a browser for this file alone, which is closed at its end; by default, the file uses the shared
 *   browser, whose settings and permissions it must restore
 */
export function describeReader(
  title: string,
  tests: (given: Given) => void,
  start?: (kind: BrowserKind) => Promise<Reader>,
): void {
  describe.each(BROWSER_KINDS)(`${title} in %s`, (kind) => {
    // filled in when the browser is open; tests refer to the object from their collection on
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
