/**
 * Situations that users of other tools reported, one per file in a folder beside the repository. For each file name,
 * there is a page or text of the same kind, written for this test, with the expected result. If the folder exists, its
 * own files are tested, too.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { link } from '../../engine/link.ts';
import { SURE } from '../../engine/model/confidence.ts';
import { readSavedPage } from '../../scripts/saved-page.ts';
import { PACK_LEXICON } from '../engine/lexicon.ts';

const FOLDER = join(import.meta.dirname, '../../../shared/inputs');

/** The expected result for a page or a text. */
interface Right {
  /** words that must be linked to entities, by id */
  names?: Record<string, string[]>;
  /** entities that must not be linked with certainty */
  not?: string[];
  /** the least number of blocks */
  blocks?: number;
  published?: string;
}

interface Kind extends Right {
  /** a page or text of this kind, written for this test */
  own: string;
  /** the expected result for the file in the folder, if it differs */
  theirs?: Right;
}

const LINE = 'The ferry did not sail, as nobody could find the key to the engine room on its hook by the door.';
const OTHER = 'By noon a hundred passengers stood on the pier, and the baker had sold all that he had baked.';
const KERRY = 'Secretary of State John Kerry said on the pier that he would wait for the key as long as it took.';
const PUTIN = 'In Moscow, Vladimir Putin was told of the key, and of the lion that had been seen without its scarf.';
const DATED = '<meta property="article:published_time" content="2014-03-31T09:00:00Z">';
const page = (body: string, head = DATED) =>
  `<!doctype html><html lang="en"><head><title>Ferry stays in port</title><meta property="og:type" content="article">${head}</head><body>${body}</body></html>`;
