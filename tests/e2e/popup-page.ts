/** The toolbar's popup, opened in a tab. */
import type { Page } from 'puppeteer-core';
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
}
