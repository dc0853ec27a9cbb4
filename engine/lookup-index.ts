/**
 * The index in front of lookup: which entities answer the words of a query, by
 * a word of theirs met exactly, by its beginning, by its stem, by a synonym or
 * misspelt.
 */
import { Best } from './lookup-best.ts';
import { entityOf, FIELDS, type Field, fieldOf, INITIALS, type LookupTable, NOT } from './lookup-table.ts';
import { misspelt } from './lookup-typos.ts';
import { LOOKUP_SYNONYMS } from './synonyms.ts';

/** How much a word of each field tells of the entity that is meant; special words tell nothing here. */
const FIELD: Record<Field, number> = {
  name: 1,
  alias: 0.95,
  role: 0.8,
  company: 0.55,
  description: 0.5,
  year: 0.5,
  initials: 0,
  not: 0,
};
const WEIGHTS = Float64Array.from(FIELDS, (field) => FIELD[field]);
/** How well a word of the table answers a word of the query. */
const MATCH = { exact: 1, prefix: 0.85, stem: 0.6, typo: 0.75, synonym: 0.6 } as const;
/** What of a beginning's worth is its own, whatever is still to be typed. */
const BEGUN = 0.8;
/** An inflected word shares at least this many first letters, and ends in at most so many others. */
export const STEM = 5;
const MOST_ENDING = 3;
/** Of the query's words this share must be answered. */
const ENOUGH = 0.74;
/** So many words of queries are kept with what was found for them. */
const MOST_KEPT = 64;

/** The words of the table that answer one word of a query. */
export interface WordHits {
  /** the word of the query */
  typed: string;
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

/** An entity that answers enough of a query. */
export interface Retrieved {
  entity: number;
  /** mean quality over the query's words, 0 to 1 */
  words: number;
  /** share of the query's words that are answered */
  answered: number;
}

/** Answers queries from a table. Not for use by two at a time: it counts in arrays of its own. */
export class LookupIndex {
  readonly table: LookupTable;
  /** by entity: best answer to the word at hand, sum over words, words answered */
  private readonly best: Float64Array;
  private readonly sums: Float64Array;
  private readonly answered: Uint8Array;
  /** entities that answer the word at hand, and those that answered any word */
  private readonly met: Uint32Array;
  private readonly touched: Uint32Array;
  /** what was found for words of late: a query grows by a letter, and its other words stay */
  private readonly found = new Map<string, WordHits>();

  constructor(table: LookupTable) {
    this.table = table;
    this.best = new Float64Array(table.counts.entities);
    this.sums = new Float64Array(table.counts.entities);
    this.answered = new Uint8Array(table.counts.entities);
    this.met = new Uint32Array(table.counts.entities);
    this.touched = new Uint32Array(table.counts.entities);
  }

  /** The words that answer a word of the query. */
  find(typed: string): WordHits {
    let hits = this.found.get(typed);
    if (!hits) {
      if (this.found.size === MOST_KEPT) this.found.clear();
      hits = this.search(typed);
      this.found.set(typed, hits);
    }
    return hits;
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
    // a word that the table has is not read as a misspelling of another
    const near = known ? undefined : misspelt(table, typed);
    near?.numbers.forEach((word, i) => {
      others.push({ word, quality: MATCH.typo * near.values[i]! });
    });
    const meant = new Set(near?.numbers.map((word) => table.word(word)));
    const owners = others.reduce((sum, { word }) => sum + table.ownersIn(word, word + 1), table.ownersIn(from, to));
    return { typed, from, to, others, meant, owners };
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

  /** The entities that answer nearly all words of a query, best first, at most `most`. */
  retrieve(words: readonly string[], most: number): Retrieved[] {
    const hits = words.map((word) => this.find(word)).sort((a, b) => a.owners - b.owners);
    // so many words may go unanswered: who answers none of the rarest, one more than these, is out
    const spare = words.length - Math.ceil(ENOUGH * words.length);
    let touched = 0;
    for (const [rank, hit] of hits.entries()) touched = this.count(hit, rank <= spare, touched);
    const best = new Best(most);
    for (let i = 0; i < touched; i++) {
      const entity = this.touched[i]!;
      const answered = this.answered[entity]! / words.length;
      if (answered >= ENOUGH)
        best.offer(entity, (this.sums[entity]! / words.length) * answered + this.table.fame[entity]!);
    }
    const retrieved = best.numbers.map((entity) => ({
      entity,
      words: this.sums[entity]! / words.length,
      answered: this.answered[entity]! / words.length,
    }));
    for (let i = 0; i < touched; i++) {
      this.sums[this.touched[i]!] = 0;
      this.answered[this.touched[i]!] = 0;
    }
    return retrieved;
  }

  /**
   * Adds to each entity its best answer to one word.
   *
   * @param anew whether entities count that no word before touched
   * @param touched how many entities have been touched so far
   * @returns how many have now
   */
  private count({ typed, from, to, others }: WordHits, anew: boolean, touched: number): number {
    let met = 0;
    for (let word = from; word < to; word++)
      met = this.meet(
        word,
        MATCH.prefix * (BEGUN + ((1 - BEGUN) * typed.length) / this.table.lengthOf(word)),
        anew,
        met,
      );
    for (const { word, quality } of others) met = this.meet(word, quality, anew, met);
    for (let i = 0; i < met; i++) {
      const entity = this.met[i]!;
      if (this.answered[entity] === 0) this.touched[touched++] = entity;
      this.answered[entity]!++;
      this.sums[entity]! += this.best[entity]!;
      this.best[entity] = 0;
    }
    return touched;
  }

  /** Lets a word of the table answer for its entities. `met` is how many have answered the word at hand so far, and is returned so. */
  private meet(word: number, quality: number, anew: boolean, met: number): number {
    const { best, answered, table } = this;
    const { owners } = table;
    const end = table.ownerStarts[word + 1]!;
    for (let i = table.ownerStarts[word]!; i < end; i++) {
      const owner = owners[i]!;
      const entity = entityOf(owner);
      if (!anew && answered[entity] === 0) continue;
      const value = quality * WEIGHTS[fieldOf(owner)]!;
      const before = best[entity]!;
      if (value <= before) continue;
      if (before === 0) this.met[met++] = entity;
      best[entity] = value;
    }
    return met;
  }

  /** People of these initials. */
  withInitials(initials: string): number[] {
    return this.ownersOf(INITIALS + initials);
  }

  /** Entities whose name a folded phrase holds without meaning them: `washington post`. */
  otherThan(phrase: string): number[] {
    return this.ownersOf(NOT + phrase);
  }

  /** Entities with a word exactly as the table has it. */
  private ownersOf(word: string): number[] {
    const number = this.table.find(word);
    if (number < 0) return [];
    const { owners, ownerStarts } = this.table;
    return Array.from(owners.subarray(ownerStarts[number]!, ownerStarts[number + 1]!), entityOf);
  }
}
