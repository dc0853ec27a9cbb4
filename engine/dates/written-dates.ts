/** Finds the dates that a text writes out: days, months, seasons, decades, years, and ranges of them. */

import { DECADES, MONTHS, SEASONS, SHORT_MONTHS } from '../english/time.ts';
import { blockAt, type Page } from '../text/page.ts';
import { CASE } from '../text/scan.ts';
import { dayOf, months, partsOf, type Span } from './calendar.ts';
import { dateAt, joinAt, joinBefore, keyAt, mayBeDate, monthOf, yearAt } from './date-parts.ts';
import type { TextDate } from './text-date.ts';
import { decadeDate, seasonDate, type Written, yearDate } from './year-dates.ts';

const YEAR_DAYS = 366;
/** The year of a month if neither the text nor the story gives one; a leap year, so that 29 February exists. */
const ANY_YEAR = 2000;

/** Words with which a written date may begin, besides numbers. */
const CALENDAR = new Set([...MONTHS, ...SHORT_MONTHS, 'sept', ...SEASONS.keys(), ...DECADES.keys()]);
const mayBeWritten = ({ tokens }: Page, i: number) =>
  tokens.cases[i] === CASE.number || CALENDAR.has(tokens.words.key(tokens.ids[i]!));

/** The days beside a month: a number, or a range. */
interface Dates {
  first: number;
  next: number;
  from: number;
  to: number;
}

/** Reads the days before a month: `23 April`, `the 22nd to the 24th of April`. */
function datesBefore(page: Page, month: number): Dates | undefined {
  if (page.tokens.at(month)!.gap !== 'space') return undefined;
  const last = month - (keyAt(page, month - 1) === 'of' ? 2 : 1);
  const to = dateAt(page, last);
  if (to === undefined) return undefined;
  const join = joinBefore(page, last);
  const from = join && dateAt(page, join.begins - 1);
  // in "at 10 and 17 April" the first number may be something else, unless a year follows and makes it a range
  const isRange = from !== undefined && from < to && (!join!.and || yearAt(page, month + 1) !== undefined);
  return isRange
    ? { first: join!.begins - 1, next: month + 1, from, to }
    : { first: last, next: month + 1, from: to, to };
}

/** Reads the days after a month: `April 23`, `April 22-24`. */
function datesAfter(page: Page, month: number): Dates | undefined {
  const from = dateAt(page, month + 1);
  if (from === undefined) return undefined;
  const join = joinAt(page, month + 2);
  const to = join && monthOf(page, join.second + 1) === undefined ? dateAt(page, join.second) : undefined;
  const isRange = to !== undefined && to > from && (!join!.and || yearAt(page, join!.second + 1) !== undefined);
  return isRange
    ? { first: month, next: join!.second + 1, from, to }
    : { first: month, next: month + 2, from, to: from };
}

/** Reads a month with its days and its year around token `i`; `fallback` is the year if none is written. */
function monthDate(page: Page, i: number, month: number, fallback: number | undefined): Written | undefined {
  const short = !MONTHS.includes(keyAt(page, i));
  const dates = datesBefore(page, i) ?? datesAfter(page, i);
  let next = dates?.next ?? i + 1;
  // "April of 2014"
  if (keyAt(page, next) === 'of' && yearAt(page, next + 1) !== undefined) next++;
  const written = yearAt(page, next);
  if (short && !dates && written === undefined) return undefined;
  const year = written ?? fallback ?? ANY_YEAR;
  return {
    first: dates?.first ?? i,
    next: written === undefined ? next : next + 1,
    span: dates ? { from: dayOf(year, month, dates.from), to: dayOf(year, month, dates.to) } : months(year, month),
    anyYear: written === undefined && fallback === undefined,
    dated: written !== undefined,
  };
}

/**
 * Reads a month, or a range that begins with one: `April 30 to May 2, 2014`, `between April and June`. `April and June
 * 2014` is no range, but the first month takes the year of the second.
 */
function monthRange(page: Page, i: number, month: number, fallback: number | undefined): Written | undefined {
  const date = monthDate(page, i, month, fallback);
  const join = date && !date.dated ? joinAt(page, date.next) : undefined;
  if (!date || !join) return date;
  // "2 May", "the 2nd of May": up to two tokens may stand before the second month
  const at = [0, 1, 2].map((ahead) => join.second + ahead).find((k) => monthOf(page, k) !== undefined);
  const end = at === undefined ? undefined : monthDate(page, at, monthOf(page, at)!, fallback);
  if (!end || end.first !== join.second) return date;
  const isRange = !join.and || keyAt(page, date.first - 1) === 'between';
  const inYear = (year: number): Written => ({ ...monthDate(page, i, month, year)!, dated: true });
  const { year } = partsOf(end.span.from);
  let first = end.dated ? inYear(year) : date;
  // "November to February 2014": November is of 2013
  if (end.dated && isRange && first.span.from > end.span.from) first = inYear(year - 1);
  if (!isRange || first.span.from > end.span.from) return first;
  return { ...end, first: date.first, span: { from: first.span.from, to: end.span.to } };
}

const isOneYear = ({ from, to }: Span) => to - from < YEAR_DAYS;

/** Whether `since` stands before a token: `since the 16th of April`, `since late 2013`. */
export function isSince(page: Page, i: number): boolean {
  return keyAt(page, /^(?:the|late|early)$/.test(keyAt(page, i - 1)) ? i - 2 : i - 1) === 'since';
}

/**
 * The dates that a text writes out, in order. A month without a year takes the year of the
 * last month with a year before it in its paragraph, or else the year of the story.
 */
export function writtenDates(page: Page, story?: Span): TextDate[] {
  const storyYear = story && partsOf(story.from).year;
  const found: TextDate[] = [];
  let year = storyYear;
  let lastMonth: number | undefined;
  let yearBlock: number | undefined;
  for (let i = 0; i < page.tokens.length; i++) {
    if (!mayBeDate(page, i) || !mayBeWritten(page, i)) continue;
    const block = blockAt(page, i);
    const month = monthOf(page, i);
    const date: Written | undefined =
      (month !== undefined ? monthRange(page, i, month, block === yearBlock ? year : storyYear) : undefined) ??
      seasonDate(page, i) ??
      decadeDate(page, i) ??
      yearDate(page, i);
    if (!date) continue;
    const isEarlier = month !== undefined && lastMonth !== undefined && month < lastMonth;
    const nextYear = isEarlier && block === yearBlock && !date.dated;
    found.push({ at: i, ...date.span, anyYear: date.anyYear, nextYear, since: isSince(page, date.first) });
    if (month !== undefined && !date.anyYear)
      [year, yearBlock, lastMonth] = [partsOf(date.span.from).year, block, month];
    // if the date of the story is not known, a year alone (the last of several) gives the months after it their year
    else if (
      !story &&
      month === undefined &&
      (yearBlock !== block || lastMonth === undefined) &&
      isOneYear(date.span) &&
      !isSince(page, i)
    )
      [year, yearBlock, lastMonth] = [partsOf(date.span.from).year, block, undefined];
    i = date.next - 1;
  }
  return found;
}
