// @vitest-environment jsdom
/** How much of a page is read and sent: for each bound a page exactly at it, and one a single step beyond it. */
import { describe, expect, it } from 'vitest';
import { aboutStory } from '../../page/about-story.ts';
import { headOf } from '../../page/outline.ts';
import { firstPieces, piecesOf } from '../../page/text-blocks.ts';
import { pageOf, paragraph, read, storyOf } from './dom.ts';

const ofLetters = (letters: number) => 'x'.repeat(letters);
const texts = (...letters: number[]) => letters.map((count) => ({ text: ofLetters(count) }));
const lines = (count: number) => texts(...new Array<number>(count).fill(1));
const blocksOf = (body: string) => read(pageOf(body)).blocks.map(({ text }) => text);

type Row = [what: string, most: number, at: (count: number) => unknown, atBound: unknown, beyond: unknown];

function expectBounds(rows: Row[]): void {
  it.each(rows)('%s: at most %i', (_, most, at, atBound, beyond) => {
    expect([at(most), at(most + 1)]).toEqual([atBound, beyond]);
  });
}

describe('a portion of text for the background', () => {
  expectBounds([
    ['has letters', 100_000, (n) => piecesOf(texts(n - 50_000, 50_000)).length, 1, 2],
    ['has letters after a full one', 100_000, (n) => piecesOf(texts(100_000, n - 50_000, 50_000)).length, 2, 3],
    ['has blocks', 5000, (n) => piecesOf(lines(n)).length, 1, 2],
    ['has blocks after a full one', 5000, (n) => piecesOf(lines(5000 + n)).length, 2, 3],
  ]);

  it('holds a block that is too long alone', () => {
    expect(piecesOf(texts(1, 100_001, 1)).map(({ length }) => length)).toEqual([1, 1, 1]);
  });

  it('is the first of two that are sent at once', () => {
    expect(firstPieces(texts(60_000, 60_000, 60_000))).toHaveLength(2);
  });
});

describe('a block', () => {
  expectBounds([
    ['has letters', 20_000, (n) => blocksOf(`<p>${ofLetters(n)}</p>`).length, 1, 2],
    [
      'has letters of two texts',
      20_000,
      (n) => blocksOf(`<p>${ofLetters(5000)}<b>${ofLetters(n - 5000)}</b></p>`).length,
      1,
      2,
    ],
    ['is cut at a space', 20_000, (n) => blocksOf(`<p>${ofLetters(n - 6)} xxxxx</p>`)[0]?.length, 20_000, 19_995],
    ['is a link of a menu with letters', 15, (n) => blocksOf(`<p><a>${ofLetters(n)}</a></p>`).length, 0, 1],
    [
      'is a link of a menu with a space and letters',
      15,
      (n) => blocksOf(`<p> <a>${ofLetters(n)}</a> </p>`).length,
      0,
      1,
    ],
    ['is given whole in the outline, with letters', 90, (n) => headOf(ofLetters(n), 0).length, 90, 65],
    [
      'has its beginning in the outline, after so many others',
      2999,
      (n) => headOf(ofLetters(90), n),
      ofLetters(90),
      '…xxxx',
    ],
  ]);

  it.each([
    ['One.<br>Two', ['One.', 'Two']],
    ['One<br>Two', ['One Two']],
    ['One<br><br>Two', ['One', 'Two']],
    ['One<br> <br>Two', ['One ', 'Two']],
    ['He said: “No.”)        <br>Two', ['He said: “No.”)        ', 'Two']],
    ['<b>One<br></b>Two', ['One Two']],
    ['<b>One</b><br>Two', ['One', 'Two']],
    ['One <img> Two', ['One   Two']],
    ['<a>One and two</a> and the others', ['One and two and the others']],
    ['One<div>Two</div>Three', ['One', 'Two', 'Three']],
    ['3.5 and — 1 —', ['3.5 and — 1 —']],
    ['— 1 — <br><br> 2014', []],
    ['1.2.', ['1.2.']],
  ])('of %s is %o', (body, expected) =>
    expect(blocksOf(`<p>${body}</p>`).map((text) => text.replace(/\n/g, ' '))).toEqual(expected),
  );
});

