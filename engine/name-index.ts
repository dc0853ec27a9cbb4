/**
 * The words of all names of a pack, in one buffer of numbers: which words there
 * are, which entities' names hold each, and which words are near to a misspelt
 * one. Opened by laying views over it; nothing is parsed.
 *
 * | section | numbers | what |
 * |---|---|---|
 * | head | 6 × 32 bits | mark, words, units, owners, buckets, near |
 * | word offsets | words + 1 × 32 bits | where each word begins among the units |
 * | owner offsets | words + 1 × 32 bits | where each word's owners begin |
 * | owners | × 32 bits | index of the entity × 2, + 1 where one of its forms begins with the word |
 * | bucket offsets | buckets + 1 × 32 bits | where each bucket of deletions begins |
 * | near | × 32 bits | words that share a deletion whose hash falls into the bucket |
 * | units | × 16 bits | the words, one behind the other |
 * | title ends | words × 8 bits | 1 where a title ends with the word |
 */
import { deletionHashes, type NearWord, nearest } from './near-words.ts';
import type { Dictionary } from './words.ts';

const MARK = 0x62736e31;
const HEAD = 6;

/** Opens an index. @throws RangeError where the buffer is no index of this version */
export class NameIndex implements Dictionary {
  /** how many words there are; their ids are 0 to count - 1 */
  readonly count: number;
  readonly offsets: Uint32Array;
  readonly units: Uint16Array;
  private readonly ownerOffsets: Uint32Array;
  private readonly ownersOf: Uint32Array;
  private readonly bucketOffsets: Uint32Array;
  private readonly nearOf: Uint32Array;
  private readonly titleEnds: Uint8Array;

  constructor(buffer: ArrayBuffer) {
    const [mark, count = 0, units = 0, owners = 0, buckets = 0, near = 0] = new Uint32Array(buffer, 0, HEAD);
    const size = 4 * (HEAD + 2 * (count + 1) + owners + buckets + 1 + near) + 2 * units + count;
    if (mark !== MARK || buffer.byteLength !== size)
      throw new RangeError('the index of names is damaged or of another version: build it again from the pack');
    let at = 4 * HEAD;
    const view = (length: number) => {
      const numbers = new Uint32Array(buffer, at, length);
      at += 4 * length;
      return numbers;
    };
    this.count = count;
    this.offsets = view(count + 1);
    this.ownerOffsets = view(count + 1);
    this.ownersOf = view(owners);
    this.bucketOffsets = view(buckets + 1);
    this.nearOf = view(near);
    this.units = new Uint16Array(buffer, at, units);
    this.titleEnds = new Uint8Array(buffer, at + 2 * units, count);
  }

  /** Indexes of the entities whose names hold a word, or only of those whose names begin with it. */
  owners(word: number, first: boolean): number[] {
    const owners: number[] = [];
    for (let i = this.ownerOffsets[word]!; i < this.ownerOffsets[word + 1]!; i++) {
      const owner = this.ownersOf[i]!;
      if (!first || (owner & 1) === 1) owners.push(owner >>> 1);
    }
    return owners;
  }

  /** Whether a title ends with a word. */
  endsTitle(word: number): boolean {
    return this.titleEnds[word] === 1;
  }

  /** The words within one edit of a word, or two of a long one, nearest first; itself left out. */
  near(key: string): NearWord[] {
    const buckets = this.bucketOffsets.length - 1;
    const found = new Set<number>();
    for (const hash of deletionHashes(key)) {
      const bucket = hash & (buckets - 1);
      for (let i = this.bucketOffsets[bucket]!; i < this.bucketOffsets[bucket + 1]!; i++) found.add(this.nearOf[i]!);
    }
    return nearest(
      key,
      Array.from(found, (word) => this.spell(word)),
    );
  }

  private spell(word: number): string {
    return String.fromCharCode(...this.units.subarray(this.offsets[word]!, this.offsets[word + 1]!));
  }
}

/** Groups numbers by a key below `size`: offsets and values one behind the other. */
function grouped(size: number, pairs: [key: number, value: number][]): { offsets: Uint32Array; values: Uint32Array } {
  const offsets = new Uint32Array(size + 1);
  for (const [key] of pairs) offsets[key + 1]!++;
  for (let i = 0; i < size; i++) offsets[i + 1]! += offsets[i]!;
  const values = new Uint32Array(pairs.length);
  const next = offsets.slice();
  for (const [key, value] of pairs) values[next[key]!++] = value;
  return { offsets, values };
}

/**
 * Builds the index.
 *
 * @param forms for each entity the folded words of each of its forms
 * @param lastOfTitles the words with which titles end
 */
export function buildIndex(forms: string[][][], lastOfTitles: string[] = []): ArrayBuffer {
  const words = [...new Set([...forms.flat(2), ...lastOfTitles])].sort();
  const idOf = new Map(words.map((word, id) => [word, id]));
  const owners = grouped(
    words.length,
    forms.flatMap((ofOne, owner) => {
      const all = new Set(ofOne.flat());
      const firsts = new Set(ofOne.map(([first]) => first));
      return Array.from(all, (word): [number, number] => [idOf.get(word)!, owner * 2 + (firsts.has(word) ? 1 : 0)]);
    }),
  );
  const deletions = words.flatMap((word, id) =>
    Array.from(deletionHashes(word), (hash): [number, number] => [hash, id]),
  );
  let buckets = 1;
  while (buckets * 2 < deletions.length) buckets *= 2;
  const near = grouped(
    buckets,
    deletions.map(([hash, id]) => [hash & (buckets - 1), id]),
  );
  const offsets = new Uint32Array(words.length + 1);
  for (const [id, word] of words.entries()) offsets[id + 1] = offsets[id]! + word.length;
  const units = new Uint16Array(offsets.at(-1)!);
  for (const [id, word] of words.entries())
    for (let i = 0; i < word.length; i++) units[offsets[id]! + i] = word.charCodeAt(i);

  const head = Uint32Array.of(MARK, words.length, units.length, owners.values.length, buckets, near.values.length);
  const titleEnds = new Uint8Array(words.length);
  for (const word of lastOfTitles) titleEnds[idOf.get(word)!] = 1;
  const sections = [head, offsets, owners.offsets, owners.values, near.offsets, near.values, units, titleEnds];
  const buffer = new ArrayBuffer(sections.reduce((sum, section) => sum + section.byteLength, 0));
  let at = 0;
  for (const section of sections) {
    new Uint8Array(buffer, at).set(new Uint8Array(section.buffer));
    at += section.byteLength;
  }
  return buffer;
}
