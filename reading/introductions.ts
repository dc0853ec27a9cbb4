/** Makes the introduction of a story into a line that can stand under a name by itself. */
import type { Member, MemberKind } from '../engine/cast/types.ts';
import { BODY_NOUNS, PLACE_NOUNS } from '../engine/english/heads.ts';
import { POSSESSIVES } from '../engine/english/joints.ts';
import { isPersonNoun, OFFICES } from '../engine/english/offices.ts';
import { CUT_OUT, FORMER } from '../engine/english/standing-alone.ts';
import { foldKey } from '../engine/text/tokens.ts';

/** Words that say who or what something is, by kind. */
const TELLING: Record<MemberKind, (word: string) => boolean> = {
  person: (word) => isPersonNoun(word) || OFFICES.has(word),
  organization: (word) => BODY_NOUNS.has(word),
  place: (word) => PLACE_NOUNS.has(word),
};
const ARTICLE = /^(?:the|an?)\s+/i;
/** An owner that only the sentence explains: the `agency’s` of `agency’s director`. */
const OWNER = /^\p{Ll}[\p{L}-]*['’]s?\s+/u;
/** Returns the introduction without its article, or undefined if it says little without its sentence. */
export function standaloneIntroduction({ kind, introduction }: Member): string | undefined {
  const text = introduction?.text.replace(/\s+/g, ' ').replace(ARTICLE, '').replace(OWNER, '').trim() ?? '';
  const words = foldKey(text).split(' ');
  if (POSSESSIVES.has(words[0]!) || CUT_OUT.test(text) || !words.some(TELLING[kind])) return undefined;
  return text;
}

/** The most words that make an introduction fuller. */
const FULL = 8;

/** How much an introduction says, in words. A former office counts less than any present one. */
export const fullness = (introduction: string): number =>
  Math.min(FULL, foldKey(introduction).split(' ').length) - (FORMER.test(introduction) ? FULL : 0);
