/** Other ways to read a query, for when no entity matches nearly all of its words. */
import { ASPECTS, STOP_WORDS } from '../english/queries.ts';
import type { LookupResult } from '../model/types.ts';
import { wholeScore } from '../names/fuzzy.ts';
import type { Lookup } from './compiled.ts';
import type { WordHits } from './find.ts';
import type { Retrieved } from './index.ts';
import { type AskedQuery, rank } from './rank.ts';
import { MOST_COMPARED } from './words.ts';

/** The least score of a result for a single word that shows that the word is part of its name. */
const BY_NAME = 0.7;
/** The quality of a match by initials: no other word fits such a query, so there is little doubt. */
const BY_INITIALS = 0.9;
/** The largest score of Fuse.js at which a query is a misspelt name: it allows two wrong letters from nine letters on. */
const MISSPELT = 0.19;
/** The quality of a match by a misspelt name. */
const BY_MISSPELT_NAME = 0.75;
/** The fewest letters of each part of a word that was typed without its space. */
const SHORTEST_PART = 2;

/** A way to read a query; calling it returns its results. */
export type Way = () => LookupResult[];

const isKnown = ({ from, to }: WordHits) => from < to;

/** Reads a word that the table does not have as two words that it has: `johnkerry`, `minibudget`. */
export function bySpaces(lookup: Lookup, query: AskedQuery): LookupResult[] {
  const { words: finder, table } = lookup.index;
  const at = query.words.findIndex((word) => !isKnown(word));
  if (at < 0) return [];
  const { typed } = query.words[at]!;
  for (let end = SHORTEST_PART; end <= typed.length - SHORTEST_PART; end++) {
    const parts = [typed.slice(0, end), typed.slice(end)] as const;
    if (table.find(parts[0]) < 0 || table.prefixStart(parts[1]) === table.prefixEnd(parts[1])) continue;
    const words = query.words.toSpliced(at, 1, ...parts.map((part) => finder.find(part)));
    const results = answers(lookup, { ...query, words });
    // both parts must be words of one name
    if ((results[0]?.ranges.length ?? 0) >= parts.length) return results;
  }
  return [];
}

const answers = (lookup: Lookup, query: AskedQuery): LookupResult[] =>
  rank(lookup, lookup.index.retrieve(query.words, MOST_COMPARED), query);

/** Joins letters of an abbreviation that were typed apart: `at & t`, `e u`. */
export function byLetters(lookup: Lookup, all: readonly string[], query: AskedQuery): LookupResult[] {
  if (all.length < 2 || query.words.some(({ typed }) => typed.length > 1)) return [];
  const joined = all.join('');
  return lookup.index.table.find(joined) < 0
    ? []
    : answers(lookup, { ...query, words: [lookup.index.words.find(joined)] });
}

/** Joins two words that the table has as one: `nord stream` for Nordstream. */
function byJoining(lookup: Lookup, query: AskedQuery): LookupResult[] {
  const { words: finder, table } = lookup.index;
  for (let i = 0; i + 1 < query.words.length; i++) {
    const joined = query.words[i]!.typed + query.words[i + 1]!.typed;
    if (table.find(joined) < 0) continue;
    const results = answers(lookup, { ...query, words: query.words.toSpliced(i, 2, finder.find(joined)) });
    if (results.length > 0) return results;
  }
  return [];
}

/**
 * Lets a word be misspelt even if the table has it, because among many names a misspelling is often another name:
 * `osian thrane` finds Ossian Thrane although there is an Osian Brell.
 */
const byOtherNames = (lookup: Lookup, query: AskedQuery): LookupResult[] =>
  answers(lookup, {
    ...query,
    words: query.words.map(({ typed }) => lookup.index.words.find(typed, query.words.length > 1)),
  });

/** Finds names that have one word of the query exactly and all of it as Fuse.js accepts it: `ted cruse`, `si jinping`. */
function byMisspeltName(lookup: Lookup, query: AskedQuery): LookupResult[] {
  if (query.words.length < 2) return [];
  const text = query.words.map(({ typed }) => typed).join(' ');
  const found = new Map<number, Retrieved>();
  for (const word of query.words.filter(isKnown))
    for (const { entity } of lookup.index.retrieve([word], MOST_COMPARED)) {
      const isMeant = lookup.entry(entity).forms.some(({ words }) => {
        const name = words.map(({ key }) => key).join(' ');
        return wholeScore(text, name, MISSPELT) <= MISSPELT;
      });
      if (isMeant) found.set(entity, { entity, words: BY_MISSPELT_NAME, answered: 1 });
    }
  return rank(lookup, [...found.values()], query);
}

/** Ignores words that ask for something about a name, and finds the name: `g7 leaders`. */
function withoutAspects(lookup: Lookup, query: AskedQuery): LookupResult[] {
  const words = query.words.filter(({ typed }) => !ASPECTS.has(typed));
  const name = words.map(({ typed }) => typed).join(' ');
  const retrieved = lookup.index.retrieve(words, MOST_COMPARED).filter(({ entity }) => hasName(lookup, entity, name));
  return rank(lookup, retrieved, { ...query, words });
}

const hasName = (lookup: Lookup, entity: number, name: string): boolean =>
  lookup.entry(entity).forms.some(
    // a query has no small words: `group nine` of Group of Nine
    ({ words }) => words.flatMap(({ key }) => (STOP_WORDS.has(key) ? [] : key)).join(' ') === name,
  );

/** If no single entity matches several names, the best result for each word, provided that every word is part of a name. */
function eachNamed(lookup: Lookup, { words }: AskedQuery): LookupResult[] {
  const found = new Map<string, LookupResult>();
  for (const word of words) {
    const [first] = answers(lookup, { words: [word] });
    if (!first || first.score < BY_NAME) return [];
    found.set(first.id, first);
  }
  return [...found.values()].sort((a, b) => b.score - a.score);
}

/** Finds entities by initials: `vvp`, `ns2`. */
function byInitials(lookup: Lookup, letters: string, query: AskedQuery): LookupResult[] {
  const retrieved = lookup.index.withInitials(letters).map((entity) => ({ entity, words: BY_INITIALS, answered: 1 }));
  return rank(lookup, retrieved, query);
}

/**
 * The other ways to read a query, to be tried in this order until one has results.
 *
 * @param all every folded word of the query, including stop words
 */
export const fallbacks = (lookup: Lookup, all: readonly string[], query: AskedQuery): Way[] => [
  () => byJoining(lookup, query),
  () => byOtherNames(lookup, query),
  () => byMisspeltName(lookup, query),
  () => withoutAspects(lookup, query),
  () => eachNamed(lookup, query),
  () => byInitials(lookup, all.join(''), query),
];
