/** The index of lookup: finds the entities that match nearly all words of a query. */
import { prefixQuality, WordFinder, type WordHits } from './find.ts';
import { entityOfOwner, FIELDS, type Field, fieldOf, INITIALS, type LookupTable, NOT } from './table.ts';
import { TopK } from './top-k.ts';

/** The weight of a match in each field; the special words have none here. */
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
const weights = (fields: readonly Field[]) =>
  Float64Array.from(FIELDS, (field) => (fields.includes(field) ? FIELD[field] : 0));
const ANYWHERE = weights(FIELDS);
/** A misspelling counts only in names and offices: in descriptions there are so many words that one is always similar. */
const IF_MISSPELT = weights(['name', 'alias', 'role']);
/**
 * A query of two letters counts only as the beginning of a name (`un` for United States), not of another spelling of it
 * (`Ungarn` for Hungary).
 */
const IF_SHORT = weights(['name']);
/** The most letters of a short query. */
const SHORT = 2;
/** The share of the query's words that must match. */
const ENOUGH = 0.74;

/** An entity that matches enough words of a query. */
export interface Retrieved {
  entity: number;
  /** mean quality over the query's words, 0 to 1 */
  words: number;
  /** share of the query's words that match */
  answered: number;
}

/** Answers queries from a table. It counts in arrays that it reuses, so one query must end before the next begins. */
export class LookupIndex {
  readonly table: LookupTable;
  readonly words: WordFinder;
  /** by entity: its best match for the current word; the sum of these over all words; how many words match */
  private readonly best: Float64Array;
  private readonly sums: Float64Array;
  private readonly answered: Uint8Array;
  /** the entities that match the current word, and those that match any word of the query */
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

  /** The entities that match nearly all words of a query, best first, at most `most`. */
  retrieve(words: readonly WordHits[], most: number): Retrieved[] {
    const rarest = [...words].sort((a, b) => a.owners - b.owners);
    // this many words need not match: an entity that matches none of the `spare + 1` rarest words cannot match enough
    const spare = words.length - Math.ceil(ENOUGH * words.length);
    let touched = 0;
    for (const [rank, hit] of rarest.entries()) touched = this.count(hit, rank <= spare, touched);
    const best = new TopK(most);
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
   * Adds to each entity its best match for one word.
   *
   * @param addNew whether entities that have not matched an earlier word are added
   * @param touched the number of entities that have matched a word so far
   * @returns the new number
   */
  private count({ typed, from, to, others }: WordHits, addNew: boolean, touched: number): number {
    const prefixWeights = typed.length <= SHORT ? IF_SHORT : ANYWHERE;
    let met = 0;
    for (let word = from; word < to; word++)
      met = this.addOwners(word, prefixQuality(typed.length, this.table.lengthOf(word)), prefixWeights, addNew, met);
    for (const { word, quality, isTypo } of others)
      met = this.addOwners(word, quality, isTypo ? IF_MISSPELT : ANYWHERE, addNew, met);
    for (let i = 0; i < met; i++) {
      const entity = this.met[i]!;
      if (this.answered[entity] === 0) this.touched[touched++] = entity;
      this.answered[entity]!++;
      this.sums[entity]! += this.best[entity]!;
      this.best[entity] = 0;
    }
    return touched;
  }

  /**
   * Adds the owners of one word of the table to the matches of the current word of the query.
   *
   * @param weights by field, the weight of a match there
   * @param met the number of entities that have matched the current word so far
   * @returns the new number
   */
  private addOwners(word: number, quality: number, weights: Float64Array, addNew: boolean, met: number): number {
    const { best, answered, table } = this;
    const { owners } = table;
    const end = table.ownerStarts[word + 1]!;
    for (let i = table.ownerStarts[word]!; i < end; i++) {
      const owner = owners[i]!;
      const entity = entityOfOwner(owner);
      if (!addNew && answered[entity] === 0) continue;
      const value = quality * weights[fieldOf(owner)]!;
      const before = best[entity]!;
      if (value <= before) continue;
      if (before === 0) this.met[met++] = entity;
      best[entity] = value;
    }
    return met;
  }

  /** The entities with these initials. */
  withInitials(initials: string): number[] {
    return this.ownersOf(INITIALS + initials);
  }

  /** The entities whose name is part of this folded phrase, which means something else: `washington post`. */
  otherThan(phrase: string): number[] {
    return this.ownersOf(NOT + phrase);
  }

  /** The entities that have exactly this word of the table. */
  private ownersOf(word: string): number[] {
    const number = this.table.find(word);
    if (number < 0) return [];
    const { owners, ownerStarts } = this.table;
    return Array.from(owners.subarray(ownerStarts[number]!, ownerStarts[number + 1]!), entityOfOwner);
  }
}
