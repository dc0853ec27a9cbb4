/**
 * The words in all names of a pack, in one buffer: which words there are, which
 * entities have each in their names, and which words are similar to a misspelt one. It is read
 * through views over the buffer: nothing is parsed or built before it is needed.
 *
 * | section | numbers | what |
 * |---|---|---|
 * | head | 6 × 32 bits | magic number, numbers of entities, words, buckets, parts, and bytes of the last section |
 * | blocks | words / 16 × 32 bits | for each block of sixteen words its offset in the last section |
 * | buckets | buckets + 1 × 32 bits | for each bucket the index of its first part |
 * | parts | × 24 bits | A hash table from the parts of words (`near-words.ts`) to the words that have them, by the low bits of the hash. An entry holds the number of the word, in as many bits as the number of words needs, and above it the first bits of the hash, which exclude nearly all false matches without reading the word. Empty in an index of few words, for which the parts are made on first use |
 * | bytes | | the words in order; for each: the number of letters shared with the word before, the number of further letters, those letters, twice the number of its owners (+ 1 if a title ends with it), and its owners |
 *
 * An owner is the number of an entity × 4, + 1 if one of its forms begins with
 * the word, + 2 if the word alone is a form that needs no other evidence. Owners
 * are delta-encoded: each but the first is stored as the difference from the one before.
 */
import { append, lowerBound } from '../text/collections.ts';
import type { Dictionary } from '../text/words.ts';
import { IndexEntries } from './index-entries.ts';
import { type NearWord, nearest, partsNear, partsOf } from './near-words.ts';

/** The magic number; changed whenever the format above changes. */
export const MARK = 0x62736e35;
const HEAD = 6;
/** The number of words in a block: larger blocks make the index smaller and slower. */
export const BLOCK = 16;
export const PART_BYTES = 3;
/** The number of bits in which the number of any of `words` words fits. */
export const bitsOf = (words: number): number => 32 - Math.clz32(Math.max(0, words - 1));
/** The first bits of a hash: as many as fit into a part's entry besides the number of a word. */
export const startOf = (hash: number, bits: number): number => (bits >= 8 * PART_BYTES ? 0 : hash >>> (bits + 8));
/** Bit of an owner: one of the entity's forms begins with the word. */
export const FIRST = 1;
/** Bit of an owner: the word alone is a form of the entity that needs no other evidence. */
export const ALONE = 2;

/** The number of the entity of an owner. */
export const entityOf = (owner: number): number => owner >>> 2;

/**
 * Returns those of a word's owners whose entities are among the owners of another word too. Searches the longer list by
 * binary search.
 */
export function inBoth(owners: readonly number[], others: readonly number[]): number[] {
  const swapped = others.length < owners.length;
  const [few, many] = swapped ? [others, owners] : [owners, others];
  return few.flatMap((one) => {
    const same = many[lowerBound(many.length, (i) => entityOf(many[i]!) < entityOf(one))];
    if (same === undefined || entityOf(same) !== entityOf(one)) return [];
    return [swapped ? same : one];
  });
}

/** Reads an index. @throws RangeError if the buffer is not a complete index of this version */
export class NameIndex implements Dictionary {
  /** the number of words; their ids are 0 to count - 1, in order */
  readonly count: number;
  /** the number of entities that it was built for */
  readonly entities: number;
  private readonly blocks: Uint32Array;
  private readonly buckets: Uint32Array;
  private readonly parts: Uint8Array;
  private readonly bytes: Uint8Array;
  /** cache of the first word of each block */
  private readonly heads: (string | undefined)[];
  /** the words by their parts, if the index stores none; made on first use */
  private made: Map<number, number[]> | undefined;

  constructor(buffer: ArrayBuffer) {
    const whole = buffer.byteLength >= 4 * HEAD && buffer.byteLength % 4 === 0;
    const head = whole ? new Uint32Array(buffer, 0, HEAD) : [];
    const [mark, entities = 0, count = 0, buckets = 0, parts = 0, bytes = 0] = head;
    const blocks = Math.ceil(count / BLOCK);
    const at = 4 * (HEAD + blocks + buckets + 1);
    if (mark !== MARK || buffer.byteLength !== padded(at + PART_BYTES * parts + bytes))
      throw new RangeError('the index of names is damaged or of another version: build it again from the pack');
    this.entities = entities;
    this.count = count;
    this.blocks = new Uint32Array(buffer, 4 * HEAD, blocks);
    this.buckets = new Uint32Array(buffer, 4 * (HEAD + blocks), buckets + 1);
    this.parts = new Uint8Array(buffer, at, PART_BYTES * parts);
    this.bytes = new Uint8Array(buffer, at + PART_BYTES * parts, bytes);
    this.heads = new Array(blocks);
  }

