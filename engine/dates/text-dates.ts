/** The dates that a text gives, as spans of days: written out, and told by the date or the story they are near to. */

import { DECADES, MONTHS, SEASONS, SHORT_MONTHS, WEEKDAYS } from '../english/time.ts';
import { blockAt, type Page } from '../text/page.ts';
import { CASE } from '../text/scan.ts';
import { TRAIT } from '../text/words.ts';
import { dayOf, inYear, months, oneDay, overlaps, partsOf, type Span, weekdayOf } from './calendar.ts';
import { relativeDate } from './relative-dates.ts';

/** A date that the text gives. */
export interface TextDate extends Span {
  /** token where it begins */
  at: number;
  /** a month whose year the text leaves open: the span's year is a guess */
  anyYear: boolean;
  /** a month that took its year from a later one before it: `June 2021 … in January` may be of the next year */
  nextYear?: boolean;
  /** the day of that name within the span, Sunday being 0 */
  weekday?: number;
  /** `since 2019`: tells when something began, not when this happened */
  since: boolean;
}

/** Smaller numbers of four digits are amounts. */
const EARLIEST_YEAR = 1600;
/** A date is near enough to tell which week a weekday is in if it tells the month. */
const MONTH_DAYS = 31;
const YEAR_DAYS = 366;

/** Words with which a written date may begin, besides numbers. */
const CALENDAR = new Set([...MONTHS, ...SHORT_MONTHS, 'sept', ...SEASONS.keys(), ...DECADES.keys()]);

/** Most words are no date: asked of each before anything else. */
const mayBeDate = ({ tokens }: Page, i: number) =>
  tokens.cases[i] === CASE.number || (tokens.traits(i) & TRAIT.time) !== 0;

const mayBeWritten = ({ tokens }: Page, i: number) =>
  tokens.cases[i] === CASE.number || CALENDAR.has(tokens.words.key(tokens.ids[i]!));

function monthOf(page: Page, i: number): number {
  const token = page.tokens.at(i);
  if (!token || token.case === 'lower' || token.case === 'number') return -1;
  const full = MONTHS.indexOf(token.key);
  if (full >= 0) return full;
  // "Jan. 12": the short form is a month only beside a number
  return token.key === 'sept' ? 8 : token.key.length === 3 ? SHORT_MONTHS.indexOf(token.key) : -1;
}

function numberAt(page: Page, i: number, low: number, high: number): number {
  const key = page.tokens.at(i)?.key ?? '';
  const match = /^(\d{1,4})(?:st|nd|rd|th)?$/.exec(key);
  const value = match ? Number(match[1]) : Number.NaN;
  return value >= low && value <= high ? value : -1;
}

const yearAt = (page: Page, i: number) => (page.tokens.at(i)?.key.length === 4 ? numberAt(page, i, 1000, 2100) : -1);

/** A date written out: what follows it, its days, and whether the text gives its year. */
interface Written {
  /** one past its last token */
  next: number;
  span: Span;
  anyYear: boolean;
  /** the year stands there */
  dated: boolean;
}

/** A month with its day and year, read around token `i`. */
function monthDate(page: Page, i: number, month: number, fallback: number): Written | undefined {
  const { tokens } = page;
  const short = !MONTHS.includes(tokens.at(i)!.key);
  // "23 April", "the 23rd of April"
  const back = tokens.at(i - 1)?.key === 'of' ? 2 : 1;
  const dayBefore = tokens.at(i)!.gap === 'space' ? numberAt(page, i - back, 1, 31) : -1;
  const dayAfter = dayBefore < 0 ? numberAt(page, i + 1, 1, 31) : -1;
  let next = i + (dayAfter > 0 ? 2 : 1);
  // "April of 2014"
  if (tokens.at(next)?.key === 'of' && yearAt(page, next + 1) > 0) next++;
  const written = yearAt(page, next);
  const date = dayBefore > 0 ? dayBefore : dayAfter;
  if (short && date < 0 && written < 0) return undefined;
  const year = written > 0 ? written : fallback > 0 ? fallback : 2000;
  return {
    next: written > 0 ? next + 1 : next,
    span: date > 0 ? oneDay(dayOf(year, month, date)) : months(year, month),
    anyYear: written < 0 && fallback < 0,
    dated: written > 0,
  };
}

