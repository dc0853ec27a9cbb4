/** Private windows, as each browser opens them. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { BrowserKind } from '../../scripts/browsers.ts';
import { runPrivileged } from '../../scripts/drive/privileged.ts';
import { PATIENCE_MS } from '../../scripts/drive/reading.ts';
import type { Reader } from './harness.ts';

/** A tab of a new private window. */
export const openPrivate = (kind: BrowserKind, reader: Reader): Promise<Page> =>
  kind === 'chrome' ? privateInChrome(reader) : privateInFirefox(reader);

async function privateInChrome({ browser }: Reader): Promise<Page> {
  const context = await browser.createBrowserContext();
  return context.newPage();
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
