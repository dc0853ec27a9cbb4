/** How far a text is from a name: the score of Fuse.js that decides which misspelt names are accepted. */

import type { Form } from './forms.ts';
import { wholeScore } from './fuzzy.ts';

/**
 * The worst score of a misspelling; anything worse is another name. It allows one wrong letter in any name, two in names of
 * nine letters and more, three from fourteen on.
 */
export const FUSE_LIMIT = 0.19;

/** Fuse.js's score of words of a page against a name, both as folded keys: 0 for equal, up to 1. */
export function misspelling(surface: string, { keys }: Pick<Form, 'keys'>): number {
  const name = keys.join(' ');
  const unswapped = withoutSwap(surface, name);
  const score = wholeScore(surface, name, FUSE_LIMIT);
  return unswapped === undefined ? score : Math.min(score, wholeScore(unswapped, name, FUSE_LIMIT));
}

/**
 * If two neighbouring letters are swapped, returns the surface with one wrong letter instead: `lavorv` becomes
 * `lavr?v` for `lavrov`. A swap is one mistake, but Fuse.js counts two. Returns undefined if none are swapped.
 */
function withoutSwap(surface: string, name: string): string | undefined {
  let i = 0;
  while (i < surface.length && surface[i] === name[i]) i++;
  const isSwapped = surface[i] === name[i + 1] && surface[i + 1] === name[i];
  return isSwapped ? `${surface.slice(0, i)}${name[i]}?${surface.slice(i + 2)}` : undefined;
}
