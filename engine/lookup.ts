/**
 * Lookup: what the toolbar finds for a few typed words. The index retrieves the
 * entities that answer every word; Fuse.js scores their names against the query.
 */
import Fuse from 'fuse.js';
import { buildTable } from './lookup-build.ts';
import { LookupIndex, type Retrieved } from './lookup-index.ts';
import { type Candidate, candidate, type Met, meet } from './lookup-score.ts';
import { LookupTable } from './lookup-table.ts';
import { EMPTY_WORDS } from './lookup-words.ts';
import { foldKey } from './tokens.ts';
import type { LexiconEntry, LookupResult } from './types.ts';

/** At most so many retrieved entities are compared with the whole query, and of those so many scored by Fuse.js. */
const MOST_COMPARED = 50;
const MOST_SCORED = 20;
/** How much Fuse.js' score of the names counts beside the words answered. */
const FUSE_SHARE = 0.3;
/** Initials that one person has, where no word fits, leave little doubt. */
const BY_INITIALS = 0.9;
/** A word alone answered this well is the word of a name. */
const BY_NAME = 0.7;
/** What an answer must reach to be shown. */
const LOWEST = 0.3;
/** Of a query so many letters and words are read. */
const MOST_LETTERS = 200;
const MOST_WORDS = 12;
/** The longest pattern that Fuse.js takes in one piece. */
const FUSE_LETTERS = 32;
/** So many entities are kept cut into words from one keystroke to the next. */
const MOST_KEPT = 1000;

/** A pack made ready for lookup. */
export class Lookup {
  readonly entries: readonly LexiconEntry[];
  private readonly stored: ArrayBuffer | undefined;
  private opened: LookupIndex | undefined;
  private readonly candidates = new Map<number, Candidate>();

  /** @param stored what `store` gave for the very same entities; without it the index is built on first need */
  constructor(entries: readonly LexiconEntry[], stored?: ArrayBuffer) {
    this.entries = entries;
    this.stored = stored;
  }

  get index(): LookupIndex {
    this.opened ??= new LookupIndex(this.stored ? LookupTable.open(this.stored) : buildTable(this.entries));
    return this.opened;
  }

  /** The index as one ArrayBuffer, to be stored. */
  store(): ArrayBuffer {
    return this.index.table.buffer;
  }

  /** An entity cut into words. */
  candidate(entity: number): Candidate {
    let known = this.candidates.get(entity);
    if (!known) {
      if (this.candidates.size === MOST_KEPT) this.candidates.clear();
      known = candidate(this.entries[entity]!);
      this.candidates.set(entity, known);
    }
    return known;
  }
}

/** Prepares entities for lookup; keep the result for the life of the pack. Does nothing yet: see `Lookup`. */
export function compileLookup(entries: readonly LexiconEntry[], stored?: ArrayBuffer): Lookup {
  return new Lookup(entries, stored);
}

/** Several names that no one entity unites: the best answer to each, where every word has one. */
function eachWord(lookup: Lookup, words: readonly string[]): LookupResult[] {
  if (words.length < 2) return [];
  const found = new Map<string, LookupResult>();
  for (const word of words) {
    const [result] = lookUp(lookup, word, 1);
    if (result === undefined || result.score < BY_NAME) return [];
    found.set(result.id, result);
  }
  return [...found.values()];
}

/** What Fuse.js makes of the names, 0 to 1, by entity. */
function fuseScores(some: readonly Compared[], query: string): Map<number, number> {
  const fuse = new Fuse(
    some.map(({ retrieved, forms }) => ({ entity: retrieved.entity, names: forms.map(({ text }) => text) })),
    { keys: ['names'], includeScore: true, ignoreLocation: true, ignoreDiacritics: true, threshold: 0.6 },
  );
  const results = fuse.search(query.trim().slice(0, FUSE_LETTERS));
  return new Map(results.map(({ item, score }) => [item.entity, 1 - (score ?? 1)]));
}

/** An entity that was retrieved and compared; what Fuse.js says is still to be added. */
interface Compared extends Candidate {
  retrieved: Retrieved;
  met: Met;
  score: number;
}

function compare(lookup: Lookup, retrieved: Retrieved, words: readonly string[]): Compared {
  const known = lookup.candidate(retrieved.entity);
  const met = meet(known, words);
  const answered = retrieved.words * retrieved.answered * (0.6 + 0.4 * met.share);
  const score = (1 - FUSE_SHARE) * answered + lookup.index.table.fame[retrieved.entity]!;
  return { ...known, retrieved, met, score };
}

/**
 * Finds entities for a query, best first.
 *
 * @param query what the reader typed so far, in any script
 * @param most how many answers at most
 * @returns nothing where nothing fits
 */
export function lookUp(lookup: Lookup, query: string, most = 10): LookupResult[] {
  const all = foldKey(query.slice(0, MOST_LETTERS)).split(' ').filter(Boolean);
  const words = all.filter((word) => !EMPTY_WORDS.has(word)).slice(0, MOST_WORDS);
  if (words.length === 0) return [];
  let retrieved = lookup.index.retrieve(words, MOST_COMPARED);
  if (retrieved.length === 0) {
    const each = eachWord(lookup, words).sort((a, b) => b.score - a.score);
    if (each.length > 0) return each.slice(0, most);
    retrieved = lookup.index.withInitials(all.join('')).map((entity) => ({ entity, words: BY_INITIALS, answered: 1 }));
  }
  const best = retrieved
    .map((one) => compare(lookup, one, words))
    .sort((a, b) => b.score * b.met.fits - a.score * a.met.fits)
    .slice(0, MOST_SCORED);
  const fuse = fuseScores(best, query);
  return best
    .map(({ entry: { id, name, kind, description }, retrieved: { entity }, met, score }) => ({
      id,
      name,
      kind,
      description,
      matched: met.matched,
      ranges: met.ranges,
      score: (score + FUSE_SHARE * (fuse.get(entity) ?? 0)) * met.fits,
    }))
    .filter(({ score }) => score >= LOWEST)
    .sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1))
    .slice(0, most);
}
