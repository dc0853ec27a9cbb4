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
 * | parts | × 24 bits | words that have a part (`near-words.ts`) whose hash falls into the bucket |
 * | bytes | | the words in order, each: letters shared with the word before, letters more, those letters, twice the number of its owners (+ 1 where a title ends with it), and its owners |
 *
 * An owner is the index of an entity × 4, + 1 where one of its forms begins with
 * the word, + 2 where the word alone is one that needs no other; each but the
 * first is told by its distance from the one before.
 */
import { Reader } from './bytes.ts';
import { firstNot } from './collections.ts';
import { type NearWord, nearest, partsNear } from './near-words.ts';
import type { Dictionary } from './words.ts';

/** What the table above says in numbers. */
export const MARK = 0x62736e32;
const HEAD = 6;
/** Words to a block: more make the index smaller and slower. */
export const BLOCK = 16;
export const PART_BYTES = 3;
export const FIRST = 1;
export const ALONE = 2;

/** An entity that holds a word. */
export interface Owner {
  index: number;
  /** one of its forms begins with the word */
  first: boolean;
  /** the word alone is a form that the page need not establish */
  alone: boolean;
}

/** One word of the index. */
interface Entry {
  key: string;
  endsTitle: boolean;
  /** as they are stored, summed up */
  owners: number[];
}

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
  }

  /** The id of a folded word; -1 where no name holds it. */
  find(key: string): number {
    const block = firstNot(this.blocks.length, (i) => this.headOf(i) <= key) - 1;
    if (block < 0) return -1;
    let found = -1;
    this.walk(block, (entry, id) => {
      if (entry.key === key) found = id;
      return entry.key < key;
    });
    return found;
  }

  /** The ids of the words that begin with a prefix, in order. */
  beginningWith(prefix: string): number[] {
    // words that begin so may stand in the block before the first whose head does
    const block = Math.max(0, firstNot(this.blocks.length, (i) => this.headOf(i) < prefix) - 1);
    const ids: number[] = [];
    let more = true;
    for (let i = block; more && i < this.blocks.length; i++)
      this.walk(i, ({ key }, id) => {
        if (key.startsWith(prefix)) ids.push(id);
        else more = key < prefix;
        return more;
      });
    return ids;
  }

  /** The folded word of an id. */
  key(id: number): string {
    return this.entry(id).key;
  }

  /** Whether a title ends with a word. */
  endsTitle(id: number): boolean {
    return this.entry(id).endsTitle;
  }

  /** The entities whose names hold a word, in order. */
  owners(id: number): Owner[] {
    return this.entry(id).owners.map((owner) => ({
      index: owner >>> 2,
      first: (owner & FIRST) !== 0,
      alone: (owner & ALONE) !== 0,
    }));
  }

  /** The words near to one that may be misspelt, as `nearest` has it. */
  near(key: string): NearWord[] {
    const ids = new Set<number>();
    const mask = this.buckets.length - 2;
    for (const part of partsNear(key)) {
      const bucket = part & mask;
      for (let i = this.buckets[bucket]!; i < this.buckets[bucket + 1]!; i++) {
        const at = i * PART_BYTES;
        ids.add(this.parts[at]! | (this.parts[at + 1]! << 8) | (this.parts[at + 2]! << 16));
      }
    }
    return nearest(
      key,
      Array.from(ids, (id) => this.key(id)),
    );
  }

  private headOf(block: number): string {
    const reader = new Reader(this.bytes, this.blocks[block]! + 1);
    return reader.units(reader.byte());
  }

  private entry(id: number): Entry {
    let found: Entry | undefined;
    this.walk(Math.floor(id / BLOCK), (entry, at) => {
      found = entry;
      return at < id;
    });
    return found!;
  }

  /** Gives the words of a block in order until `next` says no. */
  private walk(block: number, next: (entry: Entry, id: number) => boolean): void {
    const reader = new Reader(this.bytes, this.blocks[block]!);
    let before = '';
    for (let id = block * BLOCK; id < Math.min(this.count, (block + 1) * BLOCK); id++) {
      const shared = reader.byte();
      const key = before.slice(0, shared) + reader.units(reader.byte());
      const counted = reader.number();
      const owners: number[] = [];
      let owner = 0;
      for (let i = 0; i < counted >> 1; i++) {
        owner += reader.number();
        owners.push(owner);
      }
      if (!next({ key, endsTitle: counted % 2 === 1, owners }, id)) return;
      before = key;
    }
  }
}

/** Tables of 32-bit numbers need whole ones. */
export const padded = (bytes: number) => Math.ceil(bytes / 4) * 4;
