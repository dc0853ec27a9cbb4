/**
 * The words of all names of a pack, in one buffer: which words there are, which
 * entities' names hold each, and which words are near to a misspelt one. Opened
 * by laying views over it; nothing is parsed, and nothing made before it is asked.
 *
 * | section | numbers | what |
 * |---|---|---|
 * | head | 6 × 32 bits | mark, entities, words, buckets, parts, bytes |
 * | blocks | words / 16 × 32 bits | where each block of sixteen words begins among the bytes |
 * | buckets | buckets + 1 × 32 bits | where each bucket of parts begins |
 * | parts | × 24 bits | none of an index of few words, which makes them when it is first asked. Else words that have a part (`near-words.ts`) whose hash falls into the bucket: the number of the word in as many bits as the number of words needs, and above it the first bits of the hash, by which nearly all words that do not have the part are told without reading them |
 * | bytes | | the words in order, each: letters shared with the word before, letters more, those letters, twice the number of its owners (+ 1 where a title ends with it), and its owners |
 *
 * An owner is the index of an entity × 4, + 1 where one of its forms begins with
 * the word, + 2 where the word alone is one that needs no other; each but the
 * first is told by its distance from the one before.
 */
import { Reader } from '../store/bytes.ts';
import { append, lowerBound } from '../text/collections.ts';
import type { Dictionary } from '../text/words.ts';
import { type NearWord, nearest, partsNear, partsOf } from './near-words.ts';

/** What the table above says in numbers. */
export const MARK = 0x62736e35;
const HEAD = 6;
/** Words to a block: more make the index smaller and slower. */
export const BLOCK = 16;
export const PART_BYTES = 3;
/** How many bits the number of any of so many words needs. */
export const bitsOf = (words: number): number => 32 - Math.clz32(Math.max(0, words - 1));
/** The first bits of a hash: as many as a part's entry has besides a word's number. */
export const startOf = (hash: number, bits: number): number => (bits >= 8 * PART_BYTES ? 0 : hash >>> (bits + 8));
export const FIRST = 1;
export const ALONE = 2;

/** The entity of an owner, as `owners` gives it. */
export const entityOf = (owner: number): number => owner >>> 2;

/** Of a word's owners those whose entity is among another's; whoever has fewer is gone through. */
export function inBoth(owners: readonly number[], others: readonly number[]): number[] {
  const swapped = others.length < owners.length;
  const [few, many] = swapped ? [others, owners] : [owners, others];
  return few.flatMap((one) => {
    const same = many[lowerBound(many.length, (i) => entityOf(many[i]!) < entityOf(one))];
    if (same === undefined || entityOf(same) !== entityOf(one)) return [];
    return [swapped ? same : one];
  });
}

/** No word of an index is longer: its length is one byte. */
export const LONGEST_WORD = 0xff;

/** Opens an index. @throws RangeError where the buffer is no index of this version, or cut off */
export class NameIndex implements Dictionary {
  /** how many words there are; their ids are 0 to count - 1, in order */
  readonly count: number;
  /** how many entities it was built for */
  readonly entities: number;
  private readonly blocks: Uint32Array;
  private readonly buckets: Uint32Array;
  private readonly parts: Uint8Array;
  private readonly bytes: Uint8Array;
  /** first words of blocks that searches have met */
  private readonly heads: (string | undefined)[];
  /** the words by their parts, of an index that stores none */
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

  /** The id of a folded word; -1 where no name holds it. */
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
    // words that begin so may stand in the block before the first whose head does
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

  /** The folded word of an id. */
  key(id: number): string {
    return this.entry(id).key();
  }

  /** Whether a title ends with a word. */
  endsTitle(id: number): boolean {
    return this.entry(id).readCounted() % 2 === 1;
  }

  /** The entities whose names hold a word, in order: `entityOf` each, with `FIRST` and `ALONE` as bits. */
  owners(id: number): number[] {
    return this.entry(id).readOwners();
  }

  /** The words near to one that may be misspelt, as `nearest` has it. */
  near(key: string): NearWord[] {
    const ids = this.buckets.length === 1 ? this.madeNear(key) : this.storedNear(key);
    return nearest(
      key,
      Array.from(ids, (id) => this.key(id)),
    );
  }

  /** The ids of words that share a part with those near to `key`. */
  private madeNear(key: string): Set<number> {
    if (!this.made) {
      this.made = new Map();
      for (let id = 0; id < this.count; id++) for (const part of partsOf(this.key(id))) append(this.made, part, id);
    }
    const { made } = this;
    return new Set([...partsNear(key)].flatMap((part) => made.get(part) ?? []));
  }

  /** The same from what is stored, and few others. */
  private storedNear(key: string): Set<number> {
    const ids = new Set<number>();
    const mask = this.buckets.length - 2;
    const bits = bitsOf(this.count);
    for (const part of partsNear(key)) {
      const bucket = part & mask;
      const told = startOf(part, bits);
      for (let i = this.buckets[bucket]!; i < this.buckets[bucket + 1]!; i++) {
        const at = i * PART_BYTES;
        const entry = this.parts[at]! | (this.parts[at + 1]! << 8) | (this.parts[at + 2]! << 16);
        if (entry >>> bits === told) ids.add(entry & ((1 << bits) - 1));
      }
    }
    return ids;
  }

  private headOf(block: number): string {
    this.heads[block] ??= this.entry(block * BLOCK).key();
    return this.heads[block];
  }

  /** A word, read up to its owners. */
  private entry(id: number): Entries {
    const entries = this.entriesFrom(Math.floor(id / BLOCK));
    for (let skipped = id % BLOCK; skipped > 0; skipped--) {
      entries.next();
      entries.skipOwners();
    }
    entries.next();
    return entries;
  }

  private entriesFrom(block: number): Entries {
    return new Entries(this.bytes, this.blocks[block]!);
  }
}

/** Reads the words of a block one after the other. No string is made of a word that is only passed over. */
class Entries {
  private readonly reader: Reader;
  private letters = 0;

  constructor(bytes: Uint8Array, at: number) {
    this.reader = new Reader(bytes, at);
  }

  /** Reads the letters of the next word; its owners must be read or skipped before another. */
  next(): void {
    const { reader } = this;
    this.letters = reader.byte();
    for (let more = reader.byte(); more > 0; more--) UNITS[this.letters++] = reader.unit();
  }

  key(): string {
    return String.fromCharCode(...UNITS.subarray(0, this.letters));
  }

  /** Below 0 where the word stands before `key`, above 0 where it stands behind it. */
  compare(key: string): number {
    const most = Math.min(this.letters, key.length);
    for (let i = 0; i < most; i++) {
      const order = UNITS[i]! - key.charCodeAt(i);
      if (order !== 0) return order;
    }
    return this.letters - key.length;
  }

  /** Twice the number of owners, and one more where a title ends with the word. */
  readCounted(): number {
    return this.reader.number();
  }

  readOwners(): number[] {
    const owners: number[] = [];
    let owner = 0;
    for (let more = this.readCounted() >> 1; more > 0; more--) {
      owner += this.reader.number();
      owners.push(owner);
    }
    return owners;
  }

  skipOwners(): void {
    for (let more = this.readCounted() >> 1; more > 0; more--) this.reader.number();
  }
}

/** The letters of the word that is read; only one is read at a time. */
const UNITS = new Uint16Array(LONGEST_WORD);

/** Tables of 32-bit numbers need whole ones. */
export const padded = (bytes: number) => Math.ceil(bytes / 4) * 4;
