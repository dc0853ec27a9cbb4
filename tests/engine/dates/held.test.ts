/** Snapshot of the dates in the passages, and of the dated sentences in the marked stories: shows every change. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'vitest';
import { isoDay, parseDate } from '../../../engine/dates/calendar.ts';
import { datedSentences } from '../../../engine/dates/dated-sentences.ts';
import type { TextDate } from '../../../engine/dates/text-date.ts';
import { textDates } from '../../../engine/dates/text-dates.ts';
import { boundsOf, type Page, readPage } from '../../../engine/text/page.ts';
import { readStories } from '../cast/marked.ts';
import { expectHeld } from '../held.ts';
import { parsePassages } from '../score-passages.ts';

const FILES = ['1', '2', '3', '5'];
const TEST = 'tests/engine/dates/held.test.ts';
/** The date of every story, a Monday. Of the weekdays near a Monday, most are before it, and some after. */
const STORY = '2022-01-17';
/** The number of words that a line shows before and after the date. */
const BESIDE = 2;
/** The length of the beginning of a sentence in a line (UTF-16 units). */
const BEGINNING = 50;

const held = (name: string) => new URL(`held/${name}`, import.meta.url);

/** `since March 2014 → 2014-03-01/2014-03-31, since`. */
function lineOf({ text, tokens }: Page, { at, from, to, anyYear, nextYear, weekday, since }: TextDate): string {
  const start = tokens.starts[Math.max(0, at - BESIDE)];
  const end = tokens.ends[Math.min(tokens.length - 1, at + BESIDE)];
  const span = from === to ? isoDay(from) : `${isoDay(from)}/${isoDay(to)}`;
  const marks = [
    anyYear && 'any year',
    nextYear && 'or the next year',
    weekday !== undefined && `weekday ${weekday}`,
    since && 'since',
  ].filter(Boolean);
  return `${text.slice(start, end)} → ${[span, ...marks].join(', ')}`.replace(/\s+/g, ' ');
}

describe('the dates in the passages', () => {
  it.each(FILES)('are those held in held/%s.txt', async (name) => {
    const passages = parsePassages(readFileSync(new URL(`../passages/${name}.txt`, import.meta.url), 'utf8'));
    const found = passages.flatMap(({ id, text }) => {
      const page = readPage(text);
      return [`## ${id}`, ...textDates(page, parseDate(STORY)).map((date) => lineOf(page, date))];
    });
    await expectHeld(found, held(`${name}.txt`), TEST);
  });
});

describe('the sentences of the marked stories that give a date', () => {
  it('are those held in held/stories.txt', async () => {
    const found = readStories(join(import.meta.dirname, '../cast/stories.jsonl')).flatMap(({ id, text }) => {
      const page = readPage(text);
      return [
        `## ${id}`,
        ...datedSentences(page, STORY).map(({ sentence, date }) => {
          const start = page.tokens.starts[boundsOf(page, sentence)[0]]!;
          return `${text.slice(start, start + BEGINNING).replace(/\s+/g, ' ')} → ${date}`;
        }),
      ];
    });
    await expectHeld(found, held('stories.txt'), TEST);
  });
});
