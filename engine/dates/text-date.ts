/** A date in a text, and the days that it can mean. */
import { inYear, overlaps, partsOf, type Span, weekdayOf } from './calendar.ts';

/** A date in a text. */
export interface TextDate extends Span {
  /** the token that names the month, the year or the weekday */
  at: number;
  /** true for a month if the text does not say its year: the year of the span is a guess */
  anyYear: boolean;
  /** true for a month that took its year from a later month before it: in `June 2021 … in January` the next year may be meant */
  nextYear?: boolean;
  /** for a weekday: the date is the day with this name in the span, from 0 for Sunday */
  weekday?: number;
  /** true for `since 2019` and the date of a dateline, which do not say when this happened */
  since: boolean;
}

/** Whether a date can lie within a span; a month without a year is tried in each year of the span. */
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
