/**
 * A hash table of keys to numbers in one array of 32-bit numbers: first the hashes in ascending order, then the number
 * for each. It does not hold the keys.
 */
import { lowerBound } from '../text/collections.ts';

/** A key and the number that is stored for it. */
export type Keyed = readonly [key: string, number: number];

/** How many numbers of the array one key takes. */
export const WORDS_PER_KEY = 2;

/** FNV-1a. Different keys may have the same hash: the caller must check the candidates. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Builds the array that `KeyTable` reads. Numbers of the same hash stay in the order given. */
export function buildKeyTable(keys: readonly Keyed[]): number[] {
  const pairs = keys.map(([key, number]) => ({ hash: hashOf(key), number }));
  pairs.sort((a, b) => a.hash - b.hash);
  return [...pairs.map(({ hash }) => hash), ...pairs.map(({ number }) => number)];
}

/** Looks up keys in an array that `buildKeyTable` made. */
export class KeyTable {
  private readonly hashes: Uint32Array;
  private readonly numbers: Uint32Array;

  /** @param words the array from `buildKeyTable`, and nothing else */
  constructor(words: Uint32Array) {
    const count = words.length / WORDS_PER_KEY;
    this.hashes = words.subarray(0, count);
    this.numbers = words.subarray(count);
  }

  /** The numbers that may be stored for a key: the caller must check which of them really are. */
  *candidates(key: string): Iterable<number> {
    const hash = hashOf(key);
    const first = lowerBound(this.hashes.length, (at) => this.hashes[at]! < hash);
    for (let i = first; this.hashes[i] === hash; i++) yield this.numbers[i]!;
  }
}
