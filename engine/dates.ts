/** Dates in text and in packs, as spans of days, so that they can be compared whatever their precision. */
import type { Page } from './page.ts';

/** A span of days since 1970, both ends included. */
export interface Span {
  from: number;
  to: number;
}

/** A date that the text gives. */
export interface TextDate extends Span {
  /** token where it begins */
  at: number;
  /** a month whose year the text leaves open: the span's year is a guess */
  anyYear: boolean;
  /** a weekday is the last one before the story, or the next one after it */
  or?: Span;
  /** `since 2019`: tells when something began, not when this happened */
  since: boolean;
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const SHORT_MONTHS = MONTHS.map((month) => month.slice(0, 3));
const SEASONS: Record<string, [number, number]> = {
  spring: [2, 4],
  summer: [5, 7],
  autumn: [8, 10],
  fall: [8, 10],
  winter: [11, 13],
};
/** Smaller numbers of four digits are amounts. */
const EARLIEST_YEAR = 1600;
const DAY_MS = 86_400_000;

const day = (year: number, month: number, date: number) => Math.floor(Date.UTC(year, month, date) / DAY_MS);
const months = (year: number, first: number, last = first): Span => ({
  from: day(year, first, 1),
  to: day(year, last + 1, 0),
});
const one = (d: number): Span => ({ from: d, to: d });

function parsePart(part: string): Span | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(part);
  if (!match) return undefined;
  const [year, month, date] = match.slice(1).map((n) => (n === undefined ? undefined : Number(n)));
  if (month === undefined) return months(year!, 0, 11);
  return date === undefined ? months(year!, month - 1) : one(day(year!, month - 1, date));
}

/** Reads an ISO date or span (`2014`, `2014-03`, `2014-02-27/2014-03-18`); nothing where it is none. */
export function parseDate(iso: string): Span | undefined {
  const [first, second] = iso.split('/');
  const from = parsePart(first!);
  const to = second === undefined ? from : parsePart(second);
  return from && to && { from: from.from, to: to.to };
}

/** Whether two spans share a day. */
export const overlaps = (a: Span, b: Span): boolean => a.from <= b.to && b.from <= a.to;

function monthOf(page: Page, i: number): number {
  const token = page.tokens[i];
  if (!token || token.case === 'lower') return -1;
  const full = MONTHS.indexOf(token.key);
  if (full >= 0) return full;
  // "Jan. 12": the short form is a month only beside a number
  return token.key === 'sept' ? 8 : token.key.length === 3 ? SHORT_MONTHS.indexOf(token.key) : -1;
}

function numberAt(page: Page, i: number, low: number, high: number): number {
  const key = page.tokens[i]?.key ?? '';
  const match = /^(\d{1,4})(?:st|nd|rd|th)?$/.exec(key);
  const value = match ? Number(match[1]) : Number.NaN;
  return value >= low && value <= high ? value : -1;
}

const yearAt = (page: Page, i: number) => (page.tokens[i]?.key.length === 4 ? numberAt(page, i, 1000, 2100) : -1);

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** Of a weekday, the last one up to the story's day and the next one after it. */
function weekdaysOf(page: Page, i: number, storyDay: number): (Span & { or: Span }) | undefined {
  const token = page.tokens[i]!;
  const weekday = token.case === 'lower' ? -1 : WEEKDAYS.indexOf(token.key);
  if (weekday < 0) return undefined;
  // 1 January 1970 was a Thursday
  const back = (((storyDay + 4 - weekday) % 7) + 7) % 7;
  return { ...one(storyDay - back), or: one(storyDay - back + 7) };
}

