/**
 * A fast test for words that may be within one edit of each other, or two for long words. A word is cut into
 * two parts (a long one into three): so few edits leave at least one part unchanged. Two words are compared only if they
 * have a part in common: the same letters, the same number of the part, the same length and first letter of the word.
 */
import { edits } from '../text/edits.ts';
import { SEED_A, stepA } from '../text/hashes.ts';

/** The fewest letters of a word that is taken for misspelt: shorter ones have too many similar words. */
const SHORTEST = 4;
/** The most letters of such a word. */
const LONGEST = 40;
/** The fewest letters of a word that may have two edits. Fuse.js's score decides which of the words found are really meant. */
const LONG_WORD = 6;

/** A word of the dictionary and its edit distance. */
export interface NearWord {
  word: string;
  distance: number;
}

const depthOf = (length: number) => (length >= LONG_WORD ? 2 : 1);
const hasNeighbours = (word: string) => word.length >= SHORTEST && word.length <= LONGEST;

/** Where part `number` of a word of some length begins and ends (exclusive). */
function partOf(length: number, number: number): [from: number, to: number] {
  const parts = depthOf(length) + 1;
  return [Math.floor((length * number) / parts), Math.floor((length * (number + 1)) / parts)];
}

function hash(word: string, from: number, to: number, length: number, number: number, first: number): number {
  let value = stepA(stepA(stepA(SEED_A, length), number), first);
  for (let i = from; i < to; i++) value = stepA(value, word.charCodeAt(i));
  // the low bits choose the bucket, so mix the high bits into them
  return value ^ (value >>> 15);
}

/** The parts by which a dictionary word is found; none for a short word. */
export function partsOf(word: string): number[] {
  if (!hasNeighbours(word)) return [];
  return Array.from({ length: depthOf(word.length) + 1 }, (_, number) => {
    const [from, to] = partOf(word.length, number);
    return hash(word, from, to, word.length, number, word.charCodeAt(0));
  });
}

/** All parts that a dictionary word similar to `key` may have. */
export function partsNear(key: string): Set<number> {
  const parts = new Set<number>();
  if (!hasNeighbours(key)) return parts;
  const depth = depthOf(key.length);
  // `Ptuin`: the first two letters may be swapped; `Krimea`: the first may be one that sounds alike
  const firsts = [key.charCodeAt(0), key.charCodeAt(1), ...Array.from(soundsLike(key[0]), (one) => one.charCodeAt(0))];
  for (let length = Math.max(SHORTEST, key.length - depth); length <= key.length + depth; length++) {
    const edits = Math.min(depth, depthOf(length));
    if (Math.abs(length - key.length) > edits) continue;
    for (let number = 0; number <= depthOf(length); number++) {
      const [from, to] = partOf(length, number);
      // letters before the unchanged part may have been added or removed
      for (let shift = number === 0 ? 0 : -edits; shift <= (number === 0 ? 0 : edits); shift++) {
        if (from + shift < 0 || to + shift > key.length) continue;
        for (const first of firsts) parts.add(hash(key, from + shift, to + shift, length, number, first));
      }
    }
  }
  // two swapped letters on both sides of a border change both parts, and another edit may change the third: the part behind
  // the border is found once the letters are swapped back
  for (const length of depth < 2 ? [key.length] : [key.length - 1, key.length, key.length + 1]) {
    for (let number = 1; number <= depthOf(length); number++) {
      const [from, to] = partOf(length, number);
      for (const shift of new Set([0, key.length - length])) {
        if (to + shift > key.length) continue;
        const back = swapped(key, from + shift - 1);
        for (const first of firsts) parts.add(hash(back, from + shift, to + shift, length, number, first));
      }
    }
  }
  return parts;
}

const swapped = (key: string, at: number) => key.slice(0, at) + key[at + 1] + key[at] + key.slice(at + 2);

/** First letters that are often confused. */
const ALIKE: ReadonlyMap<string, string> = new Map([
  ['c', 'k'],
  ['k', 'c'],
  ['i', 'jy'],
  ['j', 'iy'],
  ['y', 'ij'],
  ['s', 'z'],
  ['z', 's'],
  ['v', 'w'],
  ['w', 'v'],
]);
const soundsLike = (letter = '') => ALIKE.get(letter) ?? '';

/** Whether two words begin with the same letter, with letters that sound alike, or with the same two letters swapped. */
export function sameStart(a: string, b: string): boolean {
  return a[0] === b[0] || (a[0] === b[1] && a[1] === b[0]) || (b !== '' && soundsLike(a[0]).includes(b[0]!));
}

/**
 * The words within one edit of a word, or two if both are long,
 * that begin alike; the most similar first, without the word itself.
 */
export function nearest(key: string, words: string[]): NearWord[] {
  const near = words.flatMap((word) => {
    const limit = Math.min(depthOf(word.length), depthOf(key.length));
    const distance = word === key || !sameStart(key, word) ? 0 : edits(key, word, limit);
    return distance > 0 && distance <= limit ? [{ word, distance }] : [];
  });
  return near.sort((a, b) => a.distance - b.distance);
}
