/** What a query may mean if no entity answers nearly all of its words. */
import { ASPECTS } from '../english/queries.ts';
import type { LookupResult } from '../model/types.ts';
import { wholeScore } from '../names/fuzzy.ts';
import type { Lookup } from './compiled.ts';
import type { WordHits } from './find.ts';
import type { Retrieved } from './index.ts';
import { type AskedQuery, rank } from './rank.ts';
import { MOST_COMPARED } from './words.ts';

/** An answer this good to a word alone is a name that has the word. */
const BY_NAME = 0.7;
/** How well initials answer: no word fits, so they leave little doubt. */
const BY_INITIALS = 0.9;
/** Fuse.js's score up to which a query is a misspelt name: two letters wrong from nine on. */
const MISSPELT = 0.19;
/** How well a misspelt name answers. */
const BY_MISSPELT_NAME = 0.75;
/** Parts of a word that was written without its space have at least this many letters. */
const SHORTEST_PART = 2;

/** A way to read a query. */
export type Way = () => LookupResult[];

const isKnown = ({ known, from, to }: WordHits) => known || from < to;

/** `johnkerry`, `minibudget`: a word that the table lacks, as two words that it has. */
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
    // both parts are words of one name
    if ((results[0]?.ranges.length ?? 0) >= parts.length) return results;
  }
  return [];
}

const answers = (lookup: Lookup, query: AskedQuery): LookupResult[] =>
  rank(lookup, lookup.index.retrieve(query.words, MOST_COMPARED), query);

/** `at & t`, `e u`: letters of an abbreviation that were typed apart. */
export function byLetters(lookup: Lookup, all: readonly string[], query: AskedQuery): LookupResult[] {
  if (all.length < 2 || query.words.some(({ typed }) => typed.length > 1)) return [];
  const joined = all.join('');
  return lookup.index.table.find(joined) < 0
    ? []
    : answers(lookup, { ...query, words: [lookup.index.words.find(joined)] });
}

/** `nord stream` beside a Nordstream: two words that the table has as one. */
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

/** `osian thrane` beside an Osian Brell: among many names a slip of the pen often makes another one. */
const byOtherNames = (lookup: Lookup, query: AskedQuery): LookupResult[] =>
  answers(lookup, {
    ...query,
    words: query.words.map(({ typed }) => lookup.index.words.find(typed, query.words.length > 1)),
  });

/** `ted cruse`, `si jinping`: a name with a word of its own and another that Fuse.js accepts for it. */
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

/** `g7 leaders`: what is asked about a name is not known, but the name is. */
function withoutAspects(lookup: Lookup, query: AskedQuery): LookupResult[] {
  const words = query.words.filter(({ typed }) => !ASPECTS.has(typed));
  if (words.length === 0 || words.length === query.words.length) return [];
  const name = words.map(({ typed }) => typed).join(' ');
  const retrieved = lookup.index.retrieve(words, MOST_COMPARED).filter(({ entity }) => hasName(lookup, entity, name));
  return rank(lookup, retrieved, { ...query, words });
}

const hasName = (lookup: Lookup, entity: number, name: string): boolean =>
  lookup.entry(entity).forms.some(({ words }) => words.map(({ key }) => key).join(' ') === name);

/** Several names that no single entity unites: the best answer to each, if every word is part of a name. */
function eachNamed(lookup: Lookup, { words }: AskedQuery): LookupResult[] {
  if (words.length < 2) return [];
  const found = new Map<string, LookupResult>();
  for (const word of words) {
    const [first] = answers(lookup, { words: [word] });
    if (!first || first.score < BY_NAME) return [];
    found.set(first.id, first);
  }
  return [...found.values()].sort((a, b) => b.score - a.score);
}

/** `vvp`, `ns2`: entities with these initials. */
function byInitials(lookup: Lookup, letters: string, query: AskedQuery): LookupResult[] {
  const retrieved = lookup.index.withInitials(letters).map((entity) => ({ entity, words: BY_INITIALS, answered: 1 }));
  return rank(lookup, retrieved, query);
}

/**
 * What else a query may mean, best first, or nothing.
 *
 * @param all every folded word of the query, stop words too
 */
export const fallbacks = (lookup: Lookup, all: readonly string[], query: AskedQuery): Way[] => [
  () => byJoining(lookup, query),
  () => byOtherNames(lookup, query),
  () => byMisspeltName(lookup, query),
  () => withoutAspects(lookup, query),
  () => eachNamed(lookup, query),
  () => byInitials(lookup, all.join(''), query),
];
