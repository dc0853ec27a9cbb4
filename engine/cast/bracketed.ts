/** Reads what brackets add to a name: its abbreviation, `the Press Trust of India (PTI)`, or a word of it. */
import { CASE, GAP } from '../text/scan.ts';
import { initialsOf } from './initials-of.ts';
import { SORT } from './sorts.ts';
import type { Story } from './story.ts';

/** The most words of such a name. */
const MOST_WORDS = 9;
const BRACKET = /^ ?\($/;

/** Whether an abbreviation consists of the first letters of the capitalised words before its bracket. */
export function isAbbreviated(story: Story, i: number): boolean {
  if (!BRACKET.test(story.between(i))) return false;
  const short = story.key(i);
  const words: string[] = [];
  for (let at = i - 1; at >= 0 && words.length < MOST_WORDS; at--) {
    words.unshift(story.key(at));
    if (words.length > 1 && story.isCapital(at) && initialsOf(words).includes(short)) return true;
    if (at < i - 1 && !/^(?:[ -]|['’]s? )$/.test(story.between(at + 1))) return false;
  }
  return false;
}

/**
 * Returns the last word of a name whose initials stand in brackets after it, or before it if it is in brackets itself,
 * or undefined if they do not: `the Board of Control for Chess in Quern (BCCQ)`, `BCCQ (Board of Control for Chess in
 * Quern)`.
 */
export function spelledOut(story: Story, from: number): number | undefined {
  const isShort = (i: number) => story.page.tokens.cases[i] === CASE.upper;
  const isInside = isShort(from - 1) && BRACKET.test(story.between(from));
  const words: string[] = [];
  for (let at = from; words.length < MOST_WORDS; at++) {
    if (!story.isCapital(at) && !story.is(at, SORT.small)) return undefined;
    words.push(story.key(at));
    const after = story.between(at + 1);
    if (after === ' ' || after === '-') continue;
    const short = isInside ? from - 1 : at + 1;
    const isEnd = isInside ? after.startsWith(')') : isShort(short) && BRACKET.test(after);
    return isEnd && words.length > 2 && initialsOf(words).includes(story.key(short)) ? at : undefined;
  }
  return undefined;
}

/**
 * Whether somebody's name goes on at a word, with a word that an editor added to a quotation: `President Vladimir] Putin`,
 * `President Xi [Jinping]`.
 */
export function isInserted(story: Story, from: number, next: number): boolean {
  if (story.gap(next) !== GAP.other) return false;
  const before = story.between(next);
  const isBefore = before === '] ';
  const isHere = before === ' [' && story.between(next + 1).startsWith(']');
  if (!isBefore && !isHere) return false;
  const added = isBefore ? next - 1 : next;
  if (story.is(added, SORT.given)) return true;
  const others = SORT.common | SORT.demonym | SORT.place | SORT.office | SORT.officePart;
  return added > from && story.is(from, SORT.office | SORT.officePart | SORT.honorific) && !story.is(added, others);
}
