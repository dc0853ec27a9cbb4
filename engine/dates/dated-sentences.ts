/** What a story dates: its sentences that give a date, for a timeline. */
import { AHEAD, BESIDE_WEEKDAY } from '../english/time.ts';
import { boundsOf, type Page } from '../text/page.ts';
import { quotationsIn } from '../text/quotations.ts';
import { isoDay, monthLength, parseDate, partsOf, type Span, weekdayOf } from './calendar.ts';
import { keyAt } from './date-parts.ts';
import type { TextDate } from './text-date.ts';
import { textDates } from './text-dates.ts';

/** A sentence that gives a date. */
export interface DatedSentence {
  /** its number on the page, from 0 */
  sentence: number;
  /** ISO 8601, as coarse as it is given, or a span */
  date: string;
}

/** A month without a year takes the story's; if that would lie this many days ahead, the year before may be meant. */
const MOST_AHEAD = 90;
/** A longer time dates nothing: five years. */
const MOST_DAYS = 1830;
const WEEK = 7;
/** More than any span that is told: what comes after all others. */
const LATE = 2 * MOST_DAYS;
const YEAR = /^\d{4}$/;

/** What a sentence says that bears on its dates. */
interface Around {
  /** the years that it writes */
  years: number[];
  /** it tells of what is to come */
  ahead: boolean;
}

/**
 * The sentences that give a date, in the order of the page; of several dates in one the most exact, and one from which on
 * something goes on (`since 2019`) only if there is no other. What may be dated wrongly is left out: a year that is a
 * guess, a weekday that may be the next or the last, what is no more exact than some years.
 *
 * @param published when the story was written, ISO 8601, if that is known
 */
export function datedSentences(page: Page, published?: string): DatedSentence[] {
  const story = published === undefined ? undefined : parseDate(published);
  const arounds = new Map<number, Around>();
  const best = new Map<number, Span & { rank: number }>();
  for (const date of textDates(page, story)) {
    const sentence = page.sentenceOf[date.at]!;
    const around = arounds.get(sentence) ?? aroundOf(page, sentence);
    arounds.set(sentence, around);
    const span = date.weekday === undefined ? sureSpan(date, around, story) : sureDay(page, date, around, story);
    if (!span) continue;
    const days = span.to - span.from;
    // a day that is written before one that is only named
    const rank = date.since ? LATE + days : date.weekday === undefined ? days : 0.5;
    const known = best.get(sentence);
    if (!known || rank < known.rank) best.set(sentence, { ...span, rank });
  }
  return [...best].sort(([a], [b]) => a - b).map(([sentence, span]) => ({ sentence, date: isoOf(span) }));
}

function aroundOf(page: Page, sentence: number): Around {
  const [from, to] = boundsOf(page, sentence);
  const { starts, ends } = page.tokens;
  const { spans } = quotationsIn(page.text, [{ start: Math.max(0, starts[from]! - 1), end: ends[to - 1]! + 1 }]);
  const words = Array.from({ length: to - from }, (_, i) => ({ key: keyAt(page, from + i), at: starts[from + i]! }));
  // “We will not pay,” he said on Monday: what is quoted may look ahead where the sentence looks back
  const isQuoted = (at: number) => spans.some(({ start, end }) => start <= at && at < end);
  return {
    years: words.filter(({ key }) => YEAR.test(key)).map(({ key }) => Number(key)),
    ahead: words.some(({ key, at }) => AHEAD.has(key) && !isQuoted(at)),
  };
}

/** The days of a written date; undefined if its year is no more than likely, or if they are too many. */
function sureSpan(date: TextDate, { years, ahead }: Around, story: Span | undefined): Span | undefined {
  const { from, to, anyYear, nextYear } = date;
  if (anyYear || nextYear || to - from > MOST_DAYS) return undefined;
  const [first, last] = [partsOf(from).year, partsOf(to).year];
  if (years.length > 0) return years.some((year) => year >= first && year <= last) ? { from, to } : undefined;
  if (!story) return { from, to };
  // "scheduled for February", in November; "closed in December", in January
  const isWrongWay = ahead ? to < story.from : from > story.to && to > from;
  return isWrongWay || from - story.to > MOST_AHEAD ? undefined : { from, to };
}

/** The day of a weekday: the last one of that name before the story, as news writes it of what has happened. */
function sureDay(page: Page, date: TextDate, { ahead }: Around, story: Span | undefined): Span | undefined {
  const isOther = BESIDE_WEEKDAY.has(keyAt(page, date.at - 1)) || BESIDE_WEEKDAY.has(keyAt(page, date.at + 1));
  if (!story || story.from !== story.to || ahead || isOther) return undefined;
  const day = story.to - ((weekdayOf(story.to) - date.weekday! + WEEK) % WEEK);
  return { from: day, to: day };
}

/** As ISO 8601, a whole month or year as such. */
function isoOf({ from, to }: Span): string {
  if (from === to) return isoDay(from);
  const [a, b] = [partsOf(from), partsOf(to)];
  const wholeMonths = a.date === 1 && b.date === monthLength(b.year, b.month);
  if (!wholeMonths) return `${isoDay(from)}/${isoDay(to)}`;
  const wholeYears = a.month === 0 && b.month === 11;
  const [first, last] = [from, to].map((day) => isoDay(day).slice(0, wholeYears ? 4 : 7));
  return first === last ? first! : `${first}/${last}`;
}
