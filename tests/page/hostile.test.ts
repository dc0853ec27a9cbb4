// @vitest-environment jsdom
/** Pages that are made to be hard to process. */
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { LONGEST_BLOCK } from '../../page/blocks.ts';
import { MOST_UNITS, readPage } from '../../page/read-page.ts';
import { atOnce, inSlices } from '../../page/slices.ts';
import { compare, firstPieces, locate, piecesOf, type TextBlock } from '../../page/text-blocks.ts';
import { MOST_BLOCK, MOST_BLOCKS, MOST_TEXT } from '../../platform/message-checks.ts';
import { aboutOf, pageOf, paragraphs, read, readArticle } from './dom.ts';

const blocksOf = (page: Document): TextBlock[] => read(page).blocks;

const endless = (text: string) => {
  const page = pageOf('<p>x</p>');
  page.querySelector('p')!.textContent = text;
  return page;
};

describe('more text than can be read', () => {
  it('is read up to a limit, and the result says so', () => {
    const { blocks, readUpTo } = read(endless('Kerry spoke. '.repeat(100_000)));
    expect(readUpTo).toBe(MOST_UNITS);
    expect(blocks.map(({ text }) => text).join('')).toBe('Kerry spoke. '.repeat(100_000).slice(0, MOST_UNITS));
  });

  it('is read whole if it just fits', () => {
    expect(read(endless('Kerry '.repeat(200_000).slice(0, MOST_UNITS))).readUpTo).toBeUndefined();
  });

  it('is limited by its letters, in however many paragraphs they are', () => {
    const many = Array.from({ length: 12_000 }, (_, n) => `<p>The ${n}. of many paragraphs.</p>`);
    const { blocks, outline, readUpTo } = read(pageOf(`<main>${many.join('')}<p>Beyond.</p></main>`));
    expect(readUpTo).toBeUndefined();
    expect(blocks.at(-1)?.text).toBe('Beyond.');
    // the outline has a lower limit: of the last paragraphs it has little more than their ends
    expect(outline.heads[0]).toBe('The 0. of many paragraphs.');
    expect(outline.heads.at(-1)).toBe('…ond.');
  });

  it('is counted from the beginning of the page each time, known text included', () => {
    const page = pageOf(`<p>${'a '.repeat(MOST_UNITS / 4)}</p><p>${'b '.repeat(MOST_UNITS / 4)}</p><p>Beyond.</p>`);
    const { fresh, order } = atOnce(compare(blocksOf(page), new Map()));
    expect(fresh.some(({ text }) => text.includes('Beyond'))).toBe(false);
    page.querySelector('p')!.remove();
    expect(atOnce(compare(blocksOf(page), order)).fresh.map(({ text }) => text)).toEqual(['Beyond.']);
  });

  it('can also be nodes without text, more than can be walked through', () => {
    const page = pageOf(`${'<b> </b>'.repeat(20)}Beyond.`);
    // `html`, `head` and `body` count, too
    expect(atOnce(readPage(page, 43))).toMatchObject({ blocks: [], readUpTo: 0 });
    expect(atOnce(readPage(page, 44)).blocks).toMatchObject([{ text: 'Beyond.' }]);
  });
});

