/** A date that a text gives, and the days that it can be. */

import { inYear, overlaps, partsOf, type Span, weekdayOf } from './calendar.ts';

/** A date that the text gives. */
export interface TextDate extends Span {
  /** the token that names it: the month, the year, the weekday */
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
