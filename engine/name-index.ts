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
import { Reader, Writer } from './bytes.ts';
import { type NearWord, nearest, partsNear, partsOf } from './near-words.ts';
import type { Dictionary } from './words.ts';

const MARK = 0x62736e32;
const HEAD = 6;
/** Words to a block: more make the index smaller and slower. */
const BLOCK = 16;
const PART_BYTES = 3;
/** Parts to a bucket, on average. */
const FULL = 4;

const FIRST = 1;
const ALONE = 2;

/** An entity that holds a word. */
export interface Owner {
  index: number;
  /** one of its forms begins with the word */
  first: boolean;
  /** the word alone is a form that the page need not establish */
  alone: boolean;
}

/** A form as the index needs it. */
export interface IndexedForm {
  keys: string[];
  /** a surname that the page must establish first */
  needsPage: boolean;
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
    let low = 0;
    let high = this.blocks.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      if (this.headOf(middle) <= key) low = middle + 1;
      else high = middle - 1;
    }
    if (high < 0) return -1;
    let found = -1;
    this.walk(high, (entry, id) => {
      if (entry.key === key) found = id;
      return entry.key < key;
    });
    return found;
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

const padded = (bytes: number) => Math.ceil(bytes / 4) * 4;

function sharedStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length, 0xff);
  let length = 0;
  while (length < most && a[length] === b[length]) length++;
  return length;
}

/** A longer word is in no name; it would not fit its length's byte. */
const LONGEST_WORD = 0xff;

/**
 * Builds the index.
 *
 * @param forms for each entity its forms
 * @param lastOfTitles the words with which titles end
 */
export function buildIndex(forms: IndexedForm[][], lastOfTitles: string[] = []): ArrayBuffer {
  const ownersOf = new Map<string, Set<number>>(lastOfTitles.map((word) => [word, new Set()]));
  forms.forEach((ofOne, index) => {
    const firsts = new Set(ofOne.map(({ keys }) => keys[0]));
    const alone = new Set(ofOne.flatMap(({ keys, needsPage }) => (keys.length === 1 && !needsPage ? keys : [])));
    for (const word of new Set(ofOne.flatMap(({ keys }) => keys))) {
      const owner = index * 4 + (firsts.has(word) ? FIRST : 0) + (alone.has(word) ? ALONE : 0);
      ownersOf.set(word, (ownersOf.get(word) ?? new Set()).add(owner));
    }
  });
  const words = [...ownersOf.keys()].filter((word) => word.length <= LONGEST_WORD).sort();
  const titleEnds = new Set(lastOfTitles);

  const writer = new Writer();
  const blocks: number[] = [];
  words.forEach((word, id) => {
    if (id % BLOCK === 0) blocks.push(writer.length);
    const shared = id % BLOCK === 0 ? 0 : sharedStart(words[id - 1]!, word);
    writer.byte(shared);
    writer.byte(word.length - shared);
    writer.units(word.slice(shared));
    const owners = [...ownersOf.get(word)!].sort((a, b) => a - b);
    writer.number(owners.length * 2 + (titleEnds.has(word) ? 1 : 0));
    for (const [i, owner] of owners.entries()) writer.number(owner - (owners[i - 1] ?? 0));
  });
  const bytes = writer.done();
  const { buckets, parts } = bucketed(words);

  const head = [MARK, forms.length, words.length, buckets.length - 1, parts.length / PART_BYTES, bytes.length];
  const numbers = Uint32Array.from([...head, ...blocks, ...buckets]);
  const buffer = new ArrayBuffer(padded(numbers.byteLength + parts.length + bytes.length));
  new Uint32Array(buffer, 0, numbers.length).set(numbers);
  new Uint8Array(buffer, numbers.byteLength).set(parts);
  new Uint8Array(buffer, numbers.byteLength + parts.length).set(bytes);
  return buffer;
}

/** The parts of all words by the low bits of their hashes. */
function bucketed(words: string[]): { buckets: number[]; parts: Uint8Array } {
  const hashes = words.map(partsOf);
  const count = hashes.reduce((sum, { length }) => sum + length, 0);
  let size = 1;
  while (size * FULL < count) size *= 2;
  const lists = Array.from({ length: size }, (): number[] => []);
  hashes.forEach((ofOne, id) => {
    for (const hash of ofOne) lists[hash & (size - 1)]!.push(id);
  });
  const parts = new Uint8Array(count * PART_BYTES);
  const buckets = [0];
  let at = 0;
  for (const list of lists) {
    for (const id of list) {
      parts[at++] = id & 0xff;
      parts[at++] = (id >> 8) & 0xff;
      parts[at++] = id >> 16;
    }
    buckets.push(at / PART_BYTES);
  }
  return { buckets, parts };
}