/** `spring of 2014`, `winter 2013`. */
function seasonDate(page: Page, i: number): Written | undefined {
  const season = SEASONS.get(page.tokens.at(i)!.key);
  if (!season) return undefined;
  const of = page.tokens.at(i + 1)?.key === 'of' ? 1 : 0;
  const year = yearAt(page, i + 1 + of);
  return year > 0 ? { next: i + 2 + of, span: months(year, ...season), anyYear: false, dated: true } : undefined;
}

/** `the 1980s`, `the nineteen-eighties`; not `in her thirties`. */
function decadeDate({ tokens }: Page, i: number): Written | undefined {
  const year = DECADES.get(tokens.at(i)!.key);
  const before = tokens.at(i - 1)?.key;
  if (year === undefined || (before !== 'the' && before !== 'nineteen' && !/^\d/.test(tokens.at(i)!.key)))
    return undefined;
  return { next: i + 1, span: months(year, 0, 119), anyYear: false, dated: true };
}

/** `2014`, `2021-22`, `2014-04-23`. */
function yearDate(page: Page, i: number): Written | undefined {
  const { tokens } = page;
  const year = tokens.at(i)!.case === 'number' ? yearAt(page, i) : -1;
  if (year < EARLIEST_YEAR || tokens.at(i - 1)?.case === 'number') return undefined;
  const hyphen = (k: number) => tokens.at(k)?.gap === 'hyphen';
  const second = hyphen(i + 1) ? numberAt(page, i + 1, 1, 99) : -1;
  const third = second >= 1 && second <= 12 && hyphen(i + 2) ? numberAt(page, i + 2, 1, 31) : -1;
  if (third > 0) return { next: i + 3, span: oneDay(dayOf(year, second - 1, third)), anyYear: false, dated: true };
  const last = second > year % 100 ? year - (year % 100) + second : year;
  return { next: i + 1, span: months(year, 0, (last - year + 1) * 12 - 1), anyYear: false, dated: true };
}

/** Whether a date of the text can lie within a span; a month without a year in any of the span's years. */
export function within(date: TextDate, span: Span): boolean {
  if (date.nextYear) {
    const year = partsOf(date.from).year + 1;
    const later = { ...date, from: inYear(date.from, year), to: inYear(date.to, year), nextYear: false };
    if (within(later, span)) return true;
  }
  if (date.anyYear) {
    for (let year = partsOf(span.from).year; year <= partsOf(span.to).year; year++) {
      if (overlaps({ from: inYear(date.from, year), to: inYear(date.to, year) }, span)) return true;
    }
    return false;
  }
  const from = Math.max(date.from, span.from);
  const to = Math.min(date.to, span.to);
  if (date.weekday === undefined) return from <= to;
  return from + ((date.weekday - weekdayOf(from) + 7) % 7) <= to;
}

/**
 * The dates of a text in order. A month without a year takes the year of the
 * last dated month before it in its paragraph, else the story's.
 */
function writtenDates(page: Page, story?: Span): TextDate[] {
  const storyYear = story ? partsOf(story.from).year : -1;
  const found: TextDate[] = [];
  let year = storyYear;
  let lastMonth = -1;
  let yearBlock: number | undefined = -1;
  for (let i = 0; i < page.tokens.length; i++) {
    if (!mayBeDate(page, i) || !mayBeWritten(page, i)) continue;
    const block = blockAt(page, i);
    const month = monthOf(page, i);
    const date: Written | undefined =
      (month >= 0 ? monthDate(page, i, month, block === yearBlock ? year : storyYear) : undefined) ??
      seasonDate(page, i) ??
      decadeDate(page, i) ??
      yearDate(page, i);
    if (!date) continue;
    const nextYear = month >= 0 && month < lastMonth && block === yearBlock && !date.dated;
    found.push({ at: i, ...date.span, anyYear: date.anyYear, nextYear, since: isSince(page, i) });
    if (month >= 0 && !date.anyYear) [year, yearBlock, lastMonth] = [partsOf(date.span.from).year, block, month];
    // without a story's date, a year alone dates the months behind it, the last of several
    else if (!story && month < 0 && (yearBlock !== block || lastMonth < 0) && isOneYear(date.span) && !isSince(page, i))
      [year, yearBlock, lastMonth] = [partsOf(date.span.from).year, block, -1];
    i = date.next - 1;
  }
  return found;
}

