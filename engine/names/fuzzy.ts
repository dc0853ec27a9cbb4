/** Compares two texts with Fuse.js. Used by `misspelling.ts` and `../lookup/rank.ts`. */
// the basic build: the extended search is not used
import Fuse from 'fuse.js/basic';

/**
 * The distance between a text and the part of another one that is most similar to it: the share of wrong letters.
 *
 * @param limit the largest score that counts; anything worse scores 1
 */
export function partScore(text: string, other: string, limit: number): number {
  const { isMatch, score } = Fuse.match(text, other, { threshold: limit, ignoreLocation: true });
  return isMatch ? score : 1;
}

/**
 * The distance between two whole texts: the share of wrong letters among those of the longer one and the two markers for
 * its beginning and end. 0 if they are equal, 1 if they have nothing in common.
 *
 * @param limit the largest score that counts; anything worse scores 1
 */
export function wholeScore(a: string, b: string, limit: number): number {
  // Fuse.js finds its pattern anywhere inside the other text: `Crime` is inside `Crimea`, but not the other way round
  const [longer, shorter] = a.length < b.length ? [b, a] : [a, b];
  // a quick test without Fuse.js: each letter that the shorter one lacks is wrong
  if ((longer.length - shorter.length) / (longer.length + 2) > limit) return 1;
  return partScore(`^${longer}$`, `^${shorter}$`, limit);
}
