/** Actions and checks on the extension's own pages. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect } from 'vitest';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare const axe: {
  run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
};

/** Returns axe's complaints about a rendered page, including its colours. */
export async function complaints(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)}`));
  });
}

/** Returns all visible text. */
export function textOf(page: Page): Promise<string> {
  const asSeen = 'innerText';
  return page.evaluate((asSeen) => document.body[asSeen as 'innerText'], asSeen);
}

/** Waits until a page shows some words. */
export async function says(page: Page, words: string): Promise<void> {
  await expect.poll(() => textOf(page)).toContain(words);
}

/** Waits until a page no longer shows some words. */
export async function saysNot(page: Page, words: string): Promise<void> {
  await expect.poll(() => textOf(page)).not.toContain(words);
}

/** Changes the size of a page's window, and waits until the page has it. */
export async function resize(page: Page, width: number, height: number): Promise<void> {
  await page.setViewport({ width, height });
  // polled by time, as a tab in the background gets no animation frames
  await page.waitForFunction((width) => innerWidth === width, { polling: 50 }, width);
}

/** Replaces the text of a field by words in one piece, so that no results are those of their first letters. */
export async function enter(field: ElementHandle<Element> | null, words: string): Promise<void> {
  await field!.evaluate((field, words) => {
    (field as HTMLInputElement).focus();
    (field as HTMLInputElement).select();
    document.execCommand('insertText', false, words);
  }, words);
}

/** Waits for a button, a box or a switch with some words, and clicks it with the mouse, as permissions require. */
export async function clickOn(page: Page, words: string): Promise<void> {
  const find = (words: string) => {
    const called = (element: Element) => element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
    return [...document.querySelectorAll('button, label.check, label.switch')].find((one) =>
      called(one).includes(words),
    );
  };
  const handle = await page.waitForFunction(find, { polling: 50 }, words);
  await (handle as ElementHandle<Element>).click();
}