describe('a very long block', () => {
  it.each([
    ['between words', 'Kerry spoke of Geneva. '.repeat(5000)],
    ['anywhere if there are no words', 'x'.repeat(100_000)],
    ['anywhere, even within a character', '🙂'.repeat(50_000)],
    ['beside halves of surrogate pairs', 'a\ud800 '.repeat(30_000)],
  ])('is cut %s, and every position in it can still be mapped to its node', (_, text) => {
    const page = endless(text);
    const node = page.querySelector('p')!.firstChild as Text;
    const blocks = blocksOf(page);
    const joined = blocks.map((block) => block.text).join('');
    // pieces without a letter are left out
    expect(text.endsWith(joined) || joined === '').toBe(true);
    for (const block of blocks) {
      expect(block.text.length).toBeLessThanOrEqual(LONGEST_BLOCK);
      for (const at of [0, 1, block.text.length - 1]) {
        const place = locate(block, at, false);
        expect(place.node).toBe(node);
        expect(node.data[place.offset]).toBe(block.text[at]);
      }
    }
    if (text.includes(' ')) for (const { text } of blocks.slice(1)) expect(text[0]).toBe(' ');
  });

  it('of a great many short lines is sent in portions of few enough blocks', () => {
    const lines = Array.from({ length: 2.5 * MOST_BLOCKS }, () => ({ text: 'Kerry' }));
    const pieces = piecesOf(lines);
    expect(pieces.flat()).toEqual(lines);
    for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(MOST_BLOCKS);
  });

  it('is sent to the background in portions that it accepts', () => {
    const many = Array.from(
      { length: 1.5 * MOST_BLOCKS },
      (_, n) => `<p>Paragraph ${n} ${'of many '.repeat(n % 7)}</p>`,
    );
    const blocks = [...blocksOf(endless('Kerry '.repeat(100_000))), ...blocksOf(pageOf(many.join('')))];
    const pieces = piecesOf(blocks);
    expect(pieces.flat()).toEqual(blocks);
    for (const piece of pieces) {
      expect(piece.length).toBeLessThanOrEqual(MOST_BLOCKS);
      expect(piece.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(MOST_TEXT);
      for (const { text } of piece) expect(text.length).toBeLessThanOrEqual(MOST_BLOCK);
    }
    // its own names come from the first two portions together
    const first = firstPieces(blocks);
    expect(first).toEqual(pieces.slice(0, 2).flat());
    expect(first.length).toBeGreaterThan(pieces[0]!.length);
    expect(first.length).toBeLessThanOrEqual(MOST_BLOCKS);
    expect(first.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(MOST_TEXT);
  });
});

describe('a page with names that hide the browser’s own properties', () => {
  const hiding = [
    'matches',
    'localName',
    'nextSibling',
    'firstChild',
    'parentElement',
    'getAttribute',
    'id',
    'nodeType',
  ]
    .map((name) => `<input name="${name}">`)
    .join('');

  it('is still read if a form contains the article', () => {
    const read = readArticle(pageOf(`<form>${hiding}${paragraphs('Story', 12)}</form><p>After the form.</p>`));
    expect(read?.[0]).toMatch(/^Story 1 /);
    expect(read).toHaveLength(12);
  });

  it('is still read if images hide the document’s own', () => {
    const names = ['querySelector', 'querySelectorAll', 'documentElement', 'body', 'createTreeWalker', 'createRange'];
    const pictures = names.map((name) => `<img name="${name}">`).join('');
    const page = pageOf(`${pictures}<article>${paragraphs('Story', 12)}</article>`);
    expect(readArticle(page)).toHaveLength(12);
  });
});

// the time must be linear in the size of the page: with quadratic time, these tests would not end
describe('a page made to be slow to read', () => {
  const jsonLd = (text: string) => `<script type="application/ld+json">${text}</script>`;

  it.each([
    [
      'structured data with many unfinished beginnings',
      (): unknown => aboutOf(pageOf('', jsonLd('"@type":["'.repeat(100_000)))),
    ],
    ['structured data that is one long word', () => aboutOf(pageOf('', jsonLd(`"@type":"${'News'.repeat(250_000)}`)))],
    ['a very long date', () => read(pageOf('', `<meta name="date" content="${'1 May '.repeat(500_000)}">`))],
    [
      'a very long class',
      () => readArticle(pageOf(`<div class="${'related'.repeat(200_000)}">${paragraphs('Story', 12)}</div>`)),
    ],
    [
      'deeply nested paragraphs',
      () => {
        const page = pageOf('<p>x</p>');
        let inmost = page.querySelector('p')!;
        for (let i = 0; i < 1000; i++) inmost = inmost.appendChild(page.createElement('p'));
        inmost.textContent = 'Kerry spoke. '.repeat(10_000);
        return readArticle(page);
      },
    ],
  ])('with %s can be read without hanging', (_, read) => void read());

  it('is read in slices, between which the page can work', async () => {
    let tasks = 0;
    // a clock that advances by a millisecond whenever it is read
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => now++);
    onTestFinished(() => {
      vi.restoreAllMocks();
      vi.unstubAllGlobals();
    });
    vi.stubGlobal('scheduler', {
      postTask: async (task: () => void) => {
        tasks++;
        task();
      },
    });
    const page = pageOf(Array.from({ length: 2000 }, (_, n) => `<p>Paragraph ${n} of many.</p>`).join(''));
    const { signal } = new AbortController();
    const spent: number[] = [];
    const { blocks } = await inSlices(readPage(page), signal, (ms) => spent.push(ms));
    expect(blocks).toHaveLength(2000);
    expect(tasks).toBe(spent.length - 1);
    expect(tasks).toBeGreaterThan(0);
    const over = inSlices(readPage(page), AbortSignal.abort(), () => {});
    await expect(over).rejects.toThrow(/abort/i);
  });
});
