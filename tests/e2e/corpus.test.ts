/**
 * Real pages, saved as their outlets served them. They belong to their publishers and stay outside the repository; these
 * tests run if they are in a folder beside it. The mentions on a page are compared with the article's text and with the
 * mentions that were annotated by hand.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { memoize } from '../../engine/text/collections.ts';
import { BROWSER_KINDS } from '../../scripts/browsers.ts';
import { newTab } from '../../scripts/drive/launch.ts';
import { isChosen } from './chosen.ts';
import { settled } from './gestures.ts';
import { OUTLET, type Reader, SAVED_PAGES, sharedReader } from './harness.ts';
import { askedOn, listenIn, type Reading, savedReading, tidy } from './heard-blocks.ts';

const SHARED = join(import.meta.dirname, '../../../shared');
const PAGES = SAVED_PAGES ?? '';
const HERE = SAVED_PAGES !== undefined;
/** Pages read in Firefox, too: many names, another script, an old encoding, many frames, no article. */
const IN_BOTH = /^d(?:01|05|06|10|12|21|22|23)-/;

interface Seen {
  /**
   * every mention: its words, some text around them in the same node, the other texts of its block, and the paragraphs
   * before and after
   */
  mentions: { surface: string; around: string; beside: string[]; between: string[]; caption: boolean }[];
  marked: number;
}

/** Returns the mentions on a page. */
function look(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    const ranges = [...(CSS.highlights.get('context-text') ?? [])] as Range[];
    const paragraphs = [...document.querySelectorAll('p')].filter((one) => one.textContent!.trim().length > 30);
    const mentions = ranges.map((range) => {
      const text = range.startContainer.nodeValue ?? '';
      const end = range.endContainer === range.startContainer ? range.endOffset + 25 : text.length;
      const around = text.slice(Math.max(0, range.startOffset - 25), end);
      const parent = range.startContainer.parentElement;
      const block = parent?.closest('p, li, blockquote, td, h1, h2, h3, figcaption, div');
      const walker = document.createTreeWalker(block ?? document, NodeFilter.SHOW_TEXT);
      const beside: string[] = [];
      while (walker.nextNode()) {
        if (walker.currentNode !== range.startContainer) beside.push(walker.currentNode.nodeValue!);
      }
      const at = paragraphs.indexOf(parent?.closest('p') as HTMLParagraphElement);
      const between = at < 0 ? [] : [paragraphs[at - 1]?.textContent ?? '', paragraphs[at + 1]?.textContent ?? ''];
      return {
        surface: String(range),
        around,
        beside,
        between,
        caption: Boolean(parent?.closest('figure, figcaption')),
      };
    });
    return { mentions, marked: CSS.highlights.get('context-mark')?.size ?? 0 };
  });
}

/** A text with at least this many letters can be recognized in the saved text. */
const TELLING = 30;

