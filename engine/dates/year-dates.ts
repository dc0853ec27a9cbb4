/** Finds the dates that a text writes out with a year and without a month: seasons, decades, years, and days in digits. */

import { DECADES, SEASONS } from '../english/time.ts';
import type { Page } from '../text/page.ts';
import { dayOf, months, oneDay, type Span } from './calendar.ts';
import { DASH, dateAt, gapBefore, keyAt, numberAt, yearAt } from './date-parts.ts';

/** The earliest year; smaller numbers of four digits are amounts. */
const EARLIEST_YEAR = 1600;

/** A date written out. */
export interface Written {
  /** its first token */
  first: number;
  /** one past its last token */
  next: number;
  span: Span;
  /** true if its year is a guess */
  anyYear: boolean;
  /** true if the text writes its year */
  dated: boolean;
}

/** A date with its year, from its first token to the one behind its last. */
const datedFrom = (first: number, next: number, span: Span): Written => ({
  first,
  next,
  span,
  anyYear: false,
  dated: true,
});

/** `spring of 2014`, `winter 2013`. */
export function seasonDate(page: Page, i: number): Written | undefined {
  const season = SEASONS.get(page.tokens.at(i)!.key);
  if (!season) return undefined;
  const of = page.tokens.at(i + 1)?.key === 'of' ? 1 : 0;
  const year = yearAt(page, i + 1 + of);
  return year === undefined ? undefined : datedFrom(i, i + 2 + of, months(year, ...season));
}

/** `the 1980s`, `the nineteen-eighties`; not `in her thirties`. */
export function decadeDate({ tokens }: Page, i: number): Written | undefined {
  const year = DECADES.get(tokens.at(i)!.key);
  const before = tokens.at(i - 1)?.key;
  if (year === undefined || (before !== 'the' && before !== 'nineteen' && !/^\d/.test(tokens.at(i)!.key)))
    return undefined;
  return datedFrom(i, i + 1, months(year, 0, 119));
}

/** The last year of a range that begins with `year`: `2021-22`, `2013–2014`, `2013/14`; `year` itself if there is no range. */
function lastYear(page: Page, i: number, year: number): number {
  if (!DASH.test(gapBefore(page, i + 1)) && gapBefore(page, i + 1) !== '/') return year;
  const short = keyAt(page, i + 1).length === 2 ? numberAt(page, i + 1, 1, 99) : undefined;
  const last = short === undefined ? yearAt(page, i + 1) : year - (year % 100) + short;
  return Math.max(year, last ?? year);
}

/** `2014`, `2021-22`, `2014-04-23`. */
export function yearDate(page: Page, i: number): Written | undefined {
  const { tokens } = page;
  const year = yearAt(page, i);
  if (year === undefined || year < EARLIEST_YEAR || tokens.at(i - 1)?.case === 'number') return undefined;
  const hyphen = (k: number) => tokens.at(k)?.gap === 'hyphen';
  const month = hyphen(i + 1) ? numberAt(page, i + 1, 1, 12) : undefined;
  const date = month !== undefined && hyphen(i + 2) ? dateAt(page, i + 2) : undefined;
  if (date !== undefined) return datedFrom(i, i + 3, oneDay(dayOf(year, month! - 1, date)));
  const last = lastYear(page, i, year);
  return datedFrom(i, last > year ? i + 2 : i + 1, months(year, 0, (last - year + 1) * 12 - 1));
}
