/** The panel, opened in a tab. It follows the tab of its window that was last active. */
import type { ElementHandle, Page, Target } from 'puppeteer-core';
import { expect } from 'vitest';
import { PATIENCE_MS } from '../../scripts/drive/reading.ts';
import { clickOn, textOf } from './extension-page.ts';
import type { Reader } from './harness.ts';

/** Opens the panel for the page that was opened before. */
export const openPanelPage = async (reader: Reader): Promise<PanelPage> =>
  new PanelPage(await reader.openOwn('sidepanel.html'));

/** Returns Chrome's real panel, which an action opens. */
export async function panelOpenedBy({ browser }: Reader, act: () => Promise<void>): Promise<PanelPage> {
  const isPanel = (target: Target) => target.url().endsWith('/sidepanel.html');
  // awaited together: the rejection of one that nobody awaits would end the whole run
  const [target] = await Promise.all([browser.waitForTarget(isPanel, { timeout: PATIENCE_MS }), act()]);
  const page = await target.asPage();
  page.setDefaultTimeout(PATIENCE_MS);
  return new PanelPage(page);
}

/** The actions of a reader in the panel. */
export class PanelPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  text(): Promise<string> {
    return textOf(this.page);
  }

  async says(words: string | RegExp): Promise<void> {
    await expect.poll(() => this.text()).toMatch(words);
  }

  async saysNot(words: string): Promise<void> {
    await expect.poll(() => this.text()).not.toContain(words);
  }

  /** Presses a button by its visible or accessible name. */
  press(name: string): Promise<void> {
    return clickOn(this.page, name);
  }

  /** Clicks on the strip of a name at a position in the story, from 0 (start) to 1 (end). */
  async clickStrip(name: string, share: number): Promise<void> {
    const find = (name: string) =>
      [...document.querySelectorAll('.panel-row')]
        .find((row) => row.textContent?.includes(name))
        ?.querySelector('button.strip');
    const strip = (await this.page.waitForFunction(find, { polling: 50 }, name)) as ElementHandle<Element>;
    const box = (await strip.boundingBox())!;
    // in Firefox, the offset is relative to the middle of the element
    await strip.click({ offset: { x: box.width * share, y: box.height / 2 } });
  }

  /** Chooses a name from the list with a label. */
  async choose(label: string, name: string): Promise<void> {
    await this.page.evaluate(
      (label, name) => {
        const labels = [...document.querySelectorAll('label')];
        const list = labels.find((one) => one.textContent === label)!.control as HTMLSelectElement;
        list.value = [...list.options].find((option) => option.textContent === name)!.value;
        list.dispatchEvent(new Event('change', { bubbles: true }));
      },
      label,
      name,
    );
  }

  /** Returns the heading of the page that replaces the lists. */
  heading(): Promise<string | null | undefined> {
    return this.page.evaluate(() => document.querySelector('.entity-title h2')?.textContent);
  }

  /** Returns the name of the focused row, or an empty string if there is none. */
  focusedRow(): Promise<string> {
    return this.page.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.matches('.panel-name') ? (activeElement.querySelector('bdi')?.textContent ?? '') : '';
    });
  }
}
