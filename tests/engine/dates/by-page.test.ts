/**
 * Snapshot of the dates of the pages in `held/by-page.txt`. A line has what the page says about dates, each as
 * `name @ pieces of text before it = value`, with the text of the story behind a bar. The headline is its tenth piece.
 */
import { it } from 'vitest';
import type { MetadataEntry } from '../../../engine/dates/metadata.ts';
import { storyDate } from '../../../engine/dates/story-date.ts';
import { expectHeldBelow } from '../held.ts';

const FILE = new URL('held/by-page.txt', import.meta.url);
const TEST = 'tests/engine/dates/by-page.test.ts';
const NOW = Date.parse('2026-06-01T12:00Z');
const HEADLINE: MetadataEntry[] = [
  ['title <title <head ', 'Talks end without a result | News', 0],
  ['h1 <h1 <article ', 'Talks end without a result', 10],
];
/** The number of pieces of text before an entry that gives none. */
const BESIDE = 12;

function entryOf(written: string): MetadataEntry {
  const [, name, at, value] = /^(.*?)(?: @ (\d+))? = (.*)$/.exec(written)!;
  return [name!, value!, at === undefined ? BESIDE : Number(at)];
}

it('are those held in by-page.txt', async () => {
  await expectHeldBelow(FILE, TEST, (page) => {
    const [written = '', text = ''] = page.split(' || ');
    return [storyDate([...HEADLINE, ...written.split(' ;; ').map(entryOf)], text, NOW) ?? 'none'];
  });
});
