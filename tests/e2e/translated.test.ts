/**
 * The whole extension in an invented language with long, accented words, written from right to left. Its messages are
 * replaced in a copy of the build, so that only text that can be translated is changed.
 */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { madeUp } from '../../entrypoints/gallery/pseudo.ts';
import type { BrowserKind } from '../../scripts/browsers.ts';
import { BUILT } from '../../scripts/drive/launch.ts';
import { CARD_HOST, click, waitForCard } from '../../scripts/drive/reading.ts';
import { insideShadow } from '../../scripts/drive/shadow.ts';
import { complaints, resize, says } from './extension-page.ts';
import { describeReader, type Given, openReader, type Reader } from './harness.ts';

/** Copies the build with every message in the invented language. */
function translated(kind: BrowserKind): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'backstory-')), 'extension');
  cpSync(BUILT[kind], folder, { recursive: true });
  const path = join(folder, '_locales/en/messages.json');
  const messages = JSON.parse(readFileSync(path, 'utf8')) as Record<string, { message: string }>;
  for (const [key, entry] of Object.entries(messages)) {
    if (key === 'locale_dir') entry.message = 'rtl';
    // a message may contain singular and plural, separated by a bar
    else if (key !== 'locale_code') entry.message = entry.message.split(' | ').map(madeUp).join(' | ');
  }
  writeFileSync(path, JSON.stringify(messages));
  return folder;
}

const openTranslated = (kind: BrowserKind): Promise<Reader> => openReader(kind, translated(kind));

/** Finds text that is not translated, and layout that does not fit the translation. Runs in a page or in the card. */
function faults(root: ParentNode = document): string[] {
  const found: string[] = [];
  for (const part of root.querySelectorAll<HTMLElement>('.backstory')) {
    if (getComputedStyle(part).direction !== 'rtl') found.push('reads from left to right');
  }
  for (const label of root.querySelectorAll('h1, h2, h3, h4, legend, [aria-label], .text-button, .button, .hint')) {
    // names of the pack are not translated
    if (label.children.length === 1 && label.firstElementChild?.localName === 'bdi') continue;
    const words = (label.getAttribute('aria-label') ?? label.textContent)!.trim();
    if (words && !/^\[.*\]$/s.test(words)) found.push(`not translated: ${words}`);
  }
  for (const element of root.querySelectorAll<HTMLElement>('.backstory *')) {
    const { overflowX, display } = getComputedStyle(element);
    const cut = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1;
    if (cut && overflowX !== 'visible' && display !== 'inline') found.push(`cut off: ${element.className}`);
  }
  return found;
}

/** Returns the faults of an extension page. */
async function faultsOf(page: Page): Promise<string[]> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  return [...(await page.evaluate(faults)), ...(wide ? ['too wide'] : [])];
}

function tests({ reader, test }: Given): void {
  test('the card', async () => {
    const story = await reader.openMarked('paris-2014');
    for (const name of ['Sergei Lavrov', 'John Kerry']) {
      await click(story, name);
      const { text, box } = await waitForCard(story, name);
      expect(text).toContain('[Përšøñ');
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(1100);
      expect(await insideShadow(story, CARD_HOST, faults)).toEqual([]);
      await story.keyboard.press('Escape');
    }
  });

  test('the popup: what is on the page, results, an entity', async () => {
    await reader.openMarked('paris-2014');
    const popup = await reader.openPopup();
    const { page } = popup;
    await resize(page, 380, 600);
    await says(page, 'John Kerry');
    await says(page, madeUp('Coverage related to this story'));
    expect(await faultsOf(page)).toEqual([]);
    expect(await complaints(page)).toEqual([]);
    await popup.search('crimea');
    await expect.poll(async () => (await popup.results()).length).toBeGreaterThan(0);
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await says(page, madeUp('Related coverage'));
    expect(await faultsOf(page)).toEqual([]);
    expect(await complaints(page)).toEqual([]);
  });

  test.each(['options.html', 'welcome.html'])('%s', async (path) => {
    const page = await reader.openOwn(path);
    await page.waitForSelector('.backstory h1');
    for (const width of [1100, 380]) {
      await resize(page, width, 800);
      expect(await faultsOf(page)).toEqual([]);
    }
    expect(await complaints(page)).toEqual([]);
  });
}

describeReader('in a made-up language', tests, openTranslated);
