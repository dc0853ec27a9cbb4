/** The toolbar's popup, opened in a tab. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { contextOf, sendBidi, speaksBidi } from '../../scripts/drive/bidi.ts';
import { clickOn, enter } from './extension-page.ts';

const BOX = 'input[type=search][role=combobox]';

/** The property with the displayed text, without hidden elements. */
const AS_SEEN = 'innerText' as const;

/** The actions of a reader in the popup. */
export class PopupPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Looks up words in place of others. */
  async search(words: string): Promise<void> {
    await enter(await this.page.waitForSelector(BOX), words);
  }

  /** Returns the texts of the results, best first. */
  results(): Promise<string[]> {
    return this.page.$$eval(
      '[role=option]',
      (options, asSeen: 'innerText') => options.map((option) => (option as HTMLElement)[asSeen]),
      AS_SEEN,
    );
  }

  /** Returns all visible text. */
  text(): Promise<string> {
    return this.page.$eval('body', (body, asSeen: 'innerText') => body[asSeen], AS_SEEN);
  }

  /** Whether the search box has the focus. */
  hasFocusInBox(): Promise<boolean> {
    return this.page.evaluate((box) => document.activeElement?.matches(box) ?? false, BOX);
  }

  /** Presses a button by its visible or accessible name. */
  press(name: string): Promise<void> {
    return clickOn(this.page, name);
  }

  /**
   * Presses a button that leads the reader to the page, and waits until the popup has closed itself: until then, Firefox
   * refuses to bring another tab to the front.
   */
  async pressAndLeave(name: string): Promise<void> {
    await pressAndLeave(this.page, name);
  }
}

/** Presses a button that closes the popup, and waits until it is closed. */
export async function pressAndLeave(popup: Page, name: string): Promise<void> {
  // the popup may be gone before the browser reports that the button of the mouse is up
  const error: unknown = await clickOn(popup, name).catch((error) => error);
  await expect.poll(() => isOpen(popup), { message: String(error ?? 'the popup closes') }).toBe(false);
}

/** Whether a page still has its tab. Asks the browser, as Firefox does not report when an extension page is closed. */
export async function isOpen(page: Page): Promise<boolean> {
  if (!speaksBidi(page.browser())) return !page.isClosed();
  type Tree = { contexts: { context: string }[] };
  const { contexts } = await sendBidi<Tree>(page.browser(), 'browsingContext.getTree', { maxDepth: 0 });
  return contexts.some(({ context }) => context === contextOf(page));
}