describe('the metadata of a page', () => {
  const metadata = (body: string, head: string) => read(pageOf(body, head)).metadata;
  const metas = (count: number) => '<meta name="a" content="b">'.repeat(count);

  expectBounds([
    ['has entries beside address and title', 138, (n) => metadata('', metas(n)).length, 140, 140],
    [
      'has an entry for each of some elements',
      137,
      (n) => metadata('<p><time datetime="2014">x</time></p>', metas(n)).length,
      140,
      140,
    ],
    [
      'has letters of a value',
      300,
      (n) => metadata('', `<meta name="a" content="${ofLetters(n)}">`)[2]?.[1].length,
      300,
      300,
    ],
    [
      'has letters of structured data',
      30_000,
      (n) => metadata('', `<script type="application/ld+json">${ofLetters(n)}</script>`)[2]?.[1].length,
      30_000,
      30_000,
    ],
    [
      'has letters of an attribute of a date',
      300,
      (n) => metadata(`<p><time datetime="${ofLetters(n)}">x</time></p>`, '')[2]?.[1].length,
      309,
      309,
    ],
  ]);

  it.each([
    ['<meta itemprop="a" property="b" name="c" content="d" value="e">', 'meta a', 'd'],
    ['<meta property="b" name="c" value="e">', 'meta b', 'e'],
    ['<meta name="c">', 'meta c', ''],
    ['<script type="application/json">d</script>', 'script ', 'd'],
  ])('of %s is called %s', (head, name, value) => expect(metadata('', head)[2]).toEqual([name, value, 0]));

  it('says where a date stands, and in what', () => {
    const body = '<div class="a"><p>One</p><p class="b">Two <time class="c" datetime="2014">x</time></p></div>';
    expect(metadata(body, '')[2]).toEqual([
      '<time c<p b<div a<body <html ',
      expect.stringContaining('datetime=2014'),
      1,
    ]);
  });
});

describe('a story', () => {
  const wall = (words: number) => aboutStory([['script ', '{"isAccessibleForFree": "false"}', 0]], words).isCut;
  const longer = (told: number, words: number) => aboutStory([['script ', `{"wordCount":"${told}"}`, 0]], words).isCut;

  expectBounds([
    ['is cut behind a paywall, with words', 349, wall, true, false],
    ['is whole, of 1,000 words, if the page tells of words', 1500, (n) => longer(n, 1000), false, true],
    ['is whole, of 100 words, if the page tells of words', 450, (n) => longer(n, 100), false, true],
    [
      'has letters of its outlet',
      100,
      (n) => aboutStory([['meta og:site_name', ofLetters(n), 0]], 1).siteName?.length,
      100,
      100,
    ],
  ]);

  it.each([
    ['<html translated-ltr', true],
    ['<html translated-rtl', true],
    ['<html translated', false],
    ['<div translated-ltr', false],
  ])('in an element %s is translated: %s', (name, isTranslated) => {
    expect(aboutStory([[name, '', 0]], 1).isTranslated).toBe(isTranslated);
  });

  it.each([
    ['meta og:site_name', 'The Courier', 'The Courier'],
    ['meta application-name', 'The Courier', 'The Courier'],
    ['meta og:site_name', ' ', undefined],
    ['meta og:site', 'The Courier', undefined],
  ])('has by %s the outlet %s', (name, value, outlet) => {
    expect(aboutStory([[name, value, 0]], 1).siteName).toBe(outlet);
  });
});

describe('the headline', () => {
  const headlineOf = (body: string, title: string) =>
    storyOf(pageOf(`${body}${paragraph('Story', 600)}${paragraph('Story', 600)}`, `<title>${title}</title>`))?.headline;

  it.each([
    [
      'is the heading that the title begins with',
      '<h1>The Courier</h1><h2>Town is dry again</h2>',
      'Town is dry again | Courier',
      'Town is dry again',
    ],
    [
      'is at least twelve letters of the title',
      '<h1>The Courier</h1><h2>Town is dry.</h2>',
      'Town is dry.',
      'Town is dry.',
    ],
    ['is not less than that', '<h1>The Courier</h1><h2>Town is dry</h2>', 'Town is dry', 'The Courier'],
    [
      'is half of the title and more',
      '<h1>The Courier</h1><h2>Town is dry again</h2>',
      'Town is dry again and wet now',
      'Town is dry again',
    ],
    [
      'is not less than half of it',
      '<h1>The Courier</h1><h2>Town is dry again</h2>',
      'Town is dry again and wet now, as all of them said',
      'The Courier',
    ],
    [
      'is a line like the title, if no heading is',
      '<h1>The Courier</h1><p>Town is dry again</p>',
      'Town is dry again',
      'Town is dry again',
    ],
    [
      'is a heading rather than a line',
      '<h2>Town is dry again</h2><p>Town is dry again</p>',
      'Town is dry again',
      'Town is dry again',
    ],
    [
      'is the last heading that is no link',
      '<h1>The Courier</h1><h1><a>The Courier of Town</a></h1>',
      'x',
      'The Courier',
    ],
    ['is a link, if nothing else is there', '<h1><a>The Courier of Town</a></h1>', 'x', 'The Courier of Town'],
    ['may have two lines', '<h1>Town is<br><br>dry again</h1>', 'Town is dry again', 'Town is dry again'],
    [
      'is not in a part of its own',
      '<div role="search"><h1>Town is dry again</h1></div><h1>Courier</h1>',
      'Town is dry again',
      'Courier',
    ],
  ])('%s', (_, body, title, headline) => expect(headlineOf(body, title)).toBe(headline));
});
