/** Finds the numbers of keys by hash, as numbers of 32 bits laid over a buffer: the hashes in order, then what each stands for. */
import { lowerBound } from '../text/collections.ts';

/** A key and what it stands for. */
export type Keyed = readonly [key: string, number: number];

/** How many numbers a key takes. */
export const WORDS_PER_KEY = 2;

/** FNV-1a; keys whose hashes are equal by chance are told apart by whoever asks. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The numbers that `KeyTable` is laid over. */
export function buildKeyTable(keys: readonly Keyed[]): number[] {
  const pairs = keys.map(([key, number]) => ({ hash: hashOf(key), number }));
  pairs.sort((a, b) => a.hash - b.hash || a.number - b.number);
  return [...pairs.map(({ hash }) => hash), ...pairs.map(({ number }) => number)];
}

/** Keys, opened. */
export class KeyTable {
  private readonly hashes: Uint32Array;
  private readonly numbers: Uint32Array;

  /** @param words from `buildKeyTable`, and nothing else */
  constructor(words: Uint32Array) {
    const count = words.length / WORDS_PER_KEY;
    this.hashes = words.subarray(0, count);
    this.numbers = words.subarray(count);
  }

  /** The numbers that a key may stand for: ask whatever has the number whether it does. */
  *candidates(key: string): Iterable<number> {
    const hash = hashOf(key);
    const first = lowerBound(this.hashes.length, (at) => this.hashes[at]! < hash);
    for (let i = first; this.hashes[i] === hash; i++) yield this.numbers[i]!;
  }
}
