/** Reads the parts of written dates: months, numbers, years, and what joins two of them into a range. */

import { MONTHS, RANGE_WORDS, SHORT_MONTHS } from '../english/time.ts';
import type { Page } from '../text/page.ts';
import { CASE } from '../text/scan.ts';
import { TRAIT } from '../text/traits.ts';

const MONTH_DAYS = 31;
/** The months by their names, and by the short ones. */
const MONTH_NUMBERS = new Map([
  ...MONTHS.map((name, month) => [name, month] as const),
  ...SHORT_MONTHS.map((name, month) => [name, month] as const),
  ['sept', 8],
]);
export const DASH = /^\s*[-‐‑‒–—]\s*$/;

/** A quick test before any other, because most words are no part of a date. */
export const mayBeDate = ({ tokens }: Page, i: number) =>
  tokens.cases[i] === CASE.number || (tokens.traits(i) & TRAIT.time) !== 0;

/** Returns the month that a token names, from 0, or undefined if it names none. */
export function monthOf(page: Page, i: number): number | undefined {
  const token = page.tokens.at(i);
  if (!token || token.case === 'lower') return undefined;
  // whether a short one is a month ("Jan. 12") depends on a number beside it, which the caller tests
  return MONTH_NUMBERS.get(token.key);
}

/** Returns the number that a token is (`23` or `23rd`) if it lies between `low` and `high`, or undefined. */
export function numberAt(page: Page, i: number, low: number, high: number): number | undefined {
  const [, digits] = /^(\d{1,4})(?:st|nd|rd|th)?$/.exec(keyAt(page, i)) ?? [];
  const value = Number(digits);
  return value >= low && value <= high ? value : undefined;
}

/** Returns the day of the month that a token is, or undefined. */
export const dateAt = (page: Page, i: number) => numberAt(page, i, 1, MONTH_DAYS);
/** Returns the year of four digits that a token is, or undefined. */
export const yearAt = (page: Page, i: number) =>
  keyAt(page, i).length === 4 ? numberAt(page, i, 1000, 2100) : undefined;
/** The folded word at a token; empty outside the text. */
export const keyAt = ({ tokens }: Page, i: number) => tokens.at(i)?.key ?? '';
/** The text between a token and the one before it. */
export const gapBefore = ({ text, tokens }: Page, i: number) =>
  i > 0 && i < tokens.length ? text.slice(tokens.ends[i - 1], tokens.starts[i]) : '';

/** What joins two parts of a date: whether it is `and`, and the token with which the second part begins. */
interface Join {
  and: boolean;
  second: number;
}

/** Returns the join that begins at a token (`16-17`, `16 to the 17th`, `April and June`), or undefined if none does. */
export function joinAt(page: Page, i: number): Join | undefined {
  if (DASH.test(gapBefore(page, i))) return { and: false, second: i };
  const and = keyAt(page, i) === 'and';
  if (!and && !RANGE_WORDS.has(keyAt(page, i))) return undefined;
  return { and, second: keyAt(page, i + 1) === 'the' ? i + 2 : i + 1 };
}

/** Returns the join that ends before a token, and the token with which it begins, or undefined if there is none. */
export function joinBefore(page: Page, second: number): { and: boolean; begins: number } | undefined {
  for (const begins of [second, second - 1, second - 2]) {
    const join = joinAt(page, begins);
    if (join?.second === second) return { and: join.and, begins };
  }
  return undefined;
}
