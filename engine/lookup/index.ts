/** The index in front of lookup: which entities answer nearly all words of a query. */
import { Best } from './best.ts';
import { begunQuality, WordFinder, type WordHits } from './find.ts';
import { entityOf, FIELDS, type Field, fieldOf, INITIALS, type LookupTable, NOT } from './table.ts';

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
/** Of the query's words this share must be answered. */
const ENOUGH = 0.74;

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
  readonly words: WordFinder;
  /** by entity: best answer to the word at hand, sum over words, words answered */
  private readonly best: Float64Array;
  private readonly sums: Float64Array;
  private readonly answered: Uint8Array;
  /** entities that answer the word at hand, and those that answered any word */
  private readonly met: Uint32Array;
  private readonly touched: Uint32Array;

  constructor(table: LookupTable) {
    this.table = table;
    this.words = new WordFinder(table);
    this.best = new Float64Array(table.counts.entities);
    this.sums = new Float64Array(table.counts.entities);
    this.answered = new Uint8Array(table.counts.entities);
    this.met = new Uint32Array(table.counts.entities);
    this.touched = new Uint32Array(table.counts.entities);
  }

  /** The entities that answer nearly all words of a query, best first, at most `most`. */
  retrieve(words: readonly WordHits[], most: number): Retrieved[] {
    const rarest = [...words].sort((a, b) => a.owners - b.owners);
    // so many words may go unanswered: who answers none of the rarest, one more than these, is out
    const spare = words.length - Math.ceil(ENOUGH * words.length);
    let touched = 0;
    for (const [rank, hit] of rarest.entries()) touched = this.count(hit, rank <= spare, touched);
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
      met = this.meet(word, begunQuality(typed.length, this.table.lengthOf(word)), anew, met);
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
