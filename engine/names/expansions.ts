/** Finds what a page itself says an abbreviation stands for: `National Association of Theatre Owners (NATO)`. */
import { SMALL_WORDS } from '../english/ordinary.ts';
import type { Page } from '../text/page.ts';
import { CASE, GAP } from '../text/scan.ts';
import type { Candidate } from './candidates.ts';

const OPENS = '(';
const CLOSES = ')';

/**
 * The ids of abbreviations that the page spells out as something else than the entity. If the words
 * before the bracket are the entity's own full name, another candidate covers them, and the abbreviation is not foreign.
 */
export function foreignAbbreviations(page: Page, candidates: readonly Candidate[]): ReadonlySet<number> {
  const found = new Set<number>();
  const covered = new Map<number, number>();
  for (const { form, from, to } of candidates) if (to > from) covered.set(to, form.owner).set(from, form.owner);
  for (const { form, from } of candidates) {
    const { ids, text } = { ids: page.tokens.ids, text: page.text };
    if (!form.abbreviation || form.keys.length > 1) continue;
    const key = form.keys[0]!;
    const inBrackets = text[page.tokens.starts[from]! - 1] === OPENS && text[page.tokens.ends[from]!] === CLOSES;
    const before = inBrackets ? spelledBefore(page, key, from - 1) : -1;
    if (before >= 0 && covered.get(from - 1) !== form.owner && covered.get(before) !== form.owner)
      found.add(ids[from]!);
    if (covered.get(from + 1) !== form.owner && isSpelledBehind(page, key, from + 1)) found.add(ids[from]!);
  }
  return found;
}

const initialAt = ({ tokens }: Page, i: number) => tokens.words.key(tokens.ids[i]!)[0];
const isSmallWord = ({ tokens }: Page, i: number) =>
  tokens.cases[i] === CASE.lower && SMALL_WORDS.has(tokens.words.key(tokens.ids[i]!));

/**
 * The first of the words that end at token `last` and have the letters of a key as initials, or -1. Small words may
 * stand between.
 */
function spelledBefore(page: Page, key: string, last: number): number {
  let i = last;
  for (let k = key.length - 1; k >= 0; i--) {
    if (i < 0 || (i < last && page.tokens.gaps[i + 1] === GAP.block)) return -1;
    if (initialAt(page, i) === key[k] && page.tokens.cases[i] !== CASE.lower) k--;
    else if (!isSmallWord(page, i)) return -1;
  }
  return i + 1;
}

/** Whether a bracket after an abbreviation spells it out: `NATO (National Association of Theatre Owners)`. */
function isSpelledBehind(page: Page, key: string, first: number): boolean {
  const { ends, length, starts } = page.tokens;
  if (first >= length || page.text[starts[first]! - 1] !== OPENS) return false;
  let k = 0;
  let i = first;
  for (; k < key.length && i < length; i++) {
    if (initialAt(page, i) === key[k] && page.tokens.cases[i] !== CASE.lower) k++;
    else if (!isSmallWord(page, i)) return false;
  }
  return k === key.length && page.text[ends[i - 1]!] === CLOSES;
}
