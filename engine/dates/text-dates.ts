/**
 * Finds the dates in a text, as spans of days: those written out, and those that refer to another date or to the day of
 * the story.
 */

import { BEFORE_MONTH, SEASONS, WEEKDAYS, WEEKS } from '../english/time.ts';
import { blockAt, type Page } from '../text/page.ts';
import { CASE } from '../text/scan.ts';
import { months, partsOf, type Span } from './calendar.ts';
import { keyAt, mayBeDate } from './date-parts.ts';
import { relativeDate } from './relative-dates.ts';
import type { TextDate } from './text-date.ts';
import { isSince, writtenDates } from './written-dates.ts';

/** The most days of a date that is precise enough to say which week a weekday is in. */
const MONTH_DAYS = 31;

/**
 * All dates in a text: written dates, and those that refer to them or to the story (weekdays, `two months later`, `the
 * 30th`).
 */
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
    const relative =
      anchor && blockAt(page, anchor.at) === blockAt(page, i) ? relativeDate(page, i, anchor) : undefined;
    if (relative) {
      const date = { at: i, ...relative, anyYear: false, since: false };
      found.push(date);
      // `that spring` says no more than the date to which it refers
      if (!SEASONS.has(page.tokens.at(i)!.key)) anchor = date;
      continue;
    }
    const weekday = WEEKDAYS.indexOf(keyAt(page, i));
    if (weekday < 0 || page.tokens.cases[i] === CASE.lower) continue;
    const week = weekOfMonth(page, i, anchor) ?? weekAround(page, i, anchor, written[w], story);
    if (week)
      found.push({
        at: i,
        from: week.from,
        to: week.to,
        weekday,
        anyYear: false,
        since: isSince(page, i),
      });
  }
  return found;
}

/**
 * Returns the week of `the last Sunday of that month`, in the month of the date before, or undefined if it is not such
 * a phrase.
 */
function weekOfMonth(page: Page, i: number, before?: TextDate): Span | undefined {
  const week = WEEKS.indexOf(keyAt(page, i - 1));
  const ofMonth = keyAt(page, i + 1) === 'of' && BEFORE_MONTH.has(keyAt(page, i + 2)) && keyAt(page, i + 3) === 'month';
  if (week < 0 || !ofMonth || !before || before.to - before.from >= MONTH_DAYS) return undefined;
  const { year, month } = partsOf(before.from);
  const { from, to } = months(year, month);
  return week === WEEKS.length - 1 ? { from: to - 6, to } : { from: from + 7 * week, to: from + 7 * week + 6 };
}

/** Returns the days in which a weekday is looked for: around a date near it in the text, or else around the story. */
function weekAround(page: Page, i: number, before?: TextDate, after?: TextDate, story?: Span): Span | undefined {
  const isPrecise = (date?: TextDate) => date !== undefined && !date.anyYear && date.to - date.from < MONTH_DAYS;
  const isNear = (date?: TextDate) => isPrecise(date) && blockAt(page, date!.at) === blockAt(page, i);
  const exact = before && !before.anyYear && before.to === before.from ? before : undefined;
  const anchor = isNear(before) ? before : isNear(after) ? after : (story ?? exact);
  if (!anchor) return undefined;
  // around a day: the last such weekday before it or the next after it; in a month: any
  return anchor.to - anchor.from > 6 ? anchor : { from: anchor.from - 6, to: anchor.to + 7 };
}
