/** Decides how a name ends: which words at the end of a run belong to it, and which show that it is not a name. */

import { TWO_WORD_NATIONS } from '../english/adherents.ts';
import {
  BODY_TAILS,
  CHANNELS,
  DIRECTIONS,
  OF_NATIONS,
  OF_PARTY,
  PARTY_NAMES,
  PLACE_TAILS,
  REGIONS_OF_NATIONS,
  STREETS,
} from '../english/heads.ts';
import { ONE_OF } from '../english/joints.ts';
import { PARTY_LETTERS, POST_NOMINALS } from '../english/offices.ts';
import { CASE, GAP } from '../text/scan.ts';
import { type Name, resized } from './name.ts';
import { HEAD, SORT } from './sorts.ts';
import type { Span, Story } from './story.ts';
import { isOfSeveral, isSurname } from './titles.ts';

/** `17th`. */
export const ORDINAL = /\d(?:st|nd|rd|th)$/;

/** Whether a run ends in an office without its holder's name. */
export function isLoose(story: Story, from: number, to: number): boolean {
  if (to === from || (story.isSmall(to - 1) && story.follows(to))) return false;
  // `Guerrero-Tan` is no Tan; but `Vice-President`
  if (story.gap(to) === GAP.hyphen && !story.is(to - 1, SORT.office | SORT.officePart)) return false;
  if (!story.is(to, SORT.office | SORT.honorific) && !isOfSeveral(story, to)) return false;
  // `the Prime Minister’s daughter`; but `Ann Bishop’s`
  if (story.isPossessive(to) && !story.is(to - 1, SORT.officePart)) return false;
  // `the Quern Bishop`
  if (story.key(from - 1) === 'the' && story.follows(from) && to === from + 1 && !story.is(from, SORT.given))
    return true;
  return !story.is(to - 1, SORT.given) && !isSurname(story, to, from);
}

/** Whether a run ends like the name of an organization, so that a nationality before it is part of the name. */
export function endsAsBody(story: Story, { from, to }: Span): boolean {
  if ((story.is(to, SORT.office) || isOfSeveral(story, to)) && !story.is(to, HEAD)) return false;
  if (
    to === from + 1 &&
    (REGIONS_OF_NATIONS.has(story.key(to)) || (story.is(to, SORT.loneBody) && OF_PARTY.has(story.key(from))))
  )
    return false;
  if (to === from + 2 && OF_NATIONS.has(story.key(to))) return true;
  if (story.is(from + 1, SORT.given) && to > from + 1 && story.is(from, SORT.demonym)) return false;
  for (let i = from + 1; i <= to; i++) if (story.is(i, HEAD) && (i === to || story.isSmall(i + 1))) return true;
  return story.is(to, SORT.common) && !story.is(to, SORT.given) && !isSurname(story, to, from);
}

/** Whether a run is only a nationality (`Southeast Asian`, `Sri Lankan`), or a party and its state (`R-Wis.`). */
export function isAdjective(story: Story, { from, to }: Span): boolean {
  if (to > from && PARTY_NAMES.has(story.key(to))) return false;
  // `Mumbai Indians`; but `South Africans`
  if (to > from && story.key(to).endsWith('s') && story.is(from, SORT.place) && !DIRECTIONS.has(story.key(from)))
    return false;
  if (!story.is(to, SORT.demonym))
    return (
      to > from &&
      story.key(from).length === 1 &&
      PARTY_LETTERS.has(story.key(from)) &&
      story.gap(from + 1) === GAP.hyphen
    );
  for (let i = from; i < to; i++) {
    const isPart = story.is(i, SORT.demonym | SORT.common | SORT.place | SORT.small) || DIRECTIONS.has(story.key(i));
    if (!isPart && !TWO_WORD_NATIONS.has(story.key(i))) return false;
  }
  return true;
}

/** The name without honours, days and offices after it: `Ann Joy KC`, `Mr Harris Taoiseach`. */
export function trimmed(story: Story, name: Name): Name {
  const isOver = (i: number) =>
    (story.is(i, SORT.time) && !story.is(i - 1, SORT.given | SORT.honorific | SORT.time)) ||
    (POST_NOMINALS.has(story.key(i)) && story.page.tokens.cases[i] === CASE.upper && i > name.from + 1) ||
    (name.title !== undefined && story.is(i, SORT.office) && !isSurname(story, i, name.from));
  let { to } = name;
  while (to > name.from && isOver(to)) to--;
  return to === name.to ? name : resized(name, name.from, to);
}

/** The name with a number before it: `10 Downing Street`, `17th Street`. */
export function withNumber(story: Story, name: Name): Name {
  const isStreet =
    (STREETS.has(story.key(name.to)) || STREETS.has(story.key(name.from))) &&
    story.follows(name.from) &&
    ((name.to > name.from && story.isNumber(name.from - 1)) || ORDINAL.test(story.key(name.from - 1)));
  return isStreet ? resized(name, name.from - 1, name.to) : name;
}

/** The name of a station with its number: `Quern Radio 1`. */
export function withChannel(story: Story, name: Name): Name {
  const next = name.to + 1;
  const isChannel = CHANNELS.has(story.key(name.to)) && story.isNumber(next) && story.follows(next);
  return isChannel && story.key(next).length === 1 ? resized(name, name.from, next) : name;
}

/** The name with a lower-case word that belongs to it: `Zabul province`, `the Wagner group`. */
export function withTail(story: Story, name: Name): Name {
  const next = name.to + 1;
  const isTail = PLACE_TAILS.has(story.key(next)) || BODY_TAILS.has(story.key(next));
  if (!isTail || !story.isSmall(next) || !story.follows(next) || story.isPossessive(name.to)) return name;
  // `one Mississippi county` of several
  if (story.is(name.to, SORT.place) && ONE_OF.has(story.key(name.from - 1))) return name;
  return story.is(name.to, SORT.common | HEAD) ? name : resized(name, name.from, next);
}