/** Reduces a text to letters and digits, as saved texts differ in spaces, quotes and hyphens. */
const bare = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Counts how often each word occurs. */
function counted(words: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words.map(bare)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

interface Annotated {
  page: string;
  links: { surface: string }[];
}

const annotations = (): Map<string, Annotated> => {
  const lines = readFileSync(join(SHARED, 'eval/pages.jsonl'), 'utf8').trim().split('\n');
  return new Map(lines.map((line) => JSON.parse(line) as Annotated).map((one) => [one.page, one]));
};

/** Returns the annotated mentions without a match on the page. A match contains the other's words; each counts once. */
function answered(links: string[], mentions: string[]): string[] {
  const left = counted(mentions);
  const missing: string[] = [];
  const take = (key: string | undefined) => {
    if (key === undefined) return false;
    left.set(key, left.get(key)! - 1);
    return true;
  };
  const free = (fits: (key: string) => boolean) => [...left].find(([key, count]) => count > 0 && fits(key))?.[0];
  for (const link of links.map(bare)) {
    const found = take(free((key) => key === link)) || take(free((key) => key.includes(link) || link.includes(key)));
    if (!found) missing.push(link);
  }
  return missing;
}

/** The number of news pages that are compared with `npm run read`. */
const COMPARED = 20;

/** What `npm run read` prints about a page; both browsers are compared with it. */
const saved = new Map<string, Reading>();
const onSavedPage = (file: string) => memoize(saved, file, () => savedReading(join(PAGES, file)));

const files = HERE ? readdirSync(PAGES).filter((file) => file.endsWith('.html')) : [];
const kinds = new Map(
  HERE
    ? readFileSync(join(PAGES, 'index.tsv'), 'utf8')
        .split('\n')
        .map((line) => line.split('\t').slice(0, 2) as [string, string])
    : [],
);

describe.skipIf(!HERE).each(BROWSER_KINDS)('saved pages, which lie beside the repository, in %s', (browser) => {
  let reader: Reader;
  const seen = new Map<string, Seen>();
  const readings = new Map<string, Reading>();
  const compared = files.filter((file) => kinds.get(file) !== 'non-news').slice(0, COMPARED);
  const chosen = files.filter((file) => browser === 'chrome' || IN_BOTH.test(file) || compared.includes(file));

  beforeAll(async () => {
    if (!isChosen(browser)) return;
    reader = await sharedReader(browser);
    await listenIn(reader);
  });

  it.runIf(isChosen(browser)).each(chosen)('%s opens without an error from us', async (file) => {
    const page = await newTab(reader.browser);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push((error as Error).stack ?? String(error)));
    // other servers cannot be reached, so the page's scripts may never finish loading, and Firefox reports an error for
    // pages whose frames are refused
    await page.goto(`http://${OUTLET}/saved/${file}`, { waitUntil: 'domcontentloaded' }).catch(() => {});
    expect(await page.evaluate(() => location.pathname)).toContain(file);
    const { published } = await settled(reader, page);
    readings.set(file, { blocks: (await askedOn(reader, page.url())).map(tidy), published });
    seen.set(file, await look(page));
    await page.close();
    const ours = [...errors, ...reader.takeProblems()].filter((line) => line.includes(reader.origin));
    expect(ours).toEqual([]);
  });

  it.runIf(isChosen(browser))(`give the same blocks and date as \`npm run read\`: ${COMPARED} pages`, () => {
    let [same, all] = [0, 0];
    const differences: string[] = [];
    const dates: string[] = [];
    for (const file of compared) {
      const [here, there] = [readings.get(file)!, onSavedPage(file)];
      const left = counted(there.blocks);
      for (const block of here.blocks) {
        const count = left.get(bare(block)) ?? 0;
        if (count > 0) left.set(bare(block), count - 1);
        else differences.push(`${file.slice(0, 3)} in the browser alone: ${block.slice(0, 60)}`);
        if (count > 0) same++;
      }
      for (const [key, count] of left) {
        if (count > 0) differences.push(`${file.slice(0, 3)} on the saved page alone: ${key.slice(0, 60)}`);
      }
      all += Math.max(here.blocks.length, there.blocks.length);
      if (here.published !== there.published)
        dates.push(`${file.slice(0, 3)} ${here.published} in the browser, ${there.published} on the saved page`);
    }
    console.log(
      `${browser}: ${same} of ${all} blocks alike, ${compared.length - dates.length} of ${compared.length} dates\n${[...dates, ...differences].join('\n')}`,
    );
    expect(dates).toEqual([]);
    expect(same / all, differences.join('\n')).toBeGreaterThanOrEqual(0.98);
  });

  it.runIf(isChosen(browser))('have at least 99 of 100 mentions within the article’s text', () => {
    let inside = 0;
    let captions = 0;
    const outside: string[] = [];
    for (const [file, { mentions }] of seen) {
      if (kinds.get(file) === 'non-news') continue;
      const text = bare(readFileSync(join(PAGES, file.replace(/html$/, 'txt')), 'utf8'));
      const title = bare(/<title[^>]*>([^<]*)/i.exec(readFileSync(join(PAGES, file), 'utf8'))?.[1] ?? '');
      for (const { surface, around, beside, between, caption } of mentions) {
        const held = (part: string) => text.includes(bare(part));
        // the saved text lacks the headline and, on some pages, the words of links
        const inLink = beside.some((part) => bare(part).length >= TELLING && held(part));
        // it also lacks paragraphs that consist mostly of links, which belong to the article if those beside them do
        const amid = between.length === 2 && between.every(held);
        if (held(around) || title.includes(bare(around)) || inLink || amid) inside++;
        // it lacks captions, which also belong to the article
        else if (caption) captions++;
        else outside.push(`${file.slice(0, 3)} ${surface}: …${around.replace(/\s+/g, ' ')}…`);
      }
    }
    const share = inside / (inside + outside.length);
    console.log(
      `${browser}: ${inside} of ${inside + outside.length} mentions inside the saved text, ${captions} more in captions\n${outside.join('\n')}`,
    );
    expect(share, outside.join('\n')).toBeGreaterThanOrEqual(0.99);
  });

  it.runIf(isChosen(browser))('open a card for at least 95 of 100 known mentions', () => {
    let known = 0;
    const missing: string[] = [];
    for (const [file, { links }] of annotations()) {
      const page = seen.get(file);
      if (!page || kinds.get(file) === 'non-news') continue;
      known += links.length;
      const surfaces = page.mentions.map((mention) => mention.surface);
      const lacking = answered(
        links.map((link) => link.surface),
        surfaces,
      );
      missing.push(...lacking.map((link) => `${file.slice(0, 3)} ${link}`));
    }
    console.log(`${browser}: ${known - missing.length} of ${known} known mentions answer`);
    expect((known - missing.length) / known, missing.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  it.runIf(isChosen(browser))('are unchanged if they are no articles', () => {
    const touched = [...seen].filter(([file, { mentions }]) => kinds.get(file) === 'non-news' && mentions.length > 0);
    console.log(
      `${browser}: mentions by page: ${[...seen].map(([file, page]) => `${file.slice(0, 3)} ${page.mentions.length}/${page.marked}`).join(', ')}`,
    );
    expect(touched.map(([file]) => file)).toEqual([]);
  });
});
