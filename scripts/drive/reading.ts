/** Acts on a story as a reader does: sees its marks, points at words, looks at the card. */
import type { Page } from 'puppeteer-core';
import { hasAccessible, insideShadow } from './shadow.ts';

/** The name of the highlight of underlined words, as the content script sets it. */
const MARKS = 'context-mark';
export const ACTIVE = 'context-active';

/** Milliseconds to wait for something before it counts as missing; long enough for a busy machine. */
export const PATIENCE_MS = 60_000;

/** The one element that Backstory adds to a page. */
export const CARD_HOST = 'context-card';

/** The marked words, in the order of the page. */
export function marks(page: Page, highlight = MARKS): Promise<string[]> {
  return page.evaluate((highlight) => {
    const ranges = [...(CSS.highlights.get(highlight) ?? [])] as Range[];
    ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    return ranges.map((range) => range.toString().replace(/\s+/g, ' '));
  }, highlight);
}

/** Waits until the page has marks. @throws Error with the state of the page if there are none in time */
export async function waitForMarks(page: Page): Promise<void> {
  // polled by time: a tab in the background gets no animation frames
  const options = { polling: 50, timeout: PATIENCE_MS };
  try {
    await page.waitForFunction((name) => (CSS.highlights.get(name)?.size ?? 0) > 0, options, MARKS);
  } catch (cause) {
    const state = await page.evaluate(() => {
      const highlights = [...CSS.highlights].map(([name, { size }]) => `${name} ${size}`).join(', ');
      return `${document.readyState}, ${document.visibilityState}, highlights: ${highlights || 'none'}`;
    });
    throw new Error(`no marks in ${page.url()} (${state})`, { cause });
  }
}

/** A spot in the window, in CSS pixels. */
export interface Spot {
  x: number;
  y: number;
}

/**
 * Scrolls some words of the article into view, waits until the page has handled that, and returns the middle of them. `nth`
 * counts their occurrences in the article's paragraphs from 0.
 */
export async function spotOf(page: Page, words: string, nth = 0): Promise<Spot> {
  const spot = await page.evaluate(
    async (words, nth) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let left = nth;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!node.parentElement?.closest('p')) continue;
        for (let at = node.nodeValue!.indexOf(words); at >= 0; at = node.nodeValue!.indexOf(words, at + 1)) {
          if (left-- > 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + words.length);
          const { y } = range.getBoundingClientRect();
          node.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
          // an open card follows its word only when the page is told of the scrolling, with the next frame
          if (range.getBoundingClientRect().y !== y)
            await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
          const box = range.getClientRects()[0]!;
          return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        }
      }
      return undefined;
    },
    words,
    nth,
  );
  if (!spot) throw new Error(`The page does not say “${words}” ${nth + 1} times.`);
  return spot;
}

/** Moves the mouse onto some words in a few steps, and lets it rest there. */
export async function hover(page: Page, words: string, nth = 0): Promise<void> {
  const { x, y } = await spotOf(page, words, nth);
  await page.mouse.move(x - 40, y);
  await page.mouse.move(x, y, { steps: 4 });
}

/** Clicks on some words. */
export async function click(page: Page, words: string, nth = 0): Promise<void> {
  const { x, y } = await spotOf(page, words, nth);
  await page.mouse.click(x, y);
}

/** What a reader sees of the card. */
export interface CardSight {
  /** all its visible text */
  text: string;
  /** its place in the window */
  box: { x: number; y: number; width: number; height: number };
}

/** Returns the open card, or undefined if none is open; of two, the one beside its word, which is on top. */
export function card(page: Page): Promise<CardSight | undefined> {
  return insideShadow(page, CARD_HOST, (root) => {
    const dialog = [...root.querySelectorAll<HTMLElement>('[role=dialog]')].at(-1);
    const shown = dialog?.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    if (!dialog || !shown) return undefined;
    const { x, y, width, height } = dialog.getBoundingClientRect();
    // the rendered text, without hidden parts
    const asSeen = 'innerText';
    return width && height ? { text: dialog[asSeen], box: { x, y, width, height } } : undefined;
  });
}

/** Waits for the card of an entity, by its accessible name. */
export async function waitForCard(page: Page, name: string, timeout = PATIENCE_MS): Promise<CardSight> {
  const until = performance.now() + timeout;
  let sight: CardSight | undefined;
  while (performance.now() < until) {
    // in this order: a text that was read before the name could still be that of the card before
    const isNamed = await hasAccessible(page, CARD_HOST, 'dialog', name);
    sight = await card(page);
    if (sight && isNamed) return sight;
    await pause(50);
  }
  throw new Error(sight ? `The card is not “${name}” but says: ${sight.text}` : `No card for “${name}” opened.`);
}

/** Waits until no card is open. */
export async function waitForNoCard(page: Page, timeout = PATIENCE_MS): Promise<void> {
  const until = performance.now() + timeout;
  while (performance.now() < until) {
    if (!(await card(page))) return;
    await pause(50);
  }
  throw new Error('The card stayed open.');
}

/** Presses a button inside the card, found by its visible or accessible name. */
export async function pressInCard(page: Page, name: string | RegExp, nth = 0): Promise<void> {
  const pattern = typeof name === 'string' ? name : name.source;
  const spot = await insideShadow(
    page,
    CARD_HOST,
    (root, pattern, nth) => {
      const named = (element: Element) => `${element.getAttribute('aria-label') ?? ''} ${element.textContent}`;
      const buttons = [...root.querySelectorAll('button, summary, [role=button]')];
      const button = buttons.filter((element) => new RegExp(pattern, 'i').test(named(element)))[nth];
      if (!button) return undefined;
      button.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const { x, y, width, height } = button.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    },
    pattern,
    nth,
  );
  if (!spot) throw new Error(`The card has no button ${name}.`);
  await page.mouse.click(spot.x, spot.y);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
