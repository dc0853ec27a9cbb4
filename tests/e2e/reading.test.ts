import { expect } from 'vitest';
import {
  ACTIVE,
  CARD_HOST,
  card,
  click,
  hover,
  marks,
  pressInCard,
  spotOf,
  waitForCard,
  waitForMarks,
  waitForNoCard,
} from '../../scripts/drive/reading.ts';
import { changes } from './changes.ts';
import { injectReaderAgain, settled } from './gestures.ts';
import { describeReader } from './harness.ts';

describeReader('reading', ({ reader, test }) => {
  test('a story of a listed outlet gets marks, and its DOM stays as it was', async () => {
    const page = await reader.openMarked('paris-2014');
    expect(await marks(page)).toEqual(expect.arrayContaining(['Sergei Lavrov', 'Vladimir Putin']));
    expect(await changes(page)).toEqual([]);
  });

  test('only the article’s body is marked', async () => {
    const page = await reader.openMarked('council-2022');
    const outside = await page.evaluate((name) => {
      const ranges = [...(CSS.highlights.get(name) ?? [])] as Range[];
      const elsewhere = 'nav, aside, header, footer, form, code, pre, textarea, [contenteditable], .comments';
      return ranges.filter((range) => range.startContainer.parentElement?.closest(elsewhere)).map(String);
    }, 'context-mark');
    expect(outside).toEqual([]);
  });

  test('resting on a name opens its card with background and receipts', async () => {
    const page = await reader.openMarked('paris-2014');
    await hover(page, 'Sergei Lavrov');
    const sight = await waitForCard(page, 'Sergei Lavrov');
    expect(sight.text).toMatch(/foreign minister/i);
    expect(await marks(page, ACTIVE)).toEqual(['Sergei Lavrov']);
    expect(await changes(page)).toEqual([`childList of html: +${CARD_HOST}`]);

    // in one step, as the card might close on the way
    await page.mouse.move(sight.box.x + sight.box.width / 2, sight.box.y + sight.box.height / 2);
    await pressInCard(page, /receipt|source/);
    await expect.poll(async () => (await card(page))?.text).toMatch(/The Moscow Times|VOA|Voice of America/);
  });

  test('a surname alone is linked to the person whom the story named in full', async () => {
    const page = await reader.openMarked('council-2022');
    await click(page, 'Sherman had met');
    await waitForCard(page, 'Wendy Sherman');
  });

  test('moving the pointer fast onto a name and stopping there opens its card too', async () => {
    const page = await reader.openMarked('paris-2014');
    const { x, y } = await spotOf(page, 'Sergei Lavrov');
    // in large steps, but over no other name, on which a busy browser could let the pointer rest
    await page.mouse.move(5, 5);
    await page.mouse.move(x - 20, y);
    await page.mouse.move(x + 20, y, { steps: 3 });
    await waitForCard(page, 'Sergei Lavrov');
  });

  test('a reader script that is started twice in a page still works', async () => {
    const page = await reader.openMarked('paris-2014');
    // as happens in a page that loads while the extension is being installed
    await injectReaderAgain(reader, page);
    await waitForMarks(page);
    await click(page, 'Sergei Lavrov');
    await waitForCard(page, 'Sergei Lavrov');
  });

  test('a click opens the card at once', async () => {
    const page = await reader.openMarked('council-2022');
    await click(page, 'Jens Stoltenberg');
    const sight = await waitForCard(page, 'Jens Stoltenberg');
    expect(sight.text).toMatch(/NATO/);
  });

  test('Escape closes the card', async () => {
    const page = await reader.openMarked('video-call-2021');
    await click(page, 'Joe Biden');
    await waitForCard(page, 'Joe Biden');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await marks(page, ACTIVE)).toEqual([]);
  });

  test('leaving a word closes its card', async () => {
    const page = await reader.openMarked('paris-2014');
    await hover(page, 'Sergei Lavrov');
    await waitForCard(page, 'Sergei Lavrov');
    await page.mouse.move(5, 5, { steps: 8 });
    await waitForNoCard(page);
  });

  test('a story newer than the coverage says that the card is history', async () => {
    const page = await reader.openMarked('vilnius-2023');
    await click(page, 'Volodymyr Zelensky');
    const sight = await waitForCard(page, 'Volodymyr Zelenskyy');
    expect(sight.text).toMatch(/January 12, 2022/);
  });

  test('a page that hides elements that are not its own still shows the card', async () => {
    const page = await reader.openMarked('geneva-2014');
    await click(page, 'Sergei Lavrov');
    const sight = await waitForCard(page, 'Sergei Lavrov');
    expect(sight.box.width).toBeGreaterThan(250);
    expect(sight.box.width).toBeLessThan(450);
  });

  test('a front page and a site that is not listed are not changed', async () => {
    const front = await reader.open('front');
    const unlisted = await reader.open('paris-2014', 'unlisted.example');
    await settled(reader, front);
    // once a story opened later has marks, this page, which has no reader script to ask, would have had its own
    await waitForMarks(await reader.open('paris-2014'));
    for (const page of [front, unlisted]) {
      await page.bringToFront();
      expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
      expect(await changes(page)).toEqual([]);
    }
    await click(unlisted, 'John Kerry');
    expect(await card(unlisted)).toBeUndefined();
  });
});
