/** Measures marks and cards in a real browser, from their trigger to the frame that shows them. */
import type { Page } from 'puppeteer-core';
import { LONG, type Session, USUAL } from './session.ts';

/** Milliseconds of each try. */
export interface ReadingFigures {
  marks: { warm: number[]; stopped: number[]; longWarm: number[]; longStopped: number[] };
  card: { warm: number[]; firstOnPage: number[]; stopped: number[]; firstStopped: number[]; hover: number[] };
}

/** The default delay of a card on hover, which is intended and therefore subtracted. */
const HOVER_DELAY_MS = 300;
const WAIT_MS = 10_000;
/** Pause in which all work of the previous try ends. */
const REST_MS = 350;

const rest = () => new Promise((resolve) => setTimeout(resolve, REST_MS));

async function marksOnce(session: Session, length: number): Promise<number> {
  const page = await session.readMarked(length);
  const { text, marks } = await page.evaluate(() => window.bench);
  await page.close();
  return marks - text;
}

/** Scrolls the `nth` mention that is not in a link or the headline to the middle of the window; returns its centre. */
function spotOf(page: Page, nth: number): Promise<{ x: number; y: number }> {
  return page.evaluate((nth) => {
    const ranges = ([...CSS.highlights.get('context-text')!] as Range[]).filter(
      ({ startContainer }) => startContainer.parentElement?.closest('a, h1') === null,
    );
    const range = ranges[nth % ranges.length]!;
    range.startContainer.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
    scrollBy({ top: range.getBoundingClientRect().y - innerHeight / 2, behavior: 'instant' });
    const { x, y, width, height } = range.getClientRects()[0]!;
    return { x: x + width / 2, y: y + height / 2 };
  }, nth);
}

/** Opens a card and closes it; returns the time from the trigger to the frame that shows it. */
async function cardOnce(page: Page, nth: number, by: 'click' | 'hover'): Promise<number> {
  await page.mouse.move(2, 2);
  const { x, y } = await spotOf(page, nth);
  await rest();
  await page.evaluate((x, y) => window.expectCard(x, y), x, y);
  if (by === 'click') await page.mouse.click(x, y);
  else await page.mouse.move(x, y);
  await page.waitForFunction(() => window.bench.card > 0, { polling: 20, timeout: WAIT_MS });
  const { triggered, card } = await page.evaluate(() => window.bench);
  await page.keyboard.press('Escape');
  return card - triggered - (by === 'hover' ? HOVER_DELAY_MS : 0);
}

/** @param tries samples per figure; cards with a running background get three times as many */
export async function measureReading(session: Session, tries: number): Promise<ReadingFigures> {
  const figures: ReadingFigures = {
    marks: { warm: [], stopped: [], longWarm: [], longStopped: [] },
    card: { warm: [], firstOnPage: [], stopped: [], firstStopped: [], hover: [] },
  };
  const { marks, card } = figures;
  await (await session.readMarked(USUAL)).close();
  const still = await session.launched.browser.newPage();
  for (let i = 0; i < tries; i++) {
    marks.warm.push(await marksOnce(session, USUAL));
    marks.longWarm.push(await marksOnce(session, LONG));
    await session.stopBackground(still);
    marks.stopped.push(await marksOnce(session, USUAL));
    await session.stopBackground(still);
    marks.longStopped.push(await marksOnce(session, LONG));
  }
  for (let i = 0; i < tries; i++) {
    const page = await session.readMarked(USUAL);
    card.firstOnPage.push(await cardOnce(page, 3 * i, 'click'));
    for (const k of [1, 2]) card.warm.push(await cardOnce(page, 3 * i + k, 'click'));
    await session.stopBackground(page);
    card.stopped.push(await cardOnce(page, 3 * i + 1, 'click'));
    card.warm.push(await cardOnce(page, 3 * i + 2, 'click'));
    card.hover.push(await cardOnce(page, 3 * i + 4, 'hover'));
    await page.close();
    const other = await session.readMarked(USUAL);
    await session.stopBackground(other);
    card.firstStopped.push(await cardOnce(other, 3 * i, 'click'));
    await other.close();
  }
  return figures;
}