  /** Returns the id of a folded word, or -1 if it is in no name. */
  find(key: string): number {
    const block = lowerBound(this.blocks.length, (i) => this.headOf(i) <= key) - 1;
    if (block < 0) return -1;
    const entries = this.entriesFrom(block);
    const end = Math.min(this.count, (block + 1) * BLOCK);
    for (let id = block * BLOCK; id < end; id++) {
      entries.next();
      const order = entries.compare(key);
      if (order >= 0) return order === 0 ? id : -1;
      entries.skipOwners();
    }
    return -1;
  }

  /** The ids of the words that begin with a prefix, in order. */
  beginningWith(prefix: string): number[] {
    // the block before the first whose head has the prefix may end with such words
    const block = Math.max(0, lowerBound(this.blocks.length, (i) => this.headOf(i) < prefix) - 1);
    const ids: number[] = [];
    const entries = this.entriesFrom(block);
    for (let id = block * BLOCK; id < this.count; id++) {
      entries.next();
      const key = entries.key();
      if (key.startsWith(prefix)) ids.push(id);
      else if (key > prefix) break;
      entries.skipOwners();
    }
    return ids;
  }

  /** The folded word with this id. */
  key(id: number): string {
    return this.entry(id).key();
  }

  /** Whether a title ends with the word. */
  endsTitle(id: number): boolean {
    return this.entry(id).readCounted() % 2 === 1;
  }

  /** The owners of a word, in order: `entityOf` gives the entity of each, and `FIRST` and `ALONE` are bits of it. */
  owners(id: number): number[] {
    return this.entry(id).readOwners();
  }

  /** The words that are similar to a word that may be misspelt, sorted as `nearest` does. */
  near(key: string): NearWord[] {
    const ids = this.buckets.length === 1 ? this.madeNear(key) : this.storedNear(key);
    return nearest(
      key,
      Array.from(ids, (id) => this.key(id)),
    );
  }

  /** The ids of words that have a part in common with words similar to `key`. */
  private madeNear(key: string): Set<number> {
    if (!this.made) {
      this.made = new Map();
      for (let id = 0; id < this.count; id++) for (const part of partsOf(this.key(id))) append(this.made, part, id);
    }
    const { made } = this;
    return new Set([...partsNear(key)].flatMap((part) => made.get(part) ?? []));
  }

  /** The same from the stored parts, with a few false matches. */
  private storedNear(key: string): Set<number> {
    const ids = new Set<number>();
    const mask = this.buckets.length - 2;
    const bits = bitsOf(this.count);
    for (const part of partsNear(key)) {
      const bucket = part & mask;
      const start = startOf(part, bits);
      for (let i = this.buckets[bucket]!; i < this.buckets[bucket + 1]!; i++) {
        const at = i * PART_BYTES;
        const entry = this.parts[at]! | (this.parts[at + 1]! << 8) | (this.parts[at + 2]! << 16);
        if (entry >>> bits === start) ids.add(entry & ((1 << bits) - 1));
      }
    }
    return ids;
  }

  private headOf(block: number): string {
    this.heads[block] ??= this.entry(block * BLOCK).key();
    return this.heads[block];
  }

  /** A reader that has read the letters of a word but not its owners. */
  private entry(id: number): IndexEntries {
    const entries = this.entriesFrom(Math.floor(id / BLOCK));
    for (let skipped = id % BLOCK; skipped > 0; skipped--) {
      entries.next();
      entries.skipOwners();
    }
    entries.next();
    return entries;
  }

  private entriesFrom(block: number): IndexEntries {
    return new IndexEntries(this.bytes, this.blocks[block]!);
  }
}

/** Rounds up to a multiple of 4, because views of 32-bit numbers need one. */
export const padded = (bytes: number) => Math.ceil(bytes / 4) * 4;
