/** The introduction of a story as a line that can stand under a name by itself. */
import type { Member, MemberKind } from '../engine/cast/types.ts';
import { BODY_NOUNS, PLACE_NOUNS } from '../engine/english/heads.ts';
import { POSSESSIVES } from '../engine/english/joints.ts';
import { OFFICES, PERSON_NOUNS } from '../engine/english/offices.ts';
import { CUT_OUT, FORMER } from '../engine/english/standing-alone.ts';
import { foldKey } from '../engine/text/tokens.ts';

/** What says of each kind who or what it is. */
const TELLING: Record<MemberKind, (word: string) => boolean> = {
  person: (word) => PERSON_NOUNS.has(word) || OFFICES.has(word),
  organization: (word) => BODY_NOUNS.has(word),
  place: (word) => PLACE_NOUNS.has(word),
};
const ARTICLE = /^(?:the|an?)\s+/i;
/** The `agency’s` of `agency’s director`: which agency, only the sentence tells. */
const OWNER = /^\p{Ll}[\p{L}-]*['’]s?\s+/u;
/** The introduction without the article before it; undefined if it says little without the sentence that it stands in. */
export function tellingIntroduction({ kind, introduction }: Member): string | undefined {
  const text = introduction?.text.replace(/\s+/g, ' ').replace(ARTICLE, '').replace(OWNER, '').trim() ?? '';
  const words = foldKey(text).split(' ');
  if (POSSESSIVES.has(words[0]!) || CUT_OUT.test(text) || !words.some(TELLING[kind])) return undefined;
  return text;
}

/** Words beyond these make an introduction no fuller. */
const FULL = 8;

/** How much an introduction says, in words; what somebody was before says less than what somebody is. */
export const fullness = (introduction: string): number =>
  Math.min(FULL, foldKey(introduction).split(' ').length) - (FORMER.test(introduction) ? FULL : 0);
