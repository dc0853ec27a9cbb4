/** Functions shared by the scripts that take pictures of pages. */
import type { Page } from 'puppeteer-core';
import type { Launched } from './launch.ts';
import { hover, waitForCard } from './reading.ts';

export type Scheme = 'light' | 'dark';

/** A window's size in CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

/** Sets the window's size, and in Chrome the colour scheme, which is set in Firefox when it is launched. */
export async function dress(page: Page, kind: Launched['kind'], scheme: Scheme, size: Size): Promise<void> {
  // 0: as the browser was launched
  await page.setViewport({ ...size, deviceScaleFactor: 0 });
  if (kind === 'chrome') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
}

/** Opens a card by resting on its word, or in another way. */
export async function readCard(page: Page, words: string, name: string, open = hover): Promise<void> {
  await open(page, words);
  await waitForCard(page, name);
}

/** Looks something up in the popup. Returns the height of its content, which the browsers use for the popup. */
export async function lookUpInPopup(popup: Page, query: string): Promise<number> {
  await popup.locator('input[type=search]').fill(query);
  await popup.waitForFunction(() => document.querySelector('[role=option]'), { polling: 50 });
  await drawn(popup);
  return popup.$eval('.backstory', (all) => Math.ceil(all.getBoundingClientRect().height));
}

/** Waits until the page no longer scrolls, and marks, card and focus ring are drawn: by the second frame they are. */
export async function drawn(page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate(async () => {
    let before: number | undefined;
    while (before !== scrollY) {
      before = scrollY;
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    }
  });
}