/** A month with its day and year, read around token `i`, and how many tokens it takes after the month. */
function monthDate(
  page: Page,
  i: number,
  month: number,
  fallback: number,
): { span: Span; next: number; anyYear: boolean } | undefined {
  const short = !MONTHS.includes(page.tokens[i]!.key);
  const dayBefore = page.tokens[i]!.gap === 'space' ? numberAt(page, i - 1, 1, 31) : -1;
  const dayAfter = dayBefore < 0 ? numberAt(page, i + 1, 1, 31) : -1;
  let at = i + (dayAfter > 0 ? 2 : 1);
  // "April of 2014"
  if (page.tokens[at]?.key === 'of' && yearAt(page, at + 1) > 0) at++;
  const written = yearAt(page, at);
  const date = dayBefore > 0 ? dayBefore : dayAfter;
  if (short && date < 0 && written < 0) return undefined;
  const year = written > 0 ? written : fallback > 0 ? fallback : 2000;
  return {
    anyYear: written < 0 && fallback < 0,
    span: date > 0 ? one(day(year, month, date)) : months(year, month),
    next: written > 0 ? at + 1 : at,
  };
}

/** Whether a date of the text can lie within a span; a month without a year in any of the span's years. */
export function within(date: TextDate, span: Span): boolean {
  if (!date.anyYear) return overlaps(date, span) || (date.or !== undefined && overlaps(date.or, span));
  for (let year = yearOf(span.from); year <= yearOf(span.to); year++) {
    if (overlaps({ from: inYear(date.from, year), to: inYear(date.to, year) }, span)) return true;
  }
  return false;
}

/** The same month and day in another year. */
function inYear(d: number, year: number): number {
  const date = new Date(d * DAY_MS);
  // 29 February is the month's last day in any year
  return Math.min(day(year, date.getUTCMonth(), date.getUTCDate()), day(year, date.getUTCMonth() + 1, 0));
}

const yearOf = (d: number) => new Date(d * DAY_MS).getUTCFullYear();

/**
 * The dates of a text in order. A month without a year takes the year of the
 * last dated month before it in its paragraph, else the story's.
 */
export function textDates(page: Page, story?: Span): TextDate[] {
  const storyYear = story ? yearOf(story.from) : -1;
  const found: TextDate[] = [];
  const block = (i: number) => page.blockOf[page.sentenceOf[i]!];
  const add = (i: number, span: Span, anyYear = false) => {
    const before = page.tokens[i - 1]?.key;
    const opener = before === 'the' || before === 'late' || before === 'early' ? page.tokens[i - 2]?.key : before;
    found.push({ at: i, ...span, anyYear, since: opener === 'since' });
  };
  let year = storyYear;
  let yearBlock: number | undefined = -1;
  for (let i = 0; i < page.tokens.length; i++) {
    const token = page.tokens[i]!;
    const known: number = block(i) === yearBlock ? year : storyYear;
    const month = monthOf(page, i);
    const dated = month >= 0 ? monthDate(page, i, month, known) : undefined;
    if (dated) {
      add(i, dated.span, dated.anyYear);
      if (!dated.anyYear) [year, yearBlock] = [yearOf(dated.span.from), block(i)];
      i = dated.next - 1;
      continue;
    }
    const weekday = story ? weekdaysOf(page, i, story.to) : undefined;
    if (weekday) {
      found.push({ at: i, ...weekday, anyYear: false, since: page.tokens[i - 1]?.key === 'since' });
      continue;
    }
    const season = SEASONS[token.key];
    const seasonYear = season ? yearAt(page, page.tokens[i + 1]?.key === 'of' ? i + 2 : i + 1) : -1;
    if (season && seasonYear > 0) {
      add(i, months(seasonYear, ...season));
      i += page.tokens[i + 1]?.key === 'of' ? 2 : 1;
      continue;
    }
    const plain = token.case === 'number' ? yearAt(page, i) : -1;
    if (plain >= EARLIEST_YEAR && page.tokens[i - 1]?.case !== 'number') {
      const second = page.tokens[i + 1]?.gap === 'hyphen' ? numberAt(page, i + 1, 1, 99) : -1;
      const last = second > plain % 100 ? plain - (plain % 100) + second : plain;
      add(i, { from: day(plain, 0, 1), to: day(last, 11, 31) });
    }
  }
  return found;
}
