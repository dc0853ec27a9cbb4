/** Opens private windows in each browser. */
import type { Page, Target } from 'puppeteer-core';
import { expect } from 'vitest';
import type { BrowserKind } from '../../scripts/browsers.ts';
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

/** Opens a private window and returns the tab that appears. */
async function privateInFirefox({ browser }: Reader): Promise<Page> {
  const before = new Set(await browser.pages());
  await runPrivileged(
    browser,
    `const opened = window.OpenBrowserWindow({ private: true });
    await new Promise((resolve) => opened.addEventListener('load', resolve, { once: true }));`,
  );
  let found: Page | undefined;
  const look = async () => {
    found = (await browser.pages()).find((page) => !before.has(page));
    return found !== undefined;
  };
  await expect.poll(look).toBe(true);
  found!.setDefaultTimeout(PATIENCE_MS);
  // waits for its first page, whose loading would abort a later navigation
  const place = () => found!.evaluate(() => `${location.href} ${document.readyState}`).catch(() => '');
  await expect.poll(place).toBe('about:privatebrowsing complete');
  return found!;
}
