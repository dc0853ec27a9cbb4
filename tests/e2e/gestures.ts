/** What the reading tests do and see beyond `scripts/drive/reading.ts`. */
import type { Page } from 'puppeteer-core';
import { onTestFinished } from 'vitest';
import { openExtensionPage } from '../../scripts/drive/launch.ts';
import { CARD_HOST, type CardSight, card, marks, type Spot } from '../../scripts/drive/reading.ts';
import { insideShadow } from '../../scripts/drive/shadow.ts';
import type { Reader } from './harness.ts';

/** Every mention answers to the pointer; only some are underlined. */
const MENTIONS = 'context-text';

/** The little of the extension API that these tests call. */
declare const chrome: {
  tabs: {
    query(filter: object): Promise<{ id: number; url: string }[]>;
    sendMessage(tab: number, message: object): Promise<unknown>;
    setZoom(tab: number, factor: number): Promise<void>;
  };
  storage: { local: { clear(): Promise<void>; set(values: object): Promise<void> } };
};

/** The mentions of a page, in its order. */
export const mentions = (page: Page): Promise<string[]> => marks(page, MENTIONS);

/** Waits so long; for what must not happen within that time. */
export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Moves the mouse to a spot as a hand does: not at once, and slower at the end. */
export async function glide(page: Page, from: Spot, to: Spot): Promise<void> {
  for (const part of [0.25, 0.5, 0.7, 0.85, 0.95, 1]) {
    await page.mouse.move(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part);
    await pause(20);
  }
}

/** The middle of a card. */
export const middleOf = ({ box }: CardSight): Spot => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });

/** Looks at the card again and again for a while, and tells every text that it showed in that time. */
export async function cardsSeen(page: Page, milliseconds: number): Promise<string[]> {
  const seen = new Set<string>();
  const until = performance.now() + milliseconds;
  while (performance.now() < until) {
    const sight = await card(page);
    if (sight) seen.add(sight.text.split('\n', 1)[0]!);
    await pause(30);
  }
  return [...seen];
}

/** What has the focus: in the card the name or text of the element, on the page its tag and id. */
export async function focused(page: Page): Promise<string> {
  const inside = await insideShadow(page, CARD_HOST, (root) => {
    const { activeElement } = root;
    return activeElement ? `card: ${activeElement.getAttribute('aria-label') ?? activeElement.textContent}` : null;
  });
  if (inside) return inside;
  return page.evaluate(() => {
    const { activeElement } = document;
    return `${activeElement?.localName}${activeElement?.id ? `#${activeElement.id}` : ''}`;
  });
}

/** Runs in one of the extension's own pages; the page that is read comes to the front again afterwards. */
async function inExtension<Arg>(reader: Reader, page: Page | undefined, act: (arg: Arg) => unknown, arg: Arg) {
  const own = await openExtensionPage(reader, 'popup.html');
  try {
    // the function is written out: Firefox cannot be handed one here
    await own.evaluate(act as (arg: unknown) => unknown, arg);
  } finally {
    await own.close();
    await page?.bringToFront();
  }
}

/** What the command's handler sends on its keys; a browser without a window takes no shortcuts. */
export function step(reader: Reader, page: Page, by: 1 | -1): Promise<void> {
  const send = async ({ url, by }: { url: string; by: number }) => {
    const tabs = await chrome.tabs.query({});
    const tab = tabs.find((tab) => tab.url === url)!;
    await chrome.tabs.sendMessage(tab.id, { id: 1, type: 'step', data: { by }, timestamp: Date.now() });
  };
  return inExtension(reader, page, send, { url: page.url(), by });
}

/** Sets some settings until the test is over, all others as they are for a new reader. */
export function setSettings(reader: Reader, page: Page, settings: object): Promise<void> {
  onTestFinished(() => forgetSettings(reader));
  return inExtension(reader, page, (settings) => chrome.storage.local.set({ settings }), settings);
}

/** Zooms a page as the browser's menu does, and waits until it is so; 1 is as it was. */
export async function zoom(reader: Reader, page: Page, factor: number): Promise<void> {
  const act = async ({ url, factor }: { url: string; factor: number }) => {
    const tabs = await chrome.tabs.query({});
    await chrome.tabs.setZoom(tabs.find((tab) => tab.url === url)!.id, factor);
  };
  await inExtension(reader, page, act, { url: page.url(), factor });
  await page.waitForFunction((factor) => Math.abs(devicePixelRatio - factor) < 0.1, { polling: 50 }, factor);
}

/** Forgets all settings. */
export function forgetSettings(reader: Reader): Promise<void> {
  return inExtension(reader, undefined, () => chrome.storage.local.clear(), undefined);
}

/** The boxes of some words on the page, without scrolling to them. */
export function boxesOf(page: Page, words: string): Promise<{ x: number; y: number; width: number; height: number }[]> {
  return page.evaluate((words) => {
    const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue!.indexOf(words);
      if (at < 0 || !node.parentElement?.closest('p')) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + words.length);
      return [...range.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height }));
    }
    return [];
  }, words);
}

/** Scrolls so that some words stand at this height of the window, and tells their boxes. */
export async function scrollTo(page: Page, words: string, y: number): ReturnType<typeof boxesOf> {
  for (let tries = 0; tries < 20; tries++) {
    const [word] = await boxesOf(page, words);
    await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), word!.y - y);
    // of two scrolls shortly after one another Firefox may take the second one back
    await pause(100);
    const boxes = await boxesOf(page, words);
    if (Math.abs(boxes[0]!.y - y) < 2) return boxes;
  }
  throw new Error(`“${words}” could not be scrolled to ${y}.`);
}
