// @vitest-environment jsdom
/** Pages of many kinds (`tests/pages/kinds/README.md`): articles must be found, and no other pages. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { storyOf } from './dom.ts';

const FOLDER = join(import.meta.dirname, '../pages/kinds');
const text = (file: string) => readFileSync(join(FOLDER, file), 'utf8');
const none = (JSON.parse(text('none.json')) as { file: string }[]).map(({ file }) => file);
const articles = readdirSync(FOLDER).filter((file) => file.endsWith('.html') && !none.includes(file));

/** Articles that are not recognized. */
const MISSED = [
  // a single paragraph
  'flash.html',
  // 500 letters, without a date or an element name that indicates an article
  'interview-dt.html',
  // jsdom does not support declarative shadow roots; browsers do
  'shadow-root.html',
];
/** Other pages that are taken for articles, as their text is ordinary prose. */
const TAKEN = [
  'code-repository.html',
  'cookie-consent.html',
  'forum-thread-discourse.html',
  'forum-thread-tables.html',
  'front-wire.html',
  'photo-gallery.html',
  'property-ad.html',
  'video-hub.html',
  'video-page.html',
];
/** Articles of which too much or too little is read. */
const ROUGH = ['br-one-div.html', 'press-release.html', 'table-in-story.html'];
/** The least F1 of all other articles, computed over sequences of four words. */
const LEAST_F1 = 0.93;
/** The least mean F1 of all articles that are found, including those in `ROUGH`. */
const LEAST_MEAN = 0.97;

function runs(words: string): Map<string, number> {
  const all = words.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let i = 0; i < Math.max(1, all.length - 3); i++) {
    const run = all.slice(i, i + 4).join(' ');
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

function f1(found: string, expected: string): number {
  const [have, want] = [runs(found), runs(expected)];
  const size = (counts: Map<string, number>) => [...counts.values()].reduce((sum, n) => sum + n, 0);
  const both = [...want].reduce((sum, [run, n]) => sum + Math.min(n, have.get(run) ?? 0), 0);
  return (2 * both) / (size(have) + size(want));
}

const parsed = (file: string) => new DOMParser().parseFromString(text(file), 'text/html');

describe('a page that is no article', () => {
  it.each(none.filter((file) => !TAKEN.includes(file)))('%s is recognised', (file) =>
    expect(storyOf(parsed(file))).toBeUndefined(),
  );

  it.each(TAKEN)('%s is mistaken for an article (a known limit)', (file) =>
    expect(storyOf(parsed(file))).toBeDefined(),
  );
});

describe('an article', () => {
  const score = (file: string) => {
    const story = storyOf(parsed(file));
    return f1(
      story?.blocks.join('\n') ?? '',
      (JSON.parse(text(file.replace(/html$/, 'json'))) as { text: string }).text,
    );
  };
  const found = articles.filter((file) => !MISSED.includes(file));

  it.each(found.filter((file) => !ROUGH.includes(file)))('%s is found', (file) =>
    expect(score(file)).toBeGreaterThan(LEAST_F1),
  );

  it('is found without much other text', () => {
    expect(found.map(score).reduce((sum, f1) => sum + f1, 0) / found.length).toBeGreaterThan(LEAST_MEAN);
  });

  it.each(MISSED)('%s is missed (a known limit)', (file) => expect(storyOf(parsed(file))).toBeUndefined());
});
