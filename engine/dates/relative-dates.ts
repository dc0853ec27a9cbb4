/**
 * Reads dates that refer to another date of the paragraph (`seven months later`, `the next day`, `on the 30th`), and
 * those that count from the day of the story (`two years ago`, `last month`).
 */

import { SMALL_WORDS } from '../english/ordinary.ts';
import { COUNTED, EARLIER, LAST, LATER, MONTHS, NEXT, NUMBERS, SEASONS, WEEKDAYS } from '../english/time.ts';
import type { Page } from '../text/page.ts';
import { dayOf, months, oneDay, partsOf, type Span } from './calendar.ts';
import { keyAt } from './date-parts.ts';

const UNITS = /^(day|week|month|year)s?$/;
const MONTH_DAYS = 31;
const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th)$/;

/** The date a number of units from an anchor, as precise as the unit; undefined if the anchor is less precise than that. */
function shift(anchor: Span, unit: string, count: number): Span | undefined {
  const { year, month } = partsOf(anchor.from);
  const days = anchor.to - anchor.from + 1;
  if (unit === 'year') return months(year + count, 0, 11);
  if (days > MONTH_DAYS) return undefined;
  if (unit === 'month') return months(year, month + count);
  if (days > 7) return undefined;
  if (unit === 'day') return days === 1 ? oneDay(anchor.from + count) : undefined;
  const middle = anchor.from + 7 * count;
  return { from: middle - 3, to: middle + 3 };
}

/** The value of a number in digits or words; 1 for any other word. */
const countOf = (key: string): number => (/^\d{1,2}$/.test(key) ? Number(key) : Math.max(1, NUMBERS.indexOf(key)));

/**
 * How many days before the month that is counted the span of `last month` and `a month ago` begins. Writers use them
 * loosely, so the span is too long to tell one meeting from another.
 */
const ABOUT = 36;

/**
 * Reads a date that begins at token `i` and counts from the day of the story: `two years ago`, `last March`, `this
 * year`, `yesterday`. Returns undefined if there is none.
 */
export function dateFromStory(page: Page, i: number, { to }: Span): Span | undefined {
  const key = keyAt(page, i);
  const next = keyAt(page, i + 1);
  if (key === 'yesterday') return oneDay(to - 1);
  const [, unit] = UNITS.exec(next) ?? [];
  if (unit && keyAt(page, i + 2) === 'ago') return vague(shift(oneDay(to), unit, -countOf(key)), unit);
  const back = Number(key === 'last');
  if (!back && key !== 'this') return undefined;
  const { year, month } = partsOf(to);
  const named = back ? MONTHS.indexOf(next) : -1;
  if (named >= 0) return months(named < month ? year : year - 1, named);
  if (unit === 'year') return months(year - back, 0, 11);
  if (unit === 'month') return back ? vague(months(year, month - 1), unit) : months(year, month);
  // the seven days up to the story
  return unit === 'week' ? { from: to - 6 - 7 * back, to: to - 7 * back } : undefined;
}

const vague = (date: Span | undefined, unit: string) =>
  date && unit === 'month' ? { from: date.from - ABOUT, to: date.to } : date;

/**
 * Reads a date that begins at token `i` and refers to an earlier one. Returns undefined if there is none.
 *
 * @param anchor the date before it in the paragraph, to which it refers
 */
export function relativeDate(page: Page, i: number, anchor: Span): Span | undefined {
  const { tokens } = page;
  const key = keyAt(page, i);
  // "that autumn"
  const season = SEASONS.get(key);
  if (season && /^(?:that|this|same)$/.test(keyAt(page, i - 1))) {
    const { year, month } = partsOf(anchor.from);
    // the winter of January began in the year before
    return months(season[1] > 11 && month < 6 ? year - 1 : year, ...season);
  }
  const second = keyAt(page, i + 1);
  const third = keyAt(page, i + 2);
  // "seven months later", "a week before"
  const written = countOf(key);
  const counted = /^\d{1,2}$/.test(key) || NUMBERS.includes(key);
  const [, unit] = UNITS.exec(second) ?? [];
  if (counted && unit) {
    if (LATER.has(third)) return shift(anchor, unit, written);
    if (EARLIER.has(third)) return shift(anchor, unit, -written);
    // "ten years after Russia took it": the anchor is the later date
    const at = third === 'to' && keyAt(page, i + 4) === 'day' ? i + 5 : i + 2;
    const after = keyAt(page, at) === 'after' || keyAt(page, at) === 'since';
    if (after && tokens.at(at + 1)?.gap === 'space') return shift(anchor, unit, -written);
    if (tokens.at(at + 1)?.gap === 'space') return undefined;
    if (third === 'after') return shift(anchor, unit, written);
    if (third === 'before') return shift(anchor, unit, -written);
  }
  if (key !== 'the') return undefined;
  // "the next day", "the following month"; "the day before", "the month after"
  const [, near] = UNITS.exec(third) ?? [];
  if (near && NEXT.has(second)) return shift(anchor, near, 1);
  if (near && LAST.has(second)) return shift(anchor, near, -1);
  if (unit && third === 'after') return shift(anchor, unit, 1);
  if (unit && third === 'before') return shift(anchor, unit, -1);
  // "on the 30th", "Sunday the 30th": a day of the anchor's month; but not "on the 30th floor"
  const before = keyAt(page, i - 1);
  const [, date] = (before === 'on' || WEEKDAYS.includes(before) ? ORDINAL.exec(second) : null) ?? [];
  // after a weekday nothing may follow: "on Tuesday the 45th president"
  const counts = tokens.at(i + 2)?.gap === 'space' && (before === 'on' ? COUNTED.has(third) : !SMALL_WORDS.has(third));
  if (!date || counts || anchor.to - anchor.from > MONTH_DAYS) return undefined;
  const { year, month } = partsOf(anchor.from);
  const day = dayOf(year, month, Number(date));
  // undefined for a day that the month does not have: "the 30th" of February
  return partsOf(day).month === month ? oneDay(day) : undefined;
}
