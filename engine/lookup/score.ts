/**
 * How well an entity that the index retrieved answers a whole query: its names,
 * its roles with their years, and what sort of thing is asked for.
 */

import type { LexiconEntry, LookupResult } from '../model/types.ts';
import { foldKey, type Token, tokenize } from '../text/tokens.ts';
import { STEM } from './find.ts';
import { inLatin } from './latin.ts';
import { LOOKUP_SYNONYMS } from './synonyms.ts';
import { EMPTY_WORDS, OFFICES } from './words.ts';

/** A query that names an office asks for a person; for anything else it counts this much less. */
const NO_PERSON = 0.6;
/** Of persons, who held that very office is meant. */
const OFFICE_HELD = 0.7;
/** `us president` does not ask for a vice president. */
const LOWER_OFFICES = new Set(['vice', 'deputy', 'under', 'assistant']);
const LOWER_OFFICE_SHARE = 0.6;
/** A role met in full counts as this much of a name. */
const ROLE_SHARE = 0.9;

/** A word of a name. */
interface Word extends Pick<Token, 'key' | 'start' | 'end'> {
  /** the key in Latin letters, where it has none */
  latin?: string | undefined;
}

/** An entity with its names and roles cut into words. */
export interface Candidate {
  entry: LexiconEntry;
  /** the name first */
  forms: { text: string; tokens: Word[] }[];
  /** words of each role without empty ones, and the years it was held, `9999` where not known */
  roles: { keys: string[]; from: string; to: string }[];
}

/** Makes an entity ready to be compared with queries. */
export const candidate = (entry: LexiconEntry): Candidate => ({
  entry,
  forms: [entry.name, ...entry.aliases.map((alias) => alias.text)].map((text) => ({
    text,
    tokens: tokenize(text).map(({ key, start, end }) => ({ key, start, end, latin: inLatin(key) })),
  })),
  roles: entry.roles.map(({ title, from, to }) => ({
    keys: foldKey(title)
      .split(' ')
      .filter((key) => !EMPTY_WORDS.has(key)),
    from: (from ?? '9999').slice(0, 4),
    to: (to ?? '9999').slice(0, 4),
  })),
});

/** What is met of an entity. */
export interface Met extends Pick<LookupResult, 'matched' | 'ranges'> {
  /** share of a name or a role, whichever is met better, 0 to 1 */
  share: number;
  /** what the score is multiplied by for the sort of thing that is asked for */
  fits: number;
}

/** A word of a query, and the words that it is a misspelling of. */
export interface Asked {
  typed: string;
  meant: ReadonlySet<string>;
}

const meets = ({ key, latin }: Word, { typed, meant }: Asked) =>
  key.startsWith(typed) ||
  (key.length > 3 && typed.startsWith(key)) ||
  meant.has(key) ||
  (latin !== undefined && (latin.startsWith(typed) || meant.has(latin)));

/** The form of the name that the query meets best, and where it does. */
function matchedForm({ forms }: Candidate, words: readonly Asked[]): Omit<Met, 'fits'> {
  let best = forms[0]!;
  let share = -1;
  for (const form of forms) {
    const met = form.tokens.filter((token) => words.some((word) => meets(token, word))).length;
    const of = met / Math.max(form.tokens.length, words.length, 1);
    if (of > share) [best, share] = [form, of];
  }
  const ranges = best.tokens
    .filter((token) => words.some((word) => meets(token, word)))
    .map(({ key, start, end }): [number, number] => {
      const begun = words.find(({ typed }) => key.startsWith(typed));
      return [start, begun ? Math.min(start + begun.typed.length, end) : end];
    });
  return { matched: best.text, ranges, share };
}

/** Whether a word of the query and one of a title say the same: `russian` and `Russia`, `chief` and `secretary`. */
function sameWord({ typed, meant }: Asked, key: string): boolean {
  if (typed === key || meant.has(key)) return true;
  const start = Math.min(typed.length, key.length, STEM);
  return (
    (start >= STEM && typed.slice(0, start) === key.slice(0, start)) ||
    (LOOKUP_SYNONYMS.get(typed)?.includes(key) ?? false)
  );
}

/** How well one role, with its years, answers the whole query. */
function roleShare({ roles }: Candidate, words: readonly Asked[]): number {
  const shares = roles.map(({ keys, from, to }) => {
    const held = ({ typed }: Asked) => /^\d{4}$/.test(typed) && typed >= from && typed <= to;
    const met = words.filter((word) => held(word) || keys.some((key) => sameWord(word, key))).length;
    const used = keys.filter((key) => words.some((word) => sameWord(word, key))).length;
    const isLower = keys.some((key) => LOWER_OFFICES.has(key) && !words.some(({ typed }) => typed === key));
    return (isLower ? LOWER_OFFICE_SHARE : 1) * (met / words.length) * (0.5 + (0.5 * used) / Math.max(1, keys.length));
  });
  return Math.max(0, ...shares);
}

/** Compares an entity with the words of a query. */
export function meet(candidate: Candidate, words: readonly Asked[]): Met {
  const form = matchedForm(candidate, words);
  const role = roleShare(candidate, words);
  const asksForOffice = words.some(({ typed }) => OFFICES.has(typed));
  const person = candidate.entry.kind === 'person';
  const fits = !asksForOffice ? 1 : person ? OFFICE_HELD + (1 - OFFICE_HELD) * 2 * role : NO_PERSON;
  return { ...form, share: Math.max(form.share, ROLE_SHARE * role), fits };
}
