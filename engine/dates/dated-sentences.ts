/** Finds the sentences of a story that give a date, for its timeline. */
import { AHEAD, BESIDE_WEEKDAY } from '../english/time.ts';
import { boundsOf, type Page } from '../text/page.ts';
import { quotationsIn } from '../text/quotations.ts';
import { isoDay, monthLength, parseDate, partsOf, type Span, weekdayOf } from './calendar.ts';
import { keyAt } from './date-parts.ts';
import type { TextDate } from './text-date.ts';
import { textDates } from './text-dates.ts';

/** A sentence that gives a date. */
export interface DatedSentence {
  /** index of the sentence on the page, from 0 */
  sentence: number;
  /** ISO 8601, as precise as the sentence gives it, or a span */
  date: string;
}

/**
 * A month without a year gets the year of the story. If it would then begin more than this many days after the story,
 * the year before may be meant, and it is left out.
 */
const MOST_AHEAD = 90;
/** The most days of a span that dates a sentence (five years); a longer one is too vague. */
const MOST_DAYS = 1830;
const WEEK = 7;
/** Added to the rank of spans that should lose against all others: more than any span has days. */
const LATE = 2 * MOST_DAYS;
const YEAR = /^\d{4}$/;

/** What a sentence says that helps to interpret its dates. */
interface Around {
  /** the years that it writes */
  years: number[];
  /** true if it is about the future */
  ahead: boolean;
}

/**
 * Returns the sentences that give a date, in the order of the page. If a sentence gives several dates, the most precise one
 * counts, and a date from which something continues (`since 2019`) only if there is no other. Dates that may be wrong are
 * left out: a year that is a guess, a weekday that may be the next or the last one, a span of many years.
 *
 * @param published when the story was written, ISO 8601, if known
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
    // smaller is better: a day written as a date (0), then a day named as a weekday (0.5), then longer spans
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
  // “We will not pay,” he said on Monday: a quotation may speak of the future in a sentence about the past
  const isQuoted = (at: number) => spans.some(({ start, end }) => start <= at && at < end);
  return {
    years: words.filter(({ key }) => YEAR.test(key)).map(({ key }) => Number(key)),
    ahead: words.some(({ key, at }) => AHEAD.has(key) && !isQuoted(at)),
  };
}

/** Returns the days of a written date, or undefined if its year is only likely, or if the span is too long. */
function sureSpan(date: TextDate, { years, ahead }: Around, story: Span | undefined): Span | undefined {
  const { from, to, anyYear, nextYear } = date;
  if (anyYear || nextYear || to - from > MOST_DAYS) return undefined;
  const [first, last] = [partsOf(from).year, partsOf(to).year];
  if (years.length > 0) return years.some((year) => year >= first && year <= last) ? { from, to } : undefined;
  if (!story) return { from, to };
  // a month on the wrong side of the story: "scheduled for February" in November; "closed in December" in January
  const isWrongWay = ahead ? to < story.from : from > story.to && to > from;
  return isWrongWay || from - story.to > MOST_AHEAD ? undefined : { from, to };
}

/**
 * Returns the day that a weekday means: the last one of that name before the story, because news writes so of what has
 * happened.
 */
function sureDay(page: Page, date: TextDate, { ahead }: Around, story: Span | undefined): Span | undefined {
  const isOther = BESIDE_WEEKDAY.has(keyAt(page, date.at - 1)) || BESIDE_WEEKDAY.has(keyAt(page, date.at + 1));
  if (!story || story.from !== story.to || ahead || isOther) return undefined;
  const day = story.to - ((weekdayOf(story.to) - date.weekday! + WEEK) % WEEK);
  return { from: day, to: day };
}

/** The span as ISO 8601; whole months and years are written as such. */
function isoOf({ from, to }: Span): string {
  if (from === to) return isoDay(from);
  const [a, b] = [partsOf(from), partsOf(to)];
  const wholeMonths = a.date === 1 && b.date === monthLength(b.year, b.month);
  if (!wholeMonths) return `${isoDay(from)}/${isoDay(to)}`;
  const wholeYears = a.month === 0 && b.month === 11;
  const [first, last] = [from, to].map((day) => isoDay(day).slice(0, wholeYears ? 4 : 7));
  return first === last ? first! : `${first}/${last}`;
}
