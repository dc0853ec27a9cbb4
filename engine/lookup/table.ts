/**
 * The table of lookup: all words of a pack in order, and for each word the
 * entities that have it. `packed.ts` stores it in fewer bytes.
 */
import { lowerBound } from '../text/collections.ts';

/**
 * Where in an entity a word stands, from the most weight to the least. Other words for the entity
 * (synonyms of the pack, words for an event's type) count as description. `initials` and `not` are for the special words below.
 */
export const FIELDS = ['name', 'alias', 'role', 'company', 'description', 'year', 'initials', 'not'] as const;
export type Field = (typeof FIELDS)[number];
const FIELD_BITS = 3;

/** The largest value in `shared`, which holds bytes. */
export const MOST_SHARED = 0xff;

/**
 * The first character of the special words for initials of names. Special words are in the table with the others, but nobody
 * can type them, because no other word begins with these characters.
 */
export const INITIALS = ' ';
/** The first character of the special words for whole phrases that contain a name and mean something else. */
export const NOT = '!';

/** Packs an owner of a word, which is the number of an entity and an index into `FIELDS`, into one number. */
export const packOwner = (entity: number, field: Field): number => entity * (1 << FIELD_BITS) + FIELDS.indexOf(field);
/** The number of an owner's entity. */
export const entityOfOwner = (owner: number): number => owner >>> FIELD_BITS;
/** An owner's index into `FIELDS`. */
export const fieldOf = (owner: number): number => owner & ((1 << FIELD_BITS) - 1);

/** How many there are of each. */
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
  /** for each entity, what being named often adds to its score */
  readonly fame: Float32Array;
  /** for each word, the index in `letters` of its first letter; one more entry for the end */
  readonly wordStarts: Uint32Array;
  /** for each word, the index in `owners` of its first owner; one more entry for the end */
  readonly ownerStarts: Uint32Array;
  /** see `packOwner`; the owners of one word are in the order of their entities */
  readonly owners: Uint32Array;
  readonly letters: Uint16Array;
  /** for each word, the length of the prefix that it shares with the one before, at most `MOST_SHARED` */
  readonly shared: Uint8Array;

  /** Makes an empty table of this size, to be filled. */
  constructor(counts: Counts) {
    this.counts = counts;
    this.fame = new Float32Array(counts.entities);
    this.wordStarts = new Uint32Array(counts.words + 1);
    this.ownerStarts = new Uint32Array(counts.words + 1);
    this.owners = new Uint32Array(counts.owners);
    this.letters = new Uint16Array(counts.letters);
    this.shared = new Uint8Array(counts.words);
  }

  /** The number of the first word that can be typed; the special words come before it. */
  get firstTyped(): number {
    return this.prefixEnd(NOT);
  }

  /** The word with this number. */
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

  /** The number of owners that the words from `from` up to, not including, `to` have together. */
  ownersIn(from: number, to: number): number {
    return this.ownerStarts[to]! - this.ownerStarts[from]!;
  }

  /** Returns the number of a word, or -1 if the table does not have it. */
  find(word: string): number {
    const at = this.prefixStart(word);
    return at < this.counts.words && this.lengthOf(at) === word.length && this.compare(at, word) === 0 ? at : -1;
  }

  /** The number of the first word that begins with a prefix, or of the first word that sorts after it if there is none. */
  prefixStart(prefix: string): number {
    return this.boundary(prefix, 0);
  }

  /** One more than the number of the last word that begins with a prefix. */
  prefixEnd(prefix: string): number {
    return this.boundary(prefix, 1);
  }

  /** The first word for which `compare` returns at least `least`. */
  private boundary(prefix: string, least: number): number {
    return lowerBound(this.counts.words, (word) => this.compare(word, prefix) < least);
  }

  /**
   * Compares the beginning of a word with a prefix: 0 if the word begins with it, negative if the word sorts before it,
   * otherwise positive.
   */
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
