/**
 * Which words may be within one edit of another, or two of a long one: cut into
 * two parts (a long word into three), at least one part is left whole. A part,
 * with its number, the word's length and its first letter, is what they share.
 */
import { edits } from '../text/edits.ts';
import { SEED_A, stepA } from '../text/words.ts';

/** Words this short have too many innocent neighbours to be read as misspelt. */
const SHORTEST = 4;
/** Nobody misspells more than this. */
const LONGEST = 40;
/** Words of this length and more are found from two edits away. Fuse.js's score decides which of them is no other word. */
const LONG_WORD = 6;

/** A dictionary word and its distance. */
export interface NearWord {
  word: string;
  distance: number;
}

const depthOf = (length: number) => (length >= LONG_WORD ? 2 : 1);
const hasNeighbours = (word: string) => word.length >= SHORTEST && word.length <= LONGEST;

/** Where part `number` of a word of some length begins and ends. */
function partOf(length: number, number: number): [from: number, to: number] {
  const parts = depthOf(length) + 1;
  return [Math.floor((length * number) / parts), Math.floor((length * (number + 1)) / parts)];
}

function hash(word: string, from: number, to: number, length: number, number: number, first: number): number {
  let value = stepA(stepA(stepA(SEED_A, length), number), first);
  for (let i = from; i < to; i++) value = stepA(value, word.charCodeAt(i));
  // the low bits choose the bucket: let all of them tell
  return value ^ (value >>> 15);
}

/** The parts by which a dictionary word is found; none of a short word. */
export function partsOf(word: string): number[] {
  if (!hasNeighbours(word)) return [];
  return Array.from({ length: depthOf(word.length) + 1 }, (_, number) => {
    const [from, to] = partOf(word.length, number);
    return hash(word, from, to, word.length, number, word.charCodeAt(0));
  });
}

/** The parts that a dictionary word near to `key` may have; more than there are. */
export function partsNear(key: string): Set<number> {
  const parts = new Set<number>();
  if (!hasNeighbours(key)) return parts;
  const depth = depthOf(key.length);
  // `Ptuin`: the first two letters may have changed places; `Krimea`: the first may sound alike
  const firsts = [key.charCodeAt(0), key.charCodeAt(1), ...Array.from(soundsLike(key[0]), (one) => one.charCodeAt(0))];
  for (let length = Math.max(SHORTEST, key.length - depth); length <= key.length + depth; length++) {
    const edits = Math.min(depth, depthOf(length));
    if (Math.abs(length - key.length) > edits) continue;
    for (let number = 0; number <= depthOf(length); number++) {
      const [from, to] = partOf(length, number);
      // letters before a part that was left whole may have come or gone
      for (let shift = number === 0 ? 0 : -edits; shift <= (number === 0 ? 0 : edits); shift++) {
        if (from + shift < 0 || to + shift > key.length) continue;
        for (const first of firsts) parts.add(hash(key, from + shift, to + shift, length, number, first));
      }
    }
  }
  // two letters that changed places over the border of parts leave none whole
  for (let number = 1; number <= depth; number++) {
    const [border] = partOf(key.length, number);
    for (const part of partsOf(swapped(key, border - 1))) parts.add(part);
  }
  return parts;
}

const swapped = (key: string, at: number) => key.slice(0, at) + key[at + 1] + key[at] + key.slice(at + 2);

/** First letters that are taken for each other. */
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

/** Whether two words begin with the same letter, one that sounds alike, or the same two the other way round. */
export function sameStart(a: string, b: string): boolean {
  return a[0] === b[0] || (a[0] === b[1] && a[1] === b[0]) || (b !== '' && soundsLike(a[0]).includes(b[0]!));
}

/**
 * Of some words those within one edit of a word, or two where both are long,
 * that begin like it; nearest first, itself left out.
 */
export function nearest(key: string, words: string[]): NearWord[] {
  const near = words.flatMap((word) => {
    const limit = Math.min(depthOf(word.length), depthOf(key.length));
    const distance = word === key || !sameStart(key, word) ? 0 : edits(key, word, limit);
    return distance > 0 && distance <= limit ? [{ word, distance }] : [];
  });
  return near.sort((a, b) => a.distance - b.distance);
}
