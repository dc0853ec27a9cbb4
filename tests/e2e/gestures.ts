/** Actions and checks of the reading tests, in addition to `scripts/drive/reading.ts`. */
import type { Page } from 'puppeteer-core';
import { expect, onTestFinished } from 'vitest';
import { CARD_HOST, type CardSight, card, marks, type Spot } from '../../scripts/drive/reading.ts';
import { insideShadow } from '../../scripts/drive/shadow.ts';
import { pause } from './background-stop.ts';
import type { Reader } from './harness.ts';

/** The highlight of all mentions, which react to the pointer; only some are underlined. */
const MENTIONS = 'context-text';

/** The part of the extension API that these tests use. */
declare const chrome: {
  tabs: {
    query(filter: object): Promise<{ id: number; url: string }[]>;
    sendMessage(tab: number, message: object): Promise<{ res?: unknown } | undefined>;
    setZoom(tab: number, factor: number): Promise<void>;
  };
  scripting: { executeScript(injection: { target: { tabId: number }; files: string[] }): Promise<unknown> };
  storage: {
    local: {
      clear(): Promise<void>;
      get(key: string): Promise<{ settings?: object }>;
      set(values: object): Promise<void>;
    };
  };
  runtime: { sendMessage(message: object): Promise<unknown> };
};

/** Returns the mentions of a page, in document order. */
export const mentions = (page: Page): Promise<string[]> => marks(page, MENTIONS);

/** Moves the mouse to a position in a few steps, which get smaller. */
export async function glide(page: Page, from: Spot, to: Spot): Promise<void> {
  for (const part of [0.25, 0.5, 0.7, 0.85, 0.95, 1]) {
    await page.mouse.move(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part);
  }
}

/** Longer than the default delays for opening and closing the card (ms). */
const REST_MS = 600;

/**
 * Waits with a timer of the page, to check that something does not happen. Even on a busy machine, this timer fires after
 * those that were set before it with shorter delays.
 */
export function rest(page: Page, milliseconds = REST_MS): Promise<void> {
  return page.evaluate((ms) => new Promise<void>((resolve) => setTimeout(resolve, ms)), milliseconds);
}

/** The middle of a card. */
export const middleOf = ({ box }: CardSight): Spot => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });

/** Returns the focused element: in the card by its name or text, on the page by its tag and id. */
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

/** A page by its address. */
type Addressed = Pick<Page, 'url'>;

/** Sends a message to the reader script in a page until there is an answer, and returns that. */
async function tell<Answer>(reader: Reader, page: Addressed, type: string, data: object): Promise<Answer> {
  const send = async ({ url, type, data }: { url: string; type: string; data: object }) => {
    // there is none until the browser knows an address that the page's script has just set
    const tab = (await chrome.tabs.query({})).find((tab) => tab.url === url);
    return tab && (await chrome.tabs.sendMessage(tab.id, { type, data }).catch(() => undefined));
  };
  for (;;) {
    const reply = await reader.asExtension(send, { url: page.url(), type, data });
    if (reply) return reply.res as Answer;
    await pause(50);
  }
}

/** Waits until the reader script in a page has read everything; returns its answer to the popup. */
export function settled(reader: Reader, page: Addressed): Promise<{ published?: string }> {
  return tell(reader, page, 'summary', {});
}

/** Sends what the command's handler sends for its shortcut, as headless browsers ignore shortcuts. */
export async function step(reader: Reader, page: Page, by: 1 | -1): Promise<void> {
  await tell(reader, page, 'step', { by });
}

/** Injects the content script again into a page that has it. */
export async function injectReaderAgain(reader: Reader, page: Page): Promise<void> {
  await reader.asExtension(async (url) => {
    const tabs = await chrome.tabs.query({});
    const target = { tabId: tabs.find((tab) => tab.url === url)!.id };
    await chrome.scripting.executeScript({ target, files: ['reader.js'] });
  }, page.url());
}

/** Sets some settings until the end of the test; all others have their defaults. */
export async function setSettings(reader: Reader, settings: object): Promise<void> {
  onTestFinished(() => forgetSettings(reader));
  await reader.asExtension((settings) => chrome.storage.local.set({ settings }), settings);
  await backgroundAnswers(reader);
}

/** Resets all settings. */
export async function forgetSettings(reader: Reader): Promise<void> {
  await reader.asExtension(() => chrome.storage.local.clear(), undefined);
  await backgroundAnswers(reader);
}

/** Returns the settings as they are stored; undefined if no setting was changed. */
export function storedSettings(reader: Reader): Promise<object | undefined> {
  return reader.asExtension(async () => (await chrome.storage.local.get('settings')).settings, undefined);
}

/**
 * Waits until the background answers a question, and so has noticed everything that happened before: a change of the
 * settings, for example, which otherwise could reach pages that are opened later, and make them read their text again.
 */
export async function backgroundAnswers(reader: Reader): Promise<void> {
  const ask = () => chrome.runtime.sendMessage({ type: 'about', data: {} }).catch(() => undefined);
  // a background that is stopped meanwhile does not answer
  while (!(await reader.asExtension(ask, undefined))) await pause(50);
}

/**
 * Checks that no card opens. Whatever could open one has happened by then: the card's script was loaded, the page's timers
 * have fired, and the background has answered; twice, as the first time the script may only have been asked for.
 */
export async function opensNoCard(reader: Reader, page: Page): Promise<void> {
  for (let round = 0; round < 2; round++) {
    await rest(page);
    await backgroundAnswers(reader);
  }
  expect(await card(page)).toBeUndefined();
}

/** Zooms a page as the browser's menu does, and waits until that is done; 1 is the normal size. */
export async function zoom(reader: Reader, page: Page, factor: number): Promise<void> {
  const act = async ({ url, factor }: { url: string; factor: number }) => {
    const tabs = await chrome.tabs.query({});
    await chrome.tabs.setZoom(tabs.find((tab) => tab.url === url)!.id, factor);
  };
  await reader.asExtension(act, { url: page.url(), factor });
  await page.waitForFunction((factor) => Math.abs(devicePixelRatio - factor) < 0.1, { polling: 50 }, factor);
}

/** Returns the boxes of some words on the page, without scrolling to them. */
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

/** Scrolls so that some words are at this height of the window, and returns their boxes. */
export async function scrollTo(page: Page, words: string, y: number): ReturnType<typeof boxesOf> {
  for (let tries = 0; tries < 20; tries++) {
    const [word] = await boxesOf(page, words);
    await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), word!.y - y);
    // Firefox may undo the second of two scrolls in quick succession
    await rest(page, 100);
    const boxes = await boxesOf(page, words);
    if (Math.abs(boxes[0]!.y - y) < 2) return boxes;
  }
  throw new Error(`“${words}” could not be scrolled to ${y}.`);
}
