/** Settings of the card: what opens it, and how it looks. */
import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { CARD_HOST, card, click, hover, waitForCard, waitForNoCard } from '../../scripts/drive/reading.ts';
import { insideShadow } from '../../scripts/drive/shadow.ts';
import { opensNoCard, rest, setSettings } from './gestures.ts';
import { describeReader } from './harness.ts';

describeReader('choices of the reader', ({ reader, test }) => {
  describe('what opens a card:', () => {
    /** The first one is underlined, the second is not. */
    const [MARKED, KNOWN] = ['Sergei Lavrov', 'Lavrov spoke'] as const;
    const closed = async (page: Page) => {
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
      await page.mouse.move(5, 5);
    };

    test('by default, resting on an underlined name, or a click on any name', async () => {
      const page = await reader.openMarked('paris-2014');
      await hover(page, KNOWN);
      await opensNoCard(reader, page);
      await hover(page, MARKED);
      await waitForCard(page, 'Sergei Lavrov');
      await closed(page);
      await click(page, KNOWN);
      await waitForCard(page, 'Sergei Lavrov');
    });

    test('resting on any name, as soon as that is chosen', async () => {
      const page = await reader.openMarked('paris-2014');
      await hover(page, KNOWN);
      await rest(page);
      await setSettings(reader, { opens: 'any' });
      await expect
        .poll(async () => {
          await page.mouse.move(5, 5);
          await hover(page, KNOWN);
          await rest(page);
          return (await card(page))?.text;
        })
        .toContain('Sergei Lavrov');
    });

    test('a click only', async () => {
      await setSettings(reader, { opens: 'click' });
      const page = await reader.openMarked('paris-2014');
      await hover(page, MARKED);
      await opensNoCard(reader, page);
      await click(page, MARKED);
      await waitForCard(page, 'Sergei Lavrov');
    });

    test('resting with Shift held, whichever came first', async () => {
      await setSettings(reader, { opens: 'key' });
      const page = await reader.openMarked('paris-2014');
      // with the first card comes the script that notices keys
      await click(page, KNOWN);
      await waitForCard(page, 'Sergei Lavrov');
      await closed(page);
      await hover(page, KNOWN);
      await opensNoCard(reader, page);
      await page.keyboard.down('Shift');
      await waitForCard(page, 'Sergei Lavrov');
      await page.keyboard.up('Shift');
      await rest(page);
      expect(await card(page)).toBeDefined();
      await closed(page);
      await page.keyboard.down('Shift');
      await hover(page, MARKED);
      await waitForCard(page, 'Sergei Lavrov');
      await page.keyboard.up('Shift');
    });
  });

  describe('the look:', () => {
    const look = (page: Page) =>
      insideShadow(page, CARD_HOST, (root) => {
        const dialog = root.querySelector('[role=dialog]');
        if (!dialog) return undefined;
        const { backgroundColor } = getComputedStyle(dialog);
        const { fontSize } = getComputedStyle(root.querySelector('.entity-body')!);
        return { paper: backgroundColor, text: Number.parseFloat(fontSize) };
      });
    const [WHITE, BLACK] = ['rgb(255, 255, 255)', 'rgb(32, 34, 38)'];
    const paint = (page: Page, style: string) =>
      page.evaluate((style) => document.body.setAttribute('style', style), style);
    const open = async (page: Page) => {
      await click(page, 'Sergei Lavrov');
      await waitForCard(page, 'Sergei Lavrov');
      return look(page);
    };

    test('by default, the card is as bright as the page under it, whatever the system prefers', async () => {
      const page = await reader.openMarked('paris-2014');
      for (const [style, paper] of [
        ['background: oklch(0.99 0 0); color: black', WHITE],
        ['background: oklch(0.2 0.03 250); color: white', BLACK],
      ] as const) {
        await paint(page, style);
        expect((await open(page))?.paper).toBe(paper);
        await page.keyboard.press('Escape');
        await waitForNoCard(page);
      }
    });

    test('the card can be dark, and larger, on any page', async () => {
      const page = await reader.openMarked('paris-2014');
      await paint(page, 'background: white; color: black');
      const before = await open(page);
      expect(before?.paper).toBe(WHITE);
      await setSettings(reader, { theme: 'dark', textSize: 150 });
      await expect
        .poll(async () => {
          await page.keyboard.press('Escape');
          return open(page);
        })
        .toEqual({ paper: BLACK, text: before!.text * 1.5 });
    });

    test('the card is enlarged with a page that enlarges itself', async () => {
      const page = await reader.openMarked('paris-2014');
      const before = await open(page);
      await page.keyboard.press('Escape');
      await page.evaluate(() => {
        document.documentElement.style.zoom = '1.5';
      });
      expect((await open(page))?.text).toBeCloseTo(before!.text * 1.5);
      const { box } = (await card(page))!;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(1100);
    });
  });
});
