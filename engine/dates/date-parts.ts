/** The parts of written dates: months, numbers, years, and what joins two of them to a range. */

import { MONTHS, RANGE_WORDS, SHORT_MONTHS } from '../english/time.ts';
import type { Page } from '../text/page.ts';
import { CASE } from '../text/scan.ts';
import { TRAIT } from '../text/words.ts';

const MONTH_DAYS = 31;
export const DASH = /^\s*[-‐‑‒–—]\s*$/;

/** Most words are no part of a date: asked of each before anything else. */
export const mayBeDate = ({ tokens }: Page, i: number) =>
  tokens.cases[i] === CASE.number || (tokens.traits(i) & TRAIT.time) !== 0;

/** The month that a token names, from 0; -1 if none. */
export function monthOf(page: Page, i: number): number {
  const token = page.tokens.at(i);
  if (!token || token.case === 'lower' || token.case === 'number') return -1;
  const full = MONTHS.indexOf(token.key);
  if (full >= 0) return full;
  // "Jan. 12": the short form is a month only beside a number
  return token.key === 'sept' ? 8 : token.key.length === 3 ? SHORT_MONTHS.indexOf(token.key) : -1;
}

/** The number within bounds that a token is, `23` or `23rd`; -1 if it is none. */
export function numberAt(page: Page, i: number, low: number, high: number): number {
  const key = page.tokens.at(i)?.key ?? '';
  const match = /^(\d{1,4})(?:st|nd|rd|th)?$/.exec(key);
  const value = match ? Number(match[1]) : Number.NaN;
  return value >= low && value <= high ? value : -1;
}

/** The day of a month that a token is; -1 if none. */
export const dateAt = (page: Page, i: number) => numberAt(page, i, 1, MONTH_DAYS);
/** The year that a token is, if it has four digits; -1 if none. */
export const yearAt = (page: Page, i: number) =>
  page.tokens.at(i)?.key.length === 4 ? numberAt(page, i, 1000, 2100) : -1;
/** The folded word at a token; empty beyond the text. */
export const keyAt = ({ tokens }: Page, i: number) => tokens.at(i)?.key ?? '';
/** What stands between a token and the one before it. */
export const gapBefore = ({ text, tokens }: Page, i: number) =>
  i > 0 && i < tokens.length ? text.slice(tokens.ends[i - 1], tokens.starts[i]) : '';

/** How two parts of a date are joined, and the token with which the second begins. */
interface Join {
  and: boolean;
  second: number;
}

/** The join that begins at a token, if one does: `16-17`, `16 to the 17th`, `April and June`. */
export function joinAt(page: Page, i: number): Join | undefined {
  if (DASH.test(gapBefore(page, i))) return { and: false, second: i };
  const and = keyAt(page, i) === 'and';
  if (!and && !RANGE_WORDS.has(keyAt(page, i))) return undefined;
  return { and, second: keyAt(page, i + 1) === 'the' ? i + 2 : i + 1 };
}

/** The join that leads to a token, and where it begins. */
export function joinBefore(page: Page, second: number): { and: boolean; begins: number } | undefined {
  for (const begins of [second, second - 1, second - 2]) {
    const join = joinAt(page, begins);
    if (join?.second === second) return { and: join.and, begins };
  }
  return undefined;
}
