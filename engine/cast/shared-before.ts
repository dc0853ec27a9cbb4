/** Finds introductions before a list of names that apply to all of them. */

import { PREPOSITIONS } from '../english/joints.ts';
import { GAP } from '../text/scan.ts';
import { isRespectOnly, opened } from './before-name.ts';
import type { Name } from './name.ts';
import { isPlural } from './nouns.ts';
import { isWithin, phraseStart } from './phrases.ts';
import { SORT } from './sorts.ts';
import type { Span, Story } from './story.ts';
import type { MemberKind } from './types.ts';

/**
 * `companies such as Petronas`, `four children: Ann, Ben`, `two former ministers, Ann Lee and Ben Oak`: a phrase that
 * several names share.
 *
 * @param isAlone whether the name is not in a list: then a plural and a comma before it are about others
 */
export function sharedBefore(story: Story, kind: MemberKind, first: Name, isAlone: boolean): Span | undefined {
  const start = first.title?.from ?? first.from;
  // `including Liberal Party President Ann Lee`: she is not one of the parties
  if (kind === 'place' || story.is(first.to + 1, SORT.office)) return undefined;
  // `two people, President Ann Lee said`
  if (first.title && !isRespectOnly(story, first.title)) return undefined;
  const joint = story.key(start - 1);
  const isSuchAs = joint === 'as' && story.key(start - 2) === 'such';
  let last = start - 1;
  if (isSuchAs) last -= 2;
  else if (joint === 'including' || joint === 'like') last -= 1;
  else if (story.gap(start) === GAP.space)
    return isPlural(story, kind, last) && story.isSmall(last)
      ? { from: phraseStart(story, last, last), to: last }
      : undefined;
  const isColon = story.gap(start) === GAP.other && /:\s*$/.test(story.between(start));
  if ((isAlone || (story.gap(start) !== GAP.comma && !isColon)) && last === start - 1) return undefined;
  const isApart = last === start - 1;
  for (let noun = last; noun > last - 6 && noun >= 0; noun--) {
    if (story.isSmall(noun) && isPlural(story, kind, noun)) {
      if (isApart && noun < last && !PREPOSITIONS.has(story.key(noun + 1))) return undefined;
      return { from: phraseStart(story, noun, noun), to: last };
    }
    if (!isWithin(story, noun)) return undefined;
  }
  return undefined;
}

/** `Justices Ann Oake, Tom Brill and Ona Quern`: one title in the plural. */
export function sharedTitle(story: Story, kind: MemberKind, { title }: Name): Span | undefined {
  if (kind !== 'person' || !title || !isPlural(story, kind, title.to) || isRespectOnly(story, title)) return undefined;
  return opened(story, { from: phraseStart(story, title.from, title.to), to: title.to });
}
