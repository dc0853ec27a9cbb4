/**
 * Finds the dates of a story, and the day from which it counts them: the day on which it was published, or that of its
 * dateline, as agencies write it: `GENEVA, April 17, 2014 —`.
 */

import { blockAt, type Page } from '../text/page.ts';
import { CASE } from '../text/scan.ts';
import type { Span } from './calendar.ts';
import { mayBeDate } from './date-parts.ts';
import { dateFromStory } from './relative-dates.ts';
import type { TextDate } from './text-date.ts';
import { textDates } from './text-dates.ts';
import { isSince } from './written-dates.ts';

/** The rest of a date from its month on, an agency in brackets, and the dash. */
const TO_DASH = /^[^.,\s]+\.?,?(?: \d+,?){0,2}(?: \([^)]+\))? ?(?:[—–]|--?) /;
/** The most letters from the month of a date to its dash. */
const LONGEST = 60;

/** The dates of a page in order, and the day of its story, if that is known. */
interface DatesOfStory {
  dates: TextDate[];
  story: Span | undefined;
}

/** @param published the day on which the story was published, if it is known */
export function datesOfStory(page: Page, published: Span | undefined): DatesOfStory {
  let dates = textDates(page, published);
  const dateline = dates[0] && isDateline(page, dates[0].at) ? dates[0] : undefined;
  const story = published ?? (dateline?.anyYear ? undefined : dateline);
  if (story !== published) dates = textDates(page, story);
  // what the first sentence tells may have happened on another day
  if (dateline) dates[0] = { ...dates[0]!, since: true };
  if (!story) return { dates, story };
  const counted = fromStory(page, story);
  // `last March` is no March of the year of the story, unless more of a date follows: `last March 5`
  const { cases } = page.tokens;
  const named = new Set(counted.flatMap(({ at }) => (cases[at + 2] === CASE.number ? [] : [at + 1])));
  const others = dates.filter(({ at }) => !named.has(at));
  return { dates: [...others, ...counted].sort((a, b) => a.at - b.at), story };
}

/** Whether the first date of a page is that of its dateline: the first paragraph has nothing but names before it. */
function isDateline(page: Page, date: number): boolean {
  const { text, tokens } = page;
  const block = blockAt(page, date);
  // a headline may be above it
  if (block > 1) return false;
  for (let i = date; i >= 0 && blockAt(page, i) === block; i--) if (tokens.cases[i] === CASE.lower) return false;
  const start = tokens.starts[date]!;
  return TO_DASH.test(text.slice(start, start + LONGEST));
}

/** `last month`, `two years ago`. */
function fromStory(page: Page, story: Span): TextDate[] {
  const found: TextDate[] = [];
  for (let at = 0; at < page.tokens.length; at++) {
    const span = mayBeDate(page, at) ? dateFromStory(page, at, story) : undefined;
    if (span) found.push({ at, ...span, anyYear: false, since: isSince(page, at) });
  }
  return found;
}
