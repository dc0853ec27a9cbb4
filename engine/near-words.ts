/**
 * Words near a given one, by deletions: two words one edit apart share a form
 * that lacks at most one letter of each, so one look-up a deletion finds every
 * near word without walking the dictionary. Only the first letters are taken,
 * which keeps the table small (SymSpell's prefix filter).
 */
import { edits } from './edits.ts';
import { SEED_A, stepA } from './words.ts';

/** Words this short have too many innocent neighbours to be read as misspelt. */
const SHORTEST = 4;
/** Nobody misspells more than this. */
const LONGEST = 40;
/** From this length on two edits still leave a word itself. */
export const LONG_WORD = 9;
/** Deletions are made among so many letters; more than the edits allowed. */
const PREFIX = 7;

/** A dictionary word and its distance. */
export interface NearWord {
  word: string;
  distance: number;
}

const depthFor = (word: string) => (word.length >= LONG_WORD ? 2 : 1);
const hasNeighbours = (word: string) => word.length >= SHORTEST && word.length <= LONGEST;

function hash(word: string, without: number, andWithout: number): number {
  let value = SEED_A;
  for (let i = 0; i < word.length; i++) if (i !== without && i !== andWithout) value = stepA(value, word.charCodeAt(i));
  // the low bits choose the bucket: let all of them tell
  return value ^ (value >>> 15);
}

/** Hashes of a word's first letters with up to one of them left out, or two of a long word's; none of a short word. */
export function deletionHashes(word: string): Set<number> {
  const hashes = new Set<number>();
  if (!hasNeighbours(word)) return hashes;
  const prefix = word.slice(0, PREFIX);
  hashes.add(hash(prefix, -1, -1));
  for (let i = 0; i < prefix.length; i++) {
    hashes.add(hash(prefix, i, -1));
    if (depthFor(word) === 2) for (let j = i + 1; j < prefix.length; j++) hashes.add(hash(prefix, i, j));
  }
  return hashes;
}

/** Of some words those within one edit of a word, or two where both are long; nearest first, itself left out. */
export function nearest(key: string, words: string[]): NearWord[] {
  const near = words.flatMap((word) => {
    const limit = Math.min(depthFor(word), depthFor(key));
    const distance = word === key ? 0 : edits(key, word, limit);
    return distance > 0 && distance <= limit ? [{ word, distance }] : [];
  });
  return near.sort((a, b) => a.distance - b.distance);
}
