/** Private windows, as each browser opens them. */
import type { Page, Target } from 'puppeteer-core';
import { expect } from 'vitest';
import type { BrowserKind } from '../../scripts/browsers.ts';
import { runPrivileged } from '../../scripts/drive/privileged.ts';
import { PATIENCE_MS } from '../../scripts/drive/reading.ts';
import type { Reader } from './harness.ts';

/** A tab of a new private window. */
export const openPrivate = (kind: BrowserKind, reader: Reader): Promise<Page> =>
  kind === 'chrome' ? privateInChrome(reader) : privateInFirefox(reader);

/** The little of the extension API that is called here. */
declare const chrome: { windows: { create(window: { incognito: boolean }): Promise<object> } };

/** A private window as the reader opens it: Chrome does not tell extensions about one that a driver opens. */
async function privateInChrome(reader: Reader): Promise<Page> {
  const open = async () => void (await chrome.windows.create({ incognito: true }));
  // the page in which it runs is there before the window
  await reader.asExtension(() => undefined, undefined);
  const before = new Set(reader.browser.targets());
  const isNew = (target: Target) => target.type() === 'page' && !before.has(target);
  const coming = reader.browser.waitForTarget(isNew, { timeout: PATIENCE_MS });
  await reader.asExtension(open, undefined);
  const page = await (await coming).asPage();
  page.setDefaultTimeout(PATIENCE_MS);
  return page;
}

/** A private window's tab: the one that comes when it is opened. */
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
  await expect.poll(look, { timeout: PATIENCE_MS }).toBe(true);
  // it may still be on its way to its first page, which would break off what comes next
  const place = () => found!.evaluate(() => `${location.href} ${document.readyState}`).catch(() => '');
  await expect.poll(place).toBe('about:privatebrowsing complete');
  return found!;
}
