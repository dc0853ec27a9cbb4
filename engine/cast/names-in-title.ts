/** Which names are inside a title: the FBI in `FBI Director`. */

import { DIRECTIONS, LOCAL_AREAS } from '../english/heads.ts';
import { NEVER_FIRST } from '../english/joints.ts';
import { SHORT_COUNTRIES } from '../english/world.ts';
import { OF_TITLE } from './in-names.ts';
import { isAbstract } from './nouns.ts';
import { SORT } from './sorts.ts';
import type { Span, Story } from './story.ts';
import { isOfSeveral } from './titles.ts';

/**
 * The spans inside a title that may be names: the `FBI` of `FBI Director`, the `Ukraine` of `Ambassador to Ukraine Mrs`.
 */
export function namesInTitle(story: Story, { from, to }: Span): Span[] {
  let end = to;
  const parts: Span[] = [];
  for (let i = from + 1; i < to; i++) {
    if (!story.isSmall(i)) continue;
    let next = i + 1;
    while (next < to && story.isSmall(next)) next++;
    // `Secretary of State for Wales`
    if (story.key(next) === 'state' && story.key(next + 1) === 'for') continue;
    let last = to;
    while (last > next && story.is(last, SORT.honorific)) last--;
    if (!isPlainOffice(story, next, last)) parts.push({ from: next, to: last });
    end = i - 1;
    break;
  }
  while (end >= from && !isOwnName(story, end, from)) end--;
  // `Quern County` of `Quern County Commissioner`
  if (
    end >= from &&
    (LOCAL_AREAS.has(story.key(end + 1)) || DIRECTIONS.has(story.key(end + 1))) &&
    story.isCapital(end + 1) &&
    story.follows(end + 1)
  )
    end++;
  let begin = from;
  const isBody = story.is(end, SORT.bodyHead);
  while (
    begin <= end &&
    ((story.is(begin, SORT.demonym) && !isBody) ||
      story.is(begin, SORT.small) ||
      NEVER_FIRST.has(story.key(begin)) ||
      // `Assistant U.S. Attorney`
      (story.is(begin, SORT.officePart) && begin < end && SHORT_COUNTRIES.has(story.key(begin + 1))))
  )
    begin++;
  return begin > end ? parts : [{ from: begin, to: end }, ...parts];
}

/** `State`, `Health and Welfare`: only common words. */
function isPlainOffice(story: Story, from: number, to: number): boolean {
  for (let i = from; i <= to; i++)
    if (
      story.isCapital(i) &&
      ((!story.is(i, SORT.common | SORT.officePart | SORT.office) && !isAbstract(story, i)) ||
        story.is(i, SORT.place | SORT.loneBody))
    )
      return false;
  // `Secretary for Transport and Logistics`
  return !story.is(to, SORT.bodyHead) || to === from || story.key(to - 1) === 'and';
}

/** Whether a word of a title ends a name inside it. */
function isOwnName(story: Story, i: number, from: number): boolean {
  if (story.is(i, SORT.loneBody)) return true;
  if (!story.is(i, SORT.office) && (story.is(i, SORT.place) || story.isPossessive(i))) return true;
  if (story.is(i, SORT.bodyHead) && i > from && !isOfficePart(story, i)) return true;
  return !story.is(i, OF_TITLE | SORT.common) && !isOfSeveral(story, i);
}

/** `Press` of `Press Secretary`, `Police` of `Police Chief`: nouns of organizations that are parts of offices. */
function isOfficePart(story: Story, i: number): boolean {
  if (!story.is(i, SORT.officePart)) return false;
  return !story.is(i, SORT.ofHead | SORT.loneBody) || story.is(i - 1, SORT.office | SORT.officePart);
}
