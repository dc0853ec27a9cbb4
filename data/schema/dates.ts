/** Checks dates that may be incomplete: `2014`, `2014-03`, `2014-03-30`, or a span of two of those, `2014-02-27/2014-03-21`. */

import { isoDay, monthLength, parseDate } from '../../engine/dates/calendar.ts';

const ONE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function pointProblem(text: string): string | undefined {
  const [, year, month, day] = ONE.exec(text) ?? [];
  if (!year) return `"${text}" is no date: a date is 2014, 2014-03, 2014-03-30, or two of those joined by /`;
  if (month && (Number(month) < 1 || Number(month) > 12)) return `"${text}" has no such month: months go from 01 to 12`;
  if (!day) return undefined;
  const last = monthLength(Number(year), Number(month) - 1);
  return Number(day) < 1 || Number(day) > last
    ? `"${text}" has no such day: ${year}-${month} has days 01 to ${last}`
    : undefined;
}

/** Returns what is wrong with a date, in a sentence, or undefined if it is valid. */
export function dateProblem(text: string): string | undefined {
  const parts = text.split('/');
  if (parts.length > 2) return `"${text}" is no date: a span is two dates joined by one /`;
  for (const part of parts) {
    const problem = pointProblem(part);
    if (problem) return problem;
  }
  return parts.length === 2 && firstDay(text) > lastDay(text)
    ? `the span "${text}" ends before it begins: write the earlier date first`
    : undefined;
}

/** The first day that a valid date covers: `2014-03` begins on `2014-03-01`. */
export const firstDay = (date: string): string => isoDay(parseDate(date)!.from);

/** The last day that a valid date covers: `2014-02` ends on `2014-02-28`. */
export const lastDay = (date: string): string => isoDay(parseDate(date)!.to);