const story = (body: string, head?: string) => page(`<article><h1>Ferry stays in port</h1>${body}</article>`, head);
const p = (...texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('');
const WHOLE = p(LINE, KERRY, OTHER, PUTIN);
const BOTH = { 'john-kerry': ['John Kerry'], 'vladimir-putin': ['Vladimir Putin'] };
const ALL = { names: BOTH, blocks: 4, published: '2014-03-31' };
const ld = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const ARTICLE = { '@type': 'NewsArticle', datePublished: '2014-03-31' };

const KINDS: Record<string, Kind> = {
  'br-paragraphs.html': { own: story(`<div>${[LINE, KERRY, OTHER, PUTIN].join('<br><br>')}</div>`), ...ALL },
  'div-paragraphs.html': {
    own: page(
      `<main><h1>Ferry</h1><section>${[LINE, KERRY, OTHER, PUTIN].map((text, i) => `<div id="par-${i}">${text}</div>`).join('')}</section></main>`,
    ),
    ...ALL,
  },
  'rest-in-read-more.html': {
    own: story(`<div>${p(LINE, KERRY, OTHER)}</div><div class="read-more-body">${p(PUTIN)}</div>`),
    ...ALL,
  },
  'live-posts-are-articles.html': {
    own: page(
      `<main><h1>Ferry, live</h1>${[LINE, KERRY, OTHER, PUTIN].map((text) => `<article class="update"><h2>Update</h2><div>${p(text, LINE)}</div></article>`).join('')}</main>`,
    ),
    ...ALL,
    blocks: 8,
  },
  'icon-or-own-element-in-name.html': {
    own: story(
      p(
        'Then <b>Dmitry <svg></svg>Peskov</b> met <my-tip>Ned</my-tip> Price and Wendy <img>Sherman there.',
        LINE,
        OTHER,
        LINE,
      ),
    ),
    names: { 'dmitry-peskov': [], 'ned-price': [], 'wendy-sherman': [] },
  },
  'date-in-words-east-of-greenwich.html': {
    own: story(WHOLE, '<meta name="date" content="31 March 2014">'),
    ...ALL,
  },
  'date-placeholder-wins.html': {
    own: story(WHOLE, DATED + ld({ ...ARTICLE, datePublished: '1970-01-01T00:00:00Z' })),
    ...ALL,
  },
  'jsonld-related-story-first.html': {
    own: story(
      WHOLE,
      ld({ '@type': 'ItemList', itemListElement: [{ ...ARTICLE, datePublished: '2025-05-01' }] }) + DATED,
    ),
    ...ALL,
  },
  'separatists-elsewhere.html': {
    own: story(
      p(
        `${LINE} Aid for Ukraine is on the agenda. What do the Basques want? The separatist party has lost two seats.`,
        OTHER,
        LINE,
      ),
    ),
    not: ['separatist-conflict-in-eastern-ukraine'],
  },
  'video-of-2020-is-call-of-2021.html': {
    own: story(
      p(`${LINE} The video showed Biden at a rally two years ago.`, OTHER, LINE),
      DATED.replace('2014', '2020'),
    ),
    not: ['biden-putin-video-call'],
  },
  'address-parts-linked.txt': {
    own: 'Ask kerry@state.example or www.example.org/lavrov/putin for what John Kerry and Vladimir Putin said.',
    names: BOTH,
    theirs: { names: { ...BOTH, 'sergei-lavrov': ['Sergei Lavrov'] } },
  },
  'g-7-with-hyphen.txt': {
    own: 'The G-7 has met Joe Biden, and what the G-7 said was short.',
    names: { g7: ['G-7', 'G-7'], 'joe-biden': ['Joe Biden'] },
  },
  'initial-silences-surname.txt': {
    own: 'Vladimir Putin spoke. Photo by V. Putin. On Monday Putin flew home.',
    names: { 'vladimir-putin': ['Vladimir Putin', 'Putin', 'Putin'] },
  },
  'strange-title-silences-surname.txt': {
    // a word that may be a given name excludes only its own mention
    own: 'Joe Biden spoke. Globetrotter Biden went. Biden left.',
    names: { 'joe-biden': ['Joe Biden', 'Biden'] },
    theirs: {
      names: {
        'joe-biden': ['Joe Biden', 'Biden', 'Biden'],
        'antony-blinken': ['Antony Blinken', 'Blinken', 'Blinken'],
        'vladimir-putin': ['Vladimir Putin', 'Putin', 'Putin'],
        'donald-trump': ['Donald Trump', 'Trump', 'Trump'],
      },
    },
  },
  'trump-jr-with-middle-initial.txt': {
    own: 'Donald J. Trump Jr. opened the hall.',
    not: ['donald-trump'],
  },
  'white-house-behind-a-name-or-article.txt': {
    own: 'A White House official said so. The Trump White House had said so as well.',
    names: { 'white-house': ['White House', 'White House'] },
    theirs: { names: { 'white-house': ['White House', 'White House', 'White House'] } },
  },
  'zelenska-taken-for-her-husband.txt': {
    own: 'First lady Zelenska came. His wife, Olena Zelenska, stayed.',
    not: ['volodymyr-zelenskyy'],
    theirs: { not: [], names: { 'volodymyr-zelenskyy': ['Volodymyr Zelensky'] } },
  },
};

/** Files that need a browser or contain a table, and the tests that cover them. */
const ELSEWHERE: Record<string, [file: string, title: string]> = {
  'date-names-and-formats.txt': ['page/metadata.test.ts', 'a name in capitals'],
  'firefox-card-through-header.html': ['e2e/odd.test.ts', 'a sticky masthead'],
  'firefox-card-through-wall.html': ['e2e/odd.test.ts', 'a paywall, until it is gone'],
  'hidden-text-takes-mark.html': ['e2e/odd.test.ts', 'no hidden text takes an underline'],
  'revealed-by-hidden-attribute.html': ['e2e/odd.test.ts', 'text with the attribute `hidden` is read when it appears'],
  'selection-elsewhere-blocks-click.html': ['e2e/odd.test.ts', 'elsewhere does not prevent a click on a name'],
  'spa-keeps-date-of-story-before.html': ['entrypoints/reader/live-page.test.ts', 'has its own date, or none'],
};

/** Checks the expected result for a page or a text. */
function check(file: string, bytes: Uint8Array, { names = {}, not = [], blocks = 0, published }: Right): void {
  const saved = file.endsWith('.html') ? readSavedPage(bytes) : undefined;
  const text = saved ? [saved.headline, ...saved.blocks].join('\n\n') : new TextDecoder().decode(bytes);
  if (blocks > 0) expect(saved?.blocks.length).toBeGreaterThanOrEqual(blocks);
  if (published) expect(saved?.published).toBe(published);
  const date = saved?.published ?? published;
  const sure = link(text, PACK_LEXICON, date ? { published: date } : {}).filter(({ confidence }) => confidence >= SURE);
  for (const [id, words] of Object.entries(names)) {
    const found = sure.filter(({ entity }) => entity === id).map(({ start, end }) => text.slice(start, end));
    if (words.length > 0) expect(found).toEqual(words);
    else expect(found).not.toEqual([]);
  }
  const named = sure.map(({ entity }) => entity);
  for (const id of not) expect(named).not.toContain(id);
}

describe('a fault that was reported does not come back', () => {
  it.each(Object.entries(KINDS))('%s', (file, { own, theirs: _, ...right }) =>
    check(file, new TextEncoder().encode(own), right),
  );

  it.each(Object.entries(ELSEWHERE))('%s is tested in another file', (_, [file, title]) =>
    expect(readFileSync(join(import.meta.dirname, '..', file), 'utf8')).toContain(title),
  );
});

describe.runIf(existsSync(FOLDER))('the reports beside the repository', () => {
  it.each(Object.entries(KINDS))('%s', (file, { own: _, theirs, ...right }) =>
    check(file, readFileSync(join(FOLDER, file)), { ...right, ...theirs }),
  );

  it('have no file that these tests do not know', () => {
    const files = readdirSync(FOLDER).filter((file) => file !== 'README.md');
    expect(files.sort()).toEqual([...Object.keys(KINDS), ...Object.keys(ELSEWHERE)].sort());
  });
});

it.skipIf(existsSync(FOLDER))('skipped: the reports are not beside the repository (../shared/inputs)', () => {});
