/**
 * What lookup knows of a pack: every word in order, and for each word the
 * entities that have it. `packed.ts` stores it in fewer bytes.
 */
import { lowerBound } from '../text/collections.ts';

/**
 * Where in an entity a word stands, from the most telling to the least. What the entity is called by in other words
 * (synonyms of the pack, words of an event's type) counts as description. `initials` and `not` are for the special words below.
 */
export const FIELDS = ['name', 'alias', 'role', 'company', 'description', 'year', 'initials', 'not'] as const;
export type Field = (typeof FIELDS)[number];
const FIELD_BITS = 3;

/** The most that a byte of `shared` holds. */
export const MOST_SHARED = 0xff;

/**
 * Two kinds of entries that nobody types as a word stand among the words, marked by a first sign that no word has: the
 * initials of names, and whole phrases that hold a name and mean something else.
 */
export const INITIALS = ' ';
export const NOT = '!';

/** Packs an owner of a word, which is an entity's index and an index into `FIELDS`, into one number. */
export const packOwner = (entity: number, field: Field): number => entity * (1 << FIELD_BITS) + FIELDS.indexOf(field);
/** The index of an owner's entity. */
export const entityOfOwner = (owner: number): number => owner >>> FIELD_BITS;
/** An owner's index into `FIELDS`. */
export const fieldOf = (owner: number): number => owner & ((1 << FIELD_BITS) - 1);

/** How many there are of everything. */
export interface Counts {
  entities: number;
  words: number;
  /** pairs of a word and an entity */
  owners: number;
  /** UTF-16 units of all words together */
  letters: number;
}

/** The table. Word numbers follow the order of the words by UTF-16 units. */
export class LookupTable {
  readonly counts: Counts;
  /** for each entity, what its prominence in the coverage adds to a score */
  readonly fame: Float32Array;
  /** for each word, where in `letters` it begins; one more for the end */
  readonly wordStarts: Uint32Array;
  /** for each word, where in `owners` its entities begin; one more for the end */
  readonly ownerStarts: Uint32Array;
  /** see `packOwner`; the owners of one word are in the order of their entities */
  readonly owners: Uint32Array;
  readonly letters: Uint16Array;
  /** for each word, how many first letters it shares with the one before, `MOST_SHARED` at most */
  readonly shared: Uint8Array;

  /** An empty table of this size, to be filled. */
  constructor(counts: Counts) {
    this.counts = counts;
    this.fame = new Float32Array(counts.entities);
    this.wordStarts = new Uint32Array(counts.words + 1);
    this.ownerStarts = new Uint32Array(counts.words + 1);
    this.owners = new Uint32Array(counts.owners);
    this.letters = new Uint16Array(counts.letters);
    this.shared = new Uint8Array(counts.words);
  }

  /** The number of the first word that can be typed; those before it begin with a sign. */
  get firstTyped(): number {
    return this.prefixEnd(NOT);
  }

  /** The word of this number. */
  word(number: number): string {
    let word = '';
    for (let i = this.wordStarts[number]!; i < this.wordStarts[number + 1]!; i++)
      word += String.fromCharCode(this.letters[i]!);
    return word;
  }

  /** A word's length in UTF-16 units. */
  lengthOf(number: number): number {
    return this.wordStarts[number + 1]! - this.wordStarts[number]!;
  }

  /** How many owners the words from `from` up to `to` have together. */
  ownersIn(from: number, to: number): number {
    return this.ownerStarts[to]! - this.ownerStarts[from]!;
  }

  /** The number of a word, or -1. */
  find(word: string): number {
    const at = this.prefixStart(word);
    return at < this.counts.words && this.lengthOf(at) === word.length && this.compare(at, word) === 0 ? at : -1;
  }

  /** The number of the first word that begins with a prefix; if none does, of the first word after the prefix in order. */
  prefixStart(prefix: string): number {
    return this.boundary(prefix, 0);
  }

  /** One more than the number of the last word that begins with a prefix. */
  prefixEnd(prefix: string): number {
    return this.boundary(prefix, 1);
  }

  /** The first word for which `compare` gives at least `least`. */
  private boundary(prefix: string, least: number): number {
    return lowerBound(this.counts.words, (word) => this.compare(word, prefix) < least);
  }

  /** Compares a word's beginning with a prefix: 0 if the word begins with it, negative if the word comes before it, else positive. */
  private compare(number: number, prefix: string): number {
    const start = this.wordStarts[number]!;
    const length = this.lengthOf(number);
    for (let i = 0; i < prefix.length; i++) {
      if (i === length) return -1;
      const difference = this.letters[start + i]! - prefix.charCodeAt(i);
      if (difference !== 0) return difference;
    }
    return 0;
  }
}
