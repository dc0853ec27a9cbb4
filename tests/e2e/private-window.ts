/** Opens private windows in each browser. */
import type { Page, Target } from 'puppeteer-core';
import { expect } from 'vitest';
import type { BrowserKind } from '../../scripts/browsers.ts';
import { contextOf, sendBidi } from '../../scripts/drive/bidi.ts';
import { runPrivileged } from '../../scripts/drive/privileged.ts';
import { PATIENCE_MS } from '../../scripts/drive/reading.ts';
import type { Reader } from './harness.ts';

/** Opens a private window and returns its tab. */
export const openPrivate = (kind: BrowserKind, reader: Reader): Promise<Page> =>
  kind === 'chrome' ? privateInChrome(reader) : privateInFirefox(reader);

/** The part of the extension API that this uses. */
declare const chrome: { windows: { create(window: { incognito: boolean }): Promise<object> } };

/** Opens a private window through the extension, as Chrome does not report windows opened by a test to extensions. */
async function privateInChrome(reader: Reader): Promise<Page> {
  const open = async () => void (await chrome.windows.create({ incognito: true }));
  // opens the page in which the function will run, so that it is not taken for the new window's tab
  await reader.asExtension(() => undefined, undefined);
  const before = new Set(reader.browser.targets());
  const isNew = (target: Target) => target.type() === 'page' && !before.has(target);
  const coming = reader.browser.waitForTarget(isNew, { timeout: PATIENCE_MS });
  const [target] = await Promise.all([coming, reader.asExtension(open, undefined)]);
  const page = await target.asPage();
  page.setDefaultTimeout(PATIENCE_MS);
  return page;
}

/**
 * Opens a private window, and in it a new tab instead of its own: WebDriver BiDi does not always report a tab that Firefox
 * opens, only those that it opens itself.
 */
async function privateInFirefox(reader: Reader): Promise<Page> {
  const { browser } = reader;
  const before = new Set(await contextsOf(reader));
  await runPrivileged(
    browser,
    `const opened = window.OpenBrowserWindow({ private: true });
    await new Promise((resolve) => opened.addEventListener('load', resolve, { once: true }));`,
  );
  let first: string | undefined;
  const look = async () => {
    first = (await contextsOf(reader)).find((context) => !before.has(context));
    return first !== undefined;
  };
  await expect.poll(look).toBe(true);
  const page = await tabBeside(reader, first!);
  await sendBidi(browser, 'browsingContext.close', { context: first! });
  page.setDefaultTimeout(PATIENCE_MS);
  return page;
}

/** Returns the BiDi ids of all tabs. */
async function contextsOf({ browser }: Reader): Promise<string[]> {
  const tree = await sendBidi<{ contexts: { context: string }[] }>(browser, 'browsingContext.getTree', { maxDepth: 0 });
  return tree.contexts.map(({ context }) => context);
}

/** Opens another tab in the window of a tab, without activating it. Firefox only. */
export async function tabBeside({ browser }: Reader, referenceContext: string): Promise<Page> {
  const choice = { type: 'tab', background: true, referenceContext };
  const { context } = await sendBidi<{ context: string }>(browser, 'browsingContext.create', choice);
  let found: Page | undefined;
  await expect
    .poll(async () => {
      found = (await browser.pages()).find((page) => contextOf(page) === context);
      return found !== undefined;
    })
    .toBe(true);
  return found!;
}
