/** Fuse.js's score of two texts. What is done with it: `misspelling.ts`, `../lookup/rank.ts`. */
// without its extended search, which is not used
import Fuse from 'fuse.js/basic';

/**
 * How far a text is from the part of another that resembles it most: the share of its letters that are wrong there.
 *
 * @param limit what is worse scores 1
 */
export function partScore(text: string, other: string, limit: number): number {
  const { isMatch, score } = Fuse.match(text, other, { threshold: limit, ignoreLocation: true });
  return isMatch ? score : 1;
}

/**
 * How far two whole texts are from each other, in the share of wrong letters among those of the longer one and the two
 * signs around it: 0 if they are equal, 1 if they have nothing in common.
 *
 * @param limit what is worse scores 1
 */
export function wholeScore(a: string, b: string, limit: number): number {
  // what Fuse.js looks for may lie anywhere within the other: `Crime` lies in `Crimea`, but not the other way round
  const [longer, shorter] = a.length < b.length ? [b, a] : [a, b];
  // each letter that the shorter one lacks is wrong: often that is enough to know
  if ((longer.length - shorter.length) / (longer.length + 2) > limit) return 1;
  return partScore(`^${longer}$`, `^${shorter}$`, limit);
}
