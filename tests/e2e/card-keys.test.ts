import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import {
  ACTIVE,
  CARD_HOST,
  card,
  hover,
  marks,
  spotOf,
  waitForCard,
  waitForNoCard,
} from '../../scripts/drive/reading.ts';
import { insideShadow } from '../../scripts/drive/shadow.ts';
import { focused, step } from './gestures.ts';
import { describeReader } from './harness.ts';

describeReader('the card by keyboard', ({ reader, test }) => {
  test('stepping opens the card with the focus in it and says which mark it is, and Esc returns the focus', async () => {
    const page = await reader.openMarked('elements-2022');
    await page.focus('#answer');
    const all = await marks(page);
    await step(reader, page, 1);
    await expect.poll(() => focused(page)).toMatch(/^card: /);
    const first = (await card(page))!.text;
    expect(first).toContain(`of ${all.length}`);
    await step(reader, page, 1);
    await expect.poll(async () => (await card(page))?.text).not.toBe(first);
    expect((await card(page))!.text).toMatch(/mark \d+ of \d+/);
    await step(reader, page, -1);
    await expect.poll(async () => (await card(page))?.text).toBe(first);

    // the buttons that keep or close the card come first, then its content
    await page.keyboard.press('Tab');
    await expect.poll(() => focused(page)).toBe('card: Keep open');
    await page.keyboard.press('Tab');
    await expect.poll(() => focused(page)).toBe('card: Close');
    await page.keyboard.press('Tab');
    await expect.poll(() => focused(page)).toMatch(/^card: (?!Close)/);

    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await focused(page)).toBe('input#answer');
  });

  test('Esc closes a card that the pointer opened, wherever the focus is, and does not move the focus', async () => {
    const page = await reader.openMarked('elements-2022');
    await page.focus('#answer');
    await hover(page, 'Alexander Grushko');
    await waitForCard(page, 'Alexander Grushko');
    expect(await focused(page)).toBe('input#answer');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await focused(page)).toBe('input#answer');
  });

  test.each([
    ['Tab', 'summary'],
    ['Shift+Tab', 'a'],
  ])('after Esc, if nothing had the focus before, %s continues from the word', async (keys, next) => {
    const page = await reader.openMarked('elements-2022');
    await stepTo(page, 'Alexander Grushko');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await focused(page)).toBe('body');
    if (keys === 'Shift+Tab') await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    expect(await focused(page)).toBe(next);
    // from here on, focus moves as usual
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe(next === 'a' ? 'summary' : 'input#answer');
  });

  test('after Esc and a click elsewhere, Tab continues from the click', async () => {
    const page = await reader.openMarked('elements-2022');
    await stepTo(page, 'Alexander Grushko');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    const { x, y } = await spotOf(page, 'The markets took');
    await page.mouse.click(x, y);
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    expect(await focused(page)).toBe('button#ask');
  });

  /** Steps through the marks until the card of one is open. */
  async function stepTo(page: Page, name: string): Promise<void> {
    for (let i = 0; i < 12 && (await marks(page, ACTIVE))[0] !== name; i++) {
      const before = await marks(page, ACTIVE);
      await step(reader, page, 1);
      await expect.poll(() => marks(page, ACTIVE)).not.toEqual(before);
    }
    await waitForCard(page, name);
  }

  test('the focus is never hidden behind the sticky header', async () => {
    const page = await reader.openMarked('paris-2014');
    await stepTo(page, 'Sergei Lavrov');
    await expect.poll(() => focused(page)).toMatch(/^card: /);
    for (let i = 0; i < 14; i++) await page.keyboard.press('Tab');
    await page.keyboard.down('Shift');
    const covered: number[] = [];
    for (let i = 0; i < 10; i++) {
      await page.keyboard.press('Tab');
      const by = await insideShadow(page, CARD_HOST, (root) => {
        const [head, focus] = [root.querySelector('.entity-header'), root.activeElement];
        if (!head || !focus || head.contains(focus)) return 0;
        return Math.round(head.getBoundingClientRect().bottom - focus.getBoundingClientRect().top);
      });
      if (by !== undefined && by > 0) covered.push(by);
    }
    await page.keyboard.up('Shift');
    expect(covered).toEqual([]);
  });

  test('the page does not see keys that are pressed in the card', async () => {
    const page = await reader.openMarked('elements-2022');
    await page.evaluate(() => {
      document.addEventListener('keydown', ({ key }) => document.body.setAttribute('data-key', key));
    });
    await step(reader, page, 1);
    await expect.poll(() => focused(page)).toMatch(/^card: /);
    await page.keyboard.press('j');
    await page.keyboard.press('Tab');
    // skips the pin: it opens Chrome's panel, which would stay open and send messages to the pages of later tests
    await page.keyboard.press('Tab');
    await expect.poll(() => focused(page)).toBe('card: Close');
    await page.keyboard.press('Enter');
    await waitForNoCard(page);
    expect(await page.evaluate(() => document.body.dataset.key)).toBeUndefined();
  });
});
