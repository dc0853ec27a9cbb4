/** The toolbar's popup, opened in a tab. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { contextOf, sendBidi, speaksBidi } from '../../scripts/drive/bidi.ts';
import { clickOn } from './extension-page.ts';

const BOX = 'input[type=search][role=combobox]';

/** The text as laid out: what is hidden is no part of what a reader sees. */
const AS_SEEN = 'innerText' as const;

/** What a reader does with the popup. */
export class PopupPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Types into the search box, after emptying it. */
  async search(words: string): Promise<void> {
    const box = await this.page.waitForSelector(BOX);
    await this.page.$eval(BOX, (box) => (box as HTMLInputElement).select());
    await box!.type(words);
  }

  /** The texts of the results, best first. */
  results(): Promise<string[]> {
    return this.page.$$eval(
      '[role=option]',
      (options, asSeen: 'innerText') => options.map((option) => (option as HTMLElement)[asSeen]),
      AS_SEEN,
    );
  }

  /** All visible text. */
  text(): Promise<string> {
    return this.page.$eval('body', (body, asSeen: 'innerText') => body[asSeen], AS_SEEN);
  }

  /** Whether typing goes into the search box. */
  hasFocusInBox(): Promise<boolean> {
    return this.page.evaluate((box) => document.activeElement?.matches(box) ?? false, BOX);
  }

  /** Presses a button by its visible or accessible name. */
  press(name: string): Promise<void> {
    return clickOn(this.page, name);
  }

  /**
   * Presses what sends the reader to the page, and waits until the popup has closed itself: another tab brought to the
   * front meanwhile is refused by Firefox, which waits for the one before it to be hidden.
   */
  async pressAndLeave(name: string): Promise<void> {
    await this.press(name);
    await expect.poll(() => isOpen(this.page)).toBe(false);
  }
}

/** Whether a page still has its tab: Firefox does not report the end of an extension's page, so it is polled. */
export async function isOpen(page: Page): Promise<boolean> {
  if (!speaksBidi(page.browser())) return !page.isClosed();
  type Tree = { contexts: { context: string }[] };
  const { contexts } = await sendBidi<Tree>(page.browser(), 'browsingContext.getTree', { maxDepth: 0 });
  return contexts.some(({ context }) => context === contextOf(page));
}