const isOneYear = ({ from, to }: Span) => to - from < YEAR_DAYS;

function isSince(page: Page, i: number): boolean {
  const before = page.tokens.at(i - 1)?.key;
  return (/^(?:the|late|early)$/.test(before ?? '') ? page.tokens.at(i - 2)?.key : before) === 'since';
}

/** Written dates, and what hangs on them or on the story: weekdays, `two months later`, `the 30th`. */
export function textDates(page: Page, story?: Span): TextDate[] {
  const written = writtenDates(page, story);
  const found: TextDate[] = [];
  let anchor: TextDate | undefined;
  let w = 0;
  for (let i = 0; i < page.tokens.length; i++) {
    if (!mayBeDate(page, i)) continue;
    while (w < written.length && written[w]!.at <= i) {
      found.push(written[w]!);
      if (!written[w]!.anyYear) anchor = written[w];
      w++;
    }
    const hung = anchor && blockAt(page, anchor.at) === blockAt(page, i) ? relativeDate(page, i, anchor) : undefined;
    if (hung) {
      anchor = { at: i, ...hung, anyYear: false, since: false };
      found.push(anchor);
      continue;
    }
    const weekday = page.tokens.cases[i] === CASE.lower ? -1 : WEEKDAYS.indexOf(page.tokens.at(i)!.key);
    if (weekday < 0) continue;
    const week = weekOfMonth(page, i, anchor) ?? weekAround(page, i, anchor, written[w], story);
    if (week)
      found.push({
        at: i,
        from: week.from,
        to: week.to,
        weekday,
        anyYear: false,
        since: page.tokens.at(i - 1)?.key === 'since',
      });
  }
  return found;
}

const THE = new Set(['the', 'that', 'this', 'same']);
/** The weeks of a month, as they are counted beside a weekday. */
const WEEKS = ['first', 'second', 'third', 'fourth', 'last'];

/** `the last Sunday of that month`: the week of the month of which the text spoke before. */
function weekOfMonth({ tokens }: Page, i: number, before?: TextDate): Span | undefined {
  const week = WEEKS.indexOf(tokens.at(i - 1)?.key ?? '');
  const ofMonth =
    tokens.at(i + 1)?.key === 'of' && THE.has(tokens.at(i + 2)?.key ?? '') && tokens.at(i + 3)?.key === 'month';
  if (week < 0 || !ofMonth || !before || before.to - before.from >= MONTH_DAYS) return undefined;
  const { year, month } = partsOf(before.from);
  const { from, to } = months(year, month);
  return week === WEEKS.length - 1 ? { from: to - 6, to } : { from: from + 7 * week, to: from + 7 * week + 6 };
}

/** The days in which a weekday is to be looked for: around a date near it in the text, else around the story. */
function weekAround(page: Page, i: number, before?: TextDate, after?: TextDate, story?: Span): Span | undefined {
  const telling = (date?: TextDate) => date !== undefined && !date.anyYear && date.to - date.from < MONTH_DAYS;
  const near = (date?: TextDate) => telling(date) && blockAt(page, date!.at) === blockAt(page, i);
  const exact = before && !before.anyYear && before.to === before.from ? before : undefined;
  const anchor = near(before) ? before : near(after) ? after : (story ?? exact);
  if (!anchor) return undefined;
  // of a day, the last such weekday before it, or the next after it; of a month, any
  return anchor.to - anchor.from > 6 ? anchor : { from: anchor.from - 6, to: anchor.to + 7 };
}
