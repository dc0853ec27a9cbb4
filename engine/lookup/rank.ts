/** The order of the entities that the index retrieved: by the words they answer, their names, their roles, and Fuse.js. */
import Fuse from 'fuse.js';
import type { LookupResult } from '../model/types.ts';
import type { Lookup } from './compiled.ts';
import type { WordHits } from './find.ts';
import type { Retrieved } from './index.ts';
import { type Candidate, type Met, meet } from './score.ts';

/** Of the entities compared so many are scored by Fuse.js. */
const MOST_SCORED = 20;
/** How much Fuse.js' score of the names counts beside the words answered. */
const FUSE_SHARE = 0.3;
/** The longest pattern that Fuse.js takes in one piece. */
const FUSE_LETTERS = 32;
/** Of a score for words answered, what is left where they are no part of a name or role. */
const UNNAMED = 0.6;
/** What an answer must reach to be shown. */
const LOWEST = 0.3;

/** An entity that was compared with the query; what Fuse.js says is still to be added. */
interface Compared extends Candidate {
  entity: number;
  met: Met;
  score: number;
}

/** What Fuse.js makes of the names, 0 to 1, by entity. */
function fuseScores(some: readonly Compared[], query: string): Map<number, number> {
  const fuse = new Fuse(
    some.map(({ entity, forms }) => ({ entity, names: forms.map(({ text }) => text) })),
    { keys: ['names'], includeScore: true, ignoreLocation: true, ignoreDiacritics: true, threshold: 0.6 },
  );
  const results = fuse.search(query.trim().slice(0, FUSE_LETTERS));
  return new Map(results.map(({ item, score }) => [item.entity, 1 - (score ?? 1)]));
}

/**
 * Compares what was retrieved with the whole query, best first.
 *
 * @param words the words of the query that count
 * @param query as the reader typed it
 */
export function rank(
  lookup: Lookup,
  retrieved: readonly Retrieved[],
  words: readonly WordHits[],
  query: string,
): LookupResult[] {
  const best = retrieved
    .map(({ entity, words: quality, answered }): Compared => {
      const known = lookup.candidate(entity);
      const met = meet(known, words);
      const named = quality * answered * (UNNAMED + (1 - UNNAMED) * met.share);
      return { ...known, entity, met, score: (1 - FUSE_SHARE) * named + lookup.index.table.fame[entity]! };
    })
    .sort((a, b) => b.score * b.met.fits - a.score * a.met.fits)
    .slice(0, MOST_SCORED);
  const fuse = fuseScores(best, query);
  return best
    .map(({ entry: { id, name, kind, description }, entity, met: { matched, ranges, fits }, score }) => ({
      id,
      name,
      kind,
      description,
      matched,
      ranges,
      score: (score + FUSE_SHARE * (fuse.get(entity) ?? 0)) * fits,
    }))
    .filter(({ score }) => score >= LOWEST)
    .sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1));
}
