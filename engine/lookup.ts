/**
 * Lookup: what the toolbar finds for a few typed words. The index retrieves the
 * entities that match nearly every word; Fuse.js's score of their names, and how
 * well the words match, decide the order.
 */
import { EVENT_VERBS, KIND_ASKED, QUESTION_VERBS, QUESTION_WORDS, SAYING, STOP_WORDS } from './english/queries.ts';
import { buildTable } from './lookup/build.ts';
import { Lookup } from './lookup/compiled.ts';
import { byLetters, bySpaces, fallbacks, type Way } from './lookup/fallbacks.ts';
import { unpackLookup } from './lookup/packed.ts';
import { questionIn } from './lookup/questions.ts';
import { type AskedQuery, rank } from './lookup/rank.ts';
import { MOST_COMPARED, type Synonyms } from './lookup/words.ts';
import { type Entities, EntityList } from './model/entities.ts';
import type { Kind } from './model/pack.ts';
import type { LexiconEntry, LookupResult } from './model/types.ts';
import { foldKey } from './text/tokens.ts';

export type { Lookup };

/** The most letters of a query that are read. */
const MOST_LETTERS = 200;
/** The most words of a query that are read. */
const MOST_WORDS = 12;

/**
 * Opens the lookup of some entities with the table that was built for them. The table is unpacked for the first query, which
 * throws a RangeError if it is damaged or belongs to another pack. Make it once per pack, because it caches matches.
 */
export const openLookup = (entries: Entities, table: ArrayBuffer): Lookup =>
  new Lookup(entries, () => unpackLookup(table));

/** Makes the lookup of some entities without a stored table; the table is built for the first query. */
export const compileLookup = (entries: readonly LexiconEntry[], synonyms?: Synonyms): Lookup =>
  new Lookup(new EntityList(entries), () => buildTable(entries, synonyms));

/** The words of a query that are searched for: `who started the war` searches for `war`. */
function wordsThatCount(all: readonly string[]): string[] {
  const words = [...new Set(all)].filter((word) => !STOP_WORDS.has(word));
  if (!QUESTION_WORDS.has(all[0] ?? '')) return words;
  const rest = words.filter((word) => !QUESTION_VERBS.has(word) && !SAYING.has(word));
  // `what happened` may be part of a name, but `what did he say` has no name at all
  return rest.length > 0 || words.every((word) => SAYING.has(word)) ? rest : words;
}

/** Returns the kind of entity that a question asks for, or undefined if it does not say. */
function kindAsked(all: readonly string[]): Kind | undefined {
  const isAboutEvent = QUESTION_WORDS.has(all[0]!) && all.some((word) => EVENT_VERBS.has(word));
  return isAboutEvent ? 'event' : KIND_ASKED.get(all[0]!);
}

/** Results, and by which reading of the query they were found: 0 is the first one tried, higher numbers are later ones. */
export interface Answers {
  results: LookupResult[];
  way: number;
}

const NONE: Answers = { results: [], way: Number.POSITIVE_INFINITY };

/**
 * Finds entities for a query, best first.
 *
 * @param query what the reader typed so far, in any script
 * @param most the most results
 * @returns an empty list if nothing matches
 */
export const lookUp = (lookup: Lookup, query: string, most = 10): LookupResult[] =>
  findAnswers(lookup, query).results.slice(0, most);

function firstFound(ways: readonly Way[]): Answers {
  for (const [way, find] of ways.entries()) {
    const results = find();
    if (results.length > 0) return { results, way };
  }
  return NONE;
}

/**
 * All results of a query, best first, and by which reading they were found, so that the results of several packs can be compared.
 *
 * @param isKnown whether any pack has a folded word, which then is no misspelling of another word of this pack
 */
export function findAnswers(lookup: Lookup, query: string, isKnown?: (word: string) => boolean): Answers {
  const question = questionIn(query.slice(0, MOST_LETTERS));
  // in a question about what somebody said, only the speaker is searched for
  const sought = question?.asks === 'said' ? question.who : query;
  const all = foldKey(sought.slice(0, MOST_LETTERS)).split(' ').filter(Boolean);
  const typed = wordsThatCount(all).slice(0, MOST_WORDS);
  if (typed.length === 0) return NONE;
  const { index } = lookup;
  const asked: AskedQuery = {
    words: typed.map((word) => (isKnown?.(word) ? index.words.findSpelt(word) : index.words.find(word))),
    kind: kindAsked(all),
  };
  const ways: Way[] = [
    () => byLetters(lookup, all, asked),
    () => bySpaces(lookup, asked),
    () => rank(lookup, index.retrieve(asked.words, MOST_COMPARED), asked),
    ...fallbacks(lookup, all, asked),
  ];
  const { results, way } = firstFound(ways);
  // the query may name somebody else (`will smith`): drop that entity (Julianne Smith) and every result ranked below it
  const others = new Set(index.otherThan(all.join(' ')).map((entity) => lookup.entries.at(entity)!.id));
  if (results.length === 0 || others.has(results[0]!.id)) return NONE;
  return { results: results.filter(({ id }) => !others.has(id)), way };
}
