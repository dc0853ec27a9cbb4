/** Days and spans of days, so that dates of different precision can be compared. A day is a number: days since 1970-01-01. */

import { memoizeBounded } from '../text/collections.ts';

/** A span of days, both ends included. */
export interface Span {
  from: number;
  to: number;
}

const DAY_MS = 86_400_000;

/** The number of a day. `month` counts from 0 and may go beyond the year; `date` 0 is the last day of the month before. */
export const dayOf = (year: number, month: number, date: number): number =>
  // not `Date.UTC`, which reads the year 14 as 1914
  Math.floor(new Date(0).setUTCFullYear(year, month, date) / DAY_MS);

/** The span from the first to the last of some months of a year, both included; months count from 0. */
export const months = (year: number, first: number, last = first): Span => ({
  from: dayOf(year, first, 1),
  to: dayOf(year, last + 1, 0),
});

/** A single day as a span. */
export const oneDay = (day: number): Span => ({ from: day, to: day });

/** Year, month (from 0) and day of the month of a day. */
export interface Parts {
  year: number;
  month: number;
  date: number;
}

/** A cache: a page has few different days, and each event asks for them again. */
const PARTS = new Map<number, Parts>();
const MOST_PARTS = 5000;

export const partsOf = (day: number): Readonly<Parts> =>
  memoizeBounded(PARTS, MOST_PARTS, day, () => {
    const date = new Date(day * DAY_MS);
    return { year: date.getUTCFullYear(), month: date.getUTCMonth(), date: date.getUTCDate() };
  });

/** A day as ISO 8601: `2014-03-31`. */
export const isoDay = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** The number of days in a month, which counts from 0. */
export const monthLength = (year: number, month: number): number => partsOf(dayOf(year, month + 1, 0)).date;

/** Day of the week, from 0 for Sunday. */
export const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7; // 1 January 1970 was a Thursday

/** The same month and day in another year; for 29 February the last day of February. */
export function inYear(day: number, year: number): number {
  const { month, date } = partsOf(day);
  return Math.min(dayOf(year, month, date), dayOf(year, month + 1, 0));
}

function parsePart(part: string): Span | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(part);
  if (!match) return undefined;
  const [year, month, date] = match.slice(1).map((n) => (n === undefined ? undefined : Number(n)));
  if (month === undefined) return months(year!, 0, 11);
  return date === undefined ? months(year!, month - 1) : oneDay(dayOf(year!, month - 1, date));
}

/** Returns the span of an ISO date or span (`2014`, `2014-03`, `2014-02-27/2014-03-18`), or undefined if it is neither. */
export function parseDate(iso: string): Span | undefined {
  const [first, second] = iso.split('/');
  const from = parsePart(first!);
  const to = second === undefined ? from : parsePart(second);
  return from && to && { from: from.from, to: to.to };
}

/** Whether two spans share a day. */
export const overlaps = (a: Span, b: Span): boolean => a.from <= b.to && b.from <= a.to;
