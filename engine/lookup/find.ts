/**
 * Which words of the table answer a word of a query: the word itself, longer
 * words that begin with it, inflected forms, synonyms, and words that it may be
 * a misspelling of.
 */
import { QUERY_SYNONYMS, WORD_ENDINGS } from '../english/queries.ts';
import { memoizeBounded } from '../text/collections.ts';
import type { LookupTable } from './table.ts';
import { misspelt } from './typos.ts';

/** How well a word of the table answers a word of the query. */
const MATCH = { exact: 1, prefix: 0.85, stem: 0.6, typo: 0.75, synonym: 0.6 } as const;
/** The share of a prefix's quality that does not depend on how much is still to be typed. */
const BEGUN = 0.8;
/** An inflected form shares at least this many first letters, and has at most `MOST_ENDING` others. */
export const STEM = 5;
const MOST_ENDING = 3;
/** How many words of queries are kept with what was found for them. */
const MOST_KEPT = 64;

/** A word of the table that answers a word of a query. */
export interface Hit {
  /** its number */
  word: number;
  /** how well it answers, 0 to 1 */
  quality: number;
  /** true if the typed word may be a misspelling of it */
  isTypo?: boolean;
}

/** The words of the table that answer one word of a query. */
export interface WordHits {
  /** the word of the query */
  typed: string;
  /** whether the table has the word itself */
  known: boolean;
  /** words that begin with it: numbers from `from` up to `to` */
  from: number;
  to: number;
  /** all other hits, and the word itself; a word may stand here twice */
  others: Hit[];
  /** the words that it may be a misspelling of */
  meant: ReadonlySet<string>;
  /** pairs of word and entity among all of these */
  owners: number;
}

/** How well the beginning of a word answers it, from its length so far: the less is still to be typed, the better. */
export const begunQuality = (typed: number, length: number): number =>
  MATCH.prefix * (BEGUN + ((1 - BEGUN) * typed) / length);

/** Finds the words that answer, and keeps them: from one keystroke to the next most words of a query stay. */
export class WordFinder {
  private readonly table: LookupTable;
  private readonly found = new Map<string, WordHits>();

  constructor(table: LookupTable) {
    this.table = table;
  }

  /**
   * The words that answer a word of a query.
   *
   * @param forgiving whether a word that the table has may be a misspelling of another one all the same
   */
  find(typed: string, forgiving = false): WordHits {
    const hits = this.findSpelt(typed);
    if (hits.known && !forgiving) return hits;
    return memoizeBounded(this.found, MOST_KEPT, `${typed}?`, () => this.withMisspelt(hits));
  }

  /** The words that answer a word as it is spelt. */
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
