/**
 * Which words of the table answer a word of a query: the word itself, longer
 * ones that it begins, inflected ones, synonyms, and words that it misspells.
 */
import { memoizeBounded } from '../text/collections.ts';
import { LOOKUP_SYNONYMS } from './synonyms.ts';
import type { LookupTable } from './table.ts';
import { misspelt } from './typos.ts';

/** How well a word of the table answers a word of the query. */
const MATCH = { exact: 1, prefix: 0.85, stem: 0.6, typo: 0.75, synonym: 0.6 } as const;
/** What of a beginning's worth is its own, whatever is still to be typed. */
const BEGUN = 0.8;
/** An inflected word shares at least this many first letters, and ends in at most so many others. */
export const STEM = 5;
const MOST_ENDING = 3;
/** So many words of queries are kept with what was found for them. */
const MOST_KEPT = 64;

/** The words of the table that answer one word of a query. */
export interface WordHits {
  /** the word of the query */
  typed: string;
  /** whether the table has the word itself */
  known: boolean;
  /** words that begin with it: numbers from `from` up to `to` */
  from: number;
  to: number;
  /** others, and the word itself, each with how well it answers; one may come twice */
  others: { word: number; quality: number }[];
  /** of these, the words that it is read as a misspelling of */
  meant: ReadonlySet<string>;
  /** pairs of word and entity among all of these */
  owners: number;
}

/** How well a word that is typed so far answers a longer one: the better, the less is still to be typed. */
export const begunQuality = (typed: number, length: number): number =>
  MATCH.prefix * (BEGUN + ((1 - BEGUN) * typed) / length);

/** Finds the words that answer, and keeps them: a query grows by a letter, and its other words stay. */
export class WordFinder {
  private readonly table: LookupTable;
  private readonly found = new Map<string, WordHits>();

  constructor(table: LookupTable) {
    this.table = table;
  }

  /**
   * The words that answer a word of a query.
   *
   * @param forgiving whether a word that the table has may be a misspelling of another all the same
   */
  find(typed: string, forgiving = false): WordHits {
    const hits = memoizeBounded(this.found, MOST_KEPT, typed, () => this.search(typed));
    if (!forgiving || !hits.known) return hits;
    return memoizeBounded(this.found, MOST_KEPT, `${typed}?`, () => this.withMisspelt(hits));
  }

  private search(typed: string): WordHits {
    const { table } = this;
    const from = table.prefixStart(typed);
    const to = table.prefixEnd(typed);
    const others: WordHits['others'] = [];
    const known = from < to && table.lengthOf(from) === typed.length;
    if (known) others.push({ word: from, quality: MATCH.exact });
    for (const synonym of LOOKUP_SYNONYMS.get(typed) ?? []) {
      const word = table.find(synonym);
      if (word >= 0) others.push({ word, quality: MATCH.synonym });
    }
    if (typed.length >= STEM) this.addStems(typed, others);
    const owners = others.reduce((sum, { word }) => sum + table.ownersIn(word, word + 1), table.ownersIn(from, to));
    const hits = { typed, known, from, to, others, meant: new Set<string>(), owners };
    return known ? hits : this.withMisspelt(hits);
  }

  private withMisspelt(hits: WordHits): WordHits {
    const { table } = this;
    const near = misspelt(table, hits.typed);
    const others = near.numbers.map((word, i) => ({ word, quality: MATCH.typo * near.values[i]! }));
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
      if (same >= shorter - MOST_ENDING) others.push({ word, quality: MATCH.stem });
    }
  }
}
