/**
 * Snapshot of the dates in the sentences of `held/by-wording.txt`, and of `held/phrases.txt`, which vary them by a word, a comma or
 * a capital: in a story without a date and in stories of three days.
 */
import { it } from 'vitest';
import { isoDay, parseDate } from '../../../engine/dates/calendar.ts';
import type { TextDate } from '../../../engine/dates/text-date.ts';
import { textDates } from '../../../engine/dates/text-dates.ts';
import { readPage } from '../../../engine/text/page.ts';
import { expectHeldBelow, unfolded } from '../held.ts';

const TEST = 'tests/engine/dates/by-wording.test.ts';
/** The day of the story: a Monday of a leap year, the end of February, and a Saturday at the end of a year. */
const STORIES = [undefined, '2024-01-15', '2024-02-29', '2022-12-31'];

/** `2014-03-01/2014-03-31 since`. */
function written({ from, to, anyYear, nextYear, weekday, since }: TextDate): string {
  const span = from === to ? isoDay(from) : `${isoDay(from)}/${isoDay(to)}`;
  const marks = [anyYear && 'any', nextYear && 'next', weekday !== undefined && `weekday ${weekday}`, since && 'since'];
  return [span, ...marks.filter(Boolean)].join(' ');
}

/** The dates in a story of each day; of equal ones only the first. */
function datesIn(sentence: string): string[] {
  const byStory = STORIES.map((story) => {
    const page = readPage(unfolded(sentence));
    return textDates(page, story === undefined ? undefined : parseDate(story)).map(written);
  });
  return [...new Set(byStory.map((dates) => dates.join(', ') || 'none'))];
}

it.each(['by-wording.txt', 'phrases.txt'])('reads the dates held in %s', async (file) => {
  await expectHeldBelow(new URL(`held/${file}`, import.meta.url), TEST, datesIn);
});
