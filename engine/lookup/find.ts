/**
 * Finds the words of the table that match a word of a query: the word itself, longer
 * words that begin with it, inflected forms, synonyms, and words that it may be
 * a misspelling of.
 */
import { QUERY_SYNONYMS, WORD_ENDINGS } from '../english/queries.ts';
import { memoizeBounded } from '../text/collections.ts';
import type { LookupTable } from './table.ts';
import { misspelt } from './typos.ts';

/** How well a word of the table matches a word of the query, 0 to 1. */
const MATCH = { exact: 1, prefix: 0.85, stem: 0.6, typo: 0.75, synonym: 0.6 } as const;
/** The share of a prefix's quality that does not depend on how many letters are still to be typed. */
const PREFIX_BASE = 0.8;
/** The letters that an inflected form has in common with the word, at least, and those that may follow, at most. */
export const STEM = 5;
const MOST_ENDING = 3;
/** The most words of queries in the cache. */
const MOST_KEPT = 64;

/** A word of the table that matches a word of a query. */
export interface Hit {
  /** its number */
  word: number;
  /** how well it matches, 0 to 1 */
  quality: number;
  /** true if the typed word may be a misspelling of it */
  isTypo?: boolean;
}

/** The words of the table that match one word of a query. */
export interface WordHits {
  /** the word of the query */
  typed: string;
  /** true if the table has the word itself */
  known: boolean;
  /** the words that begin with it have the numbers from `from` up to, not including, `to` */
  from: number;
  to: number;
  /** all other hits, and the word itself; a word may be in this list twice */
  others: Hit[];
  /** the words that it may be a misspelling of */
  meant: ReadonlySet<string>;
  /** the number of pairs of word and entity in all of these */
  owners: number;
}

/** How well a prefix matches a word: the better, the fewer letters are still to be typed. */
export const prefixQuality = (typed: number, length: number): number =>
  MATCH.prefix * (PREFIX_BASE + ((1 - PREFIX_BASE) * typed) / length);

/** Finds matching words and caches them, because most words of a query stay the same from one keystroke to the next. */
export class WordFinder {
  private readonly table: LookupTable;
  private readonly found = new Map<string, WordHits>();

  constructor(table: LookupTable) {
    this.table = table;
  }

  /**
   * The words that match a word of a query.
   *
   * @param forgiving whether even a word that the table has may be a misspelling of another one
   */
  find(typed: string, forgiving = false): WordHits {
    const hits = this.findSpelt(typed);
    if (hits.known && !forgiving) return hits;
    return memoizeBounded(this.found, MOST_KEPT, `${typed}?`, () => this.withMisspelt(hits));
  }

  /** The words that match a word as it is spelt. */
  findSpelt(typed: string): WordHits {
    return memoizeBounded(this.found, MOST_KEPT, typed, () => this.search(typed));
  }

  private search(typed: string): WordHits {
    const { table } = this;
    const from = table.prefixStart(typed);
    const to = table.prefixEnd(typed);
    const others: Hit[] = [];
    const known = from < to && table.lengthOf(from) === typed.length;
    if (known) others.push({ word: from, quality: MATCH.exact });
    for (const synonym of QUERY_SYNONYMS.get(typed) ?? []) {
      const word = table.find(synonym);
      if (word >= 0) others.push({ word, quality: MATCH.synonym });
    }
    if (typed.length >= STEM) this.addStems(typed, others);
    const owners = others.reduce((sum, { word }) => sum + table.ownersIn(word, word + 1), table.ownersIn(from, to));
    return { typed, known, from, to, others, meant: new Set<string>(), owners };
  }

  private withMisspelt(hits: WordHits): WordHits {
    const { table } = this;
    const near = misspelt(table, hits.typed);
    const others = near.numbers.map((word, i) => ({ word, quality: MATCH.typo * near.values[i]!, isTypo: true }));
    return {
      ...hits,
      others: [...hits.others, ...others],
      meant: new Set(near.numbers.map((word) => table.word(word))),
      owners: near.numbers.reduce((sum, word) => sum + table.ownersIn(word, word + 1), hits.owners),
    };
  }

  private addStems(typed: string, others: WordHits['others']): void {
    const stem = typed.slice(0, STEM);
    const { letters, wordStarts } = this.table;
    const to = this.table.prefixEnd(stem);
    for (let word = this.table.prefixStart(stem); word < to; word++) {
      const start = wordStarts[word]!;
      const shorter = Math.min(typed.length, this.table.lengthOf(word));
      let same = STEM;
      while (same < shorter && letters[start + same] === typed.charCodeAt(same)) same++;
      const isWhole = same === this.table.lengthOf(word) && same < typed.length;
      if (isWhole && !WORD_ENDINGS.has(typed.slice(same))) continue;
      if (same >= shorter - MOST_ENDING) others.push({ word, quality: MATCH.stem });
    }
  }
}
