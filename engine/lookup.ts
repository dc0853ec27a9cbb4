/**
 * Lookup: what the toolbar finds for a few typed words. The index retrieves the
 * entities that answer nearly every word; Fuse.js scores their names against the
 * query.
 */

import { buildTable } from './lookup/build.ts';
import { Lookup } from './lookup/compiled.ts';
import { otherwise } from './lookup/fallbacks.ts';
import { packLookup, unpackLookup } from './lookup/packed.ts';
import { rank } from './lookup/rank.ts';
import { EMPTY_WORDS, MOST_COMPARED } from './lookup/words.ts';
import { type Entities, EntityList } from './model/entities.ts';
import type { LexiconEntry, LookupResult } from './model/types.ts';
import { foldKey } from './text/tokens.ts';

export type { Lookup };

/** Of a query so many letters and words are read. */
const MOST_LETTERS = 200;
const MOST_WORDS = 12;

/** The table of lookup as one buffer: build it once, keep it, and open it with `openLookup`. */
export const buildLookupTable = (entries: readonly LexiconEntry[]): ArrayBuffer =>
  packLookup(buildTable(entries), entries);

/**
 * Entities ready for lookup, with the table that was built for them; it is unpacked at the first question, which throws
 * a RangeError where it is damaged or another pack's. Keep the result for the life of the pack.
 */
export const openLookup = (entries: Entities, table: ArrayBuffer): Lookup =>
  new Lookup(entries, () => unpackLookup(table));

/** Lookup of entities alone; the table is built at the first question. */
export const compileLookup = (entries: readonly LexiconEntry[]): Lookup =>
  new Lookup(new EntityList(entries), () => buildTable(entries));

/**
 * Finds entities for a query, best first.
 *
 * @param query what the reader typed so far, in any script
 * @param most how many answers at most
 * @returns nothing where nothing fits
 */
export function lookUp(lookup: Lookup, query: string, most = 10): LookupResult[] {
  const all = foldKey(query.slice(0, MOST_LETTERS)).split(' ').filter(Boolean);
  const typed = [...new Set(all)].filter((word) => !EMPTY_WORDS.has(word)).slice(0, MOST_WORDS);
  if (typed.length === 0) return [];
  const { index } = lookup;
  const words = typed.map((word) => index.words.find(word));
  const found = rank(lookup, index.retrieve(words, MOST_COMPARED), words, query);
  const results = found.length > 0 ? found : otherwise(lookup, all, words, query);
  // `will smith` is somebody whom the pack does not know: who answers less well than the one he is not is not he either
  const others = new Set(index.otherThan(all.join(' ')).map((entity) => lookup.entries.at(entity)!.id));
  if (results[0] && others.has(results[0].id)) return [];
  return results.filter(({ id }) => !others.has(id)).slice(0, most);
}
