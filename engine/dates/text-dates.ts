/** The dates that a text gives, as spans of days: written out, and told by the date or the story they are near to. */

import { BEFORE_MONTH, WEEKDAYS, WEEKS } from '../english/time.ts';
import { blockAt, type Page } from '../text/page.ts';
import { CASE } from '../text/scan.ts';
import { months, partsOf, type Span } from './calendar.ts';
import { mayBeDate } from './date-parts.ts';
import { relativeDate } from './relative-dates.ts';
import type { TextDate } from './text-date.ts';
import { isSince, writtenDates } from './written-dates.ts';

/** A date is near enough to tell which week a weekday is in if it tells the month. */
const MONTH_DAYS = 31;

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
        since: isSince(page, i),
      });
  }
  return found;
}

/** `the last Sunday of that month`: the week of the month of which the text spoke before. */
function weekOfMonth({ tokens }: Page, i: number, before?: TextDate): Span | undefined {
  const week = WEEKS.indexOf(tokens.at(i - 1)?.key ?? '');
  const ofMonth =
    tokens.at(i + 1)?.key === 'of' &&
    BEFORE_MONTH.has(tokens.at(i + 2)?.key ?? '') &&
    tokens.at(i + 3)?.key === 'month';
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
