/** A long day’s reading: story after story in one tab, with hovering, lookup and links. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import {
  CARD_HOST,
  hover,
  pressInCard,
  waitForCard,
  waitForMarks,
  waitForNoCard,
} from '../../scripts/drive/reading.ts';
import { storyAddress } from '../../scripts/drive/stories.ts';
import { describeReader, OUTLET } from './harness.ts';
import { LONG, Record } from './hostile-record.ts';
import { openWatched, wrongOn } from './hostile-watch.ts';
import { heaps } from './soak-heap.ts';

/** Stories read before the first measurement, so that everything allocated only once is included in it. */
const WARM = LONG ? 20 : 3;
/** After the first measurement, more than the back/forward cache holds. */
const STORIES = LONG ? 200 : 11;
const LARGE_PAGES = LONG ? 10 : 1;
/** Limit for the growth of the memory of page and background, in bytes. */
const MOST_GROWTH = 5_000_000;
const QUERIES = ['nato chief', 'lavrov', 'crimea', 'stoltenburg', 'sanctions', 'no such thing'];

describeReader('a day’s reading', ({ kind, reader, test }) => {
  const record = new Record('soak', kind);
  const mb = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

  test(`with ${STORIES} stories and a page of 100,000 nodes leaves no error and frees all memory`, async () => {
    const page = await openWatched(reader, 'article');
    let start = { page: 0, background: 0 };
    for (let n = 1; n <= STORIES; n++) {
      await read(page, n);
      if (n % 5 === 0) await lookUp(QUERIES[(n / 5) % QUERIES.length]!);
      if (n === WARM) {
        start = await heaps(reader, page);
        for (let i = 0; i < LARGE_PAGES; i++) {
          await page.goto(storyAddress('many-nodes', OUTLET));
          await waitForMarks(page);
        }
      }
    }
    const end = await heaps(reader, page);
    const growth = { page: end.page - start.page, background: end.background - start.background };
    expect(start.page).toBeGreaterThan(0);
    expect(start.background).toBeGreaterThan(0);
    expect(growth.page).toBeLessThan(MOST_GROWTH);
    expect(growth.background).toBeLessThan(MOST_GROWTH);
    await page.close();
    record.note(
      `${STORIES} stories read in one tab, with hover, card, navigation and lookup`,
      `no error; heap of the page ${mb(start.page)} after ${WARM}, ${mb(end.page)} at the end; of the background ${mb(start.background)} and ${mb(end.background)}`,
      STORIES,
    );
    record.note('a page of 100,000 text nodes read and left', 'its memory is back', LARGE_PAGES);
  });

  async function read(page: Page, n: number): Promise<void> {
    await page.bringToFront();
    await page.goto(`${storyAddress('article', OUTLET)}?n=${n}`);
    await waitForMarks(page);
    await page.mouse.move(3, 3);
    await hover(page, 'Sergei Lavrov');
    await waitForCard(page, 'Sergei Lavrov');
    if (n % 3 === 0) await pressInCard(page, 'receipt');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await page.evaluate((n) => {
      const more = document.createElement('p');
      more.textContent = `Later, on day ${n}, Wendy Sherman spoke of it as well.`;
      document.querySelector('article')!.append(more);
    }, n);
    expect(await page.$$(CARD_HOST)).toHaveLength(1);
    expect(await wrongOn(page)).toEqual([]);
  }

  async function lookUp(query: string): Promise<void> {
    const popup = await reader.openPopup();
    await popup.search(query);
    await expect.poll(async () => (await popup.results()).length > 0 || /nothing/i.test(await popup.text())).toBe(true);
    await popup.page.close();
  }
});
