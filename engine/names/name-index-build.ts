/** Builds the index of names that `name-index.ts` reads. It is built together with the pack. */
import type { LexiconEntry } from '../model/types.ts';
import { Writer } from '../store/bytes.ts';
import { commonPrefixLength } from '../text/collections.ts';
import { tokenize } from '../text/tokens.ts';
import { allForms } from './forms.ts';
import { LONGEST_WORD } from './index-entries.ts';
import { ALONE, BLOCK, bitsOf, FIRST, MARK, PART_BYTES, padded, startOf } from './name-index.ts';
import { partsOf } from './near-words.ts';

/** The average number of parts per bucket. */
const FULL = 4;

/**
 * An index of at most this many words stores no parts: making them takes one or two milliseconds, and they would be
 * half of its size.
 */
const FEW_WORDS = 4096;

/** The fields of a form that the index needs. */
export interface IndexedForm {
  keys: string[];
  /** true for a surname that does not count before the page has named the person */
  needsPage: boolean;
}

/**
 * Builds the index.
 *
 * @param forms the forms of each entity
 * @param lastOfTitles the words with which titles end
 * @param few an index of at most this many words stores no parts
 */
export function buildIndex(forms: IndexedForm[][], lastOfTitles: string[] = [], few = FEW_WORDS): ArrayBuffer {
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
    const shared = id % BLOCK === 0 ? 0 : commonPrefixLength(words[id - 1]!, word, LONGEST_WORD);
    writer.byte(shared);
    writer.byte(word.length - shared);
    writer.units(word.slice(shared));
    const owners = [...ownersOf.get(word)!].sort((a, b) => a - b);
    writer.number(owners.length * 2 + (titleEnds.has(word) ? 1 : 0));
    for (const [i, owner] of owners.entries()) writer.number(owner - (owners[i - 1] ?? 0));
  });
  const bytes = writer.done();
  const { buckets, parts } = words.length <= few ? NO_PARTS : bucketed(words);

  const head = [MARK, forms.length, words.length, buckets.length - 1, parts.length / PART_BYTES, bytes.length];
  const numbers = Uint32Array.from([...head, ...blocks, ...buckets]);
  const buffer = new ArrayBuffer(padded(numbers.byteLength + parts.length + bytes.length));
  new Uint32Array(buffer, 0, numbers.length).set(numbers);
  new Uint8Array(buffer, numbers.byteLength).set(parts);
  new Uint8Array(buffer, numbers.byteLength + parts.length).set(bytes);
  return buffer;
}

const NO_PARTS = { buckets: [0], parts: new Uint8Array() };

/** The parts of all words, grouped by the low bits of their hashes. */
function bucketed(words: string[]): { buckets: number[]; parts: Uint8Array } {
  const hashes = words.map(partsOf);
  const count = hashes.reduce((sum, { length }) => sum + length, 0);
  let size = 1;
  while (size * FULL < count) size *= 2;
  const lists = Array.from({ length: size }, (): number[] => []);
  const bits = bitsOf(words.length);
  hashes.forEach((ofOne, id) => {
    for (const hash of ofOne) lists[hash & (size - 1)]!.push(id | (startOf(hash, bits) << bits));
  });
  const parts = new Uint8Array(count * PART_BYTES);
  const buckets = [0];
  let at = 0;
  for (const list of lists) {
    for (const entry of list) {
      parts[at++] = entry & 0xff;
      parts[at++] = (entry >> 8) & 0xff;
      parts[at++] = entry >> 16;
    }
    buckets.push(at / PART_BYTES);
  }
  return { buckets, parts };
}

/** Builds the index of a pack's names as one buffer, which `NameIndex` reads. */
export function buildNameIndex(entries: LexiconEntry[]): ArrayBuffer {
  return buildIndex(
    entries.map(allForms),
    entries.flatMap(({ titles = [] }) => titles.flatMap((title) => tokenize(title).at(-1)?.key ?? [])),
  );
}
