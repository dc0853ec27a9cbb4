/** How far a text is from a name: the score of Fuse.js by which misspelt names are accepted and chosen. */

import type { Form } from './forms.ts';
import { wholeScore } from './fuzzy.ts';

/**
 * The worst score of a misspelling; what is worse is another name. It allows one wrong letter in any name, two from nine
 * letters on, three from fourteen.
 */
export const FUSE_LIMIT = 0.19;

/** Fuse.js's score of words of a page against a name, both as folded keys: from 0, which is equal, to 1. */
export function misspelling(surface: string, { keys }: Pick<Form, 'keys'>): number {
  const name = keys.join(' ');
  const unswapped = withoutSwap(surface, name);
  const score = wholeScore(surface, name, FUSE_LIMIT);
  return unswapped === undefined ? score : Math.min(score, wholeScore(unswapped, name, FUSE_LIMIT));
}

/**
 * The surface with one wrong letter in place of the first two that changed places, or undefined if none did:
 * `lavorv` gives `lavr?v` beside `lavrov`. It is one slip, and Fuse.js counts two.
 */
function withoutSwap(surface: string, name: string): string | undefined {
  let i = 0;
  while (i < surface.length && surface[i] === name[i]) i++;
  const isSwapped = surface[i] === name[i + 1] && surface[i + 1] === name[i];
  return isSwapped ? `${surface.slice(0, i)}${name[i]}?${surface.slice(i + 2)}` : undefined;
}
