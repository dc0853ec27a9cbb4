/** Finds titles before a person's name. */

import { TWO_WORD_NATIONS } from '../english/adherents.ts';
import { CLUB_WORDS, EPONYMOUS } from '../english/heads.ts';
import { OFFICE_JOINTS } from '../english/joints.ts';
import { AMBIGUOUS_OFFICES, OFFICES, ROYAL, SURNAME_OFFICES } from '../english/offices.ts';
import { PATRONYMIC } from '../english/telling.ts';
import { PLACES } from '../english/world.ts';
import { GAP } from '../text/scan.ts';
import { isHolder, isInNames, isWordAsGiven, OF_TITLE } from './in-names.ts';
import { isSubject } from './signs-of-names.ts';
import { HEAD, SORT } from './sorts.ts';
import type { Span, Story } from './story.ts';

/** The most words of a person's name. */
const LONGEST_PERSON = 6;
const CLOSING_QUOTE = /^["”’')] /;

/** Returns the last word of the title that a run begins with, if a person's name follows it. */
export function titleEnd(story: Story, { from, to }: Span, opens: boolean): number | undefined {
  for (let i = to - 1; i >= from; i--) {
    if (story.isPossessive(i)) return undefined;
    // the nickname of `Lito "Boy" Ang`
    if (story.gap(i + 1) === GAP.hyphen || CLOSING_QUOTE.test(story.between(i + 1))) continue;
    // `Dean Oake`; but `Dean Ann Oake`
    if (story.key(i) === 'dean' && i === from && to === from + 1) return undefined;
    // `MS Dhoni`, `Adrian Tan Kok Leong`; but `Tan Sri Quern`
    if (story.is(i, SORT.honorific) && isInNames(story, i, from)) continue;
    if (story.is(i + 1, SORT.demonym) && TWO_WORD_NATIONS.has(story.key(i))) return undefined;
    if (story.is(i, SORT.honorific) && EPONYMOUS.has(story.key(to))) return undefined;
    if (story.is(i, SORT.honorific)) return isPerson(story, i + 1, to, true) ? i : undefined;
    // `Queen Elizabeth Hospital`
    if (ROYAL.has(story.key(i)) && EPONYMOUS.has(story.key(to))) return undefined;
    // `Goldman Sachs` has a capital elsewhere too
    const isRole =
      story.is(i, SORT.personNoun) &&
      (story.is(i, SORT.common) || (opens && !story.is(i, SORT.worldStart))) &&
      !story.is(i, SORT.given);
    if (!isRole && !story.is(i, SORT.office) && !isOfSeveral(story, i)) continue;
    if (i > from && SURNAME_OFFICES.has(story.key(i)) && story.is(i - 1, SORT.given)) continue;
    // `Major cuts`, `Private Eye`: often something else; but `Judge Oake praised her`
    if (opens && i === from && to === from + 1 && AMBIGUOUS_OFFICES.has(story.key(i)) && !isSubject(story, to))
      return undefined;
    const end = endOfOffice(story, i, to);
    if (isPerson(story, end + 1, to, false, end > i) || (i + 1 === to && isHolder(story, i, to))) return end;
  }
  return undefined;
}

/** `Justices Ann Oake and Tom Brill`. */
export const isOfSeveral = (story: Story, i: number): boolean =>
  story.is(i, SORT.people) && OFFICES.has(story.key(i).slice(0, -1)) && !CLUB_WORDS.has(story.key(i));

/** Whether an office after a name is the surname: `Lina Khan`, `Lee Bishop`. */
export function isSurname(story: Story, i: number, from: number): boolean {
  if (i <= from || !SURNAME_OFFICES.has(story.key(i)) || !story.follows(i)) return false;
  const before = i - 1;
  if (story.is(before, SORT.given)) return true;
  return !story.is(before, OF_TITLE | SORT.place | SORT.demonym | SORT.common | HEAD) && !story.isSmall(before);
}

/** The end of an office with its complement: `Secretary of State`, `Minister for Health`. */
function endOfOffice(story: Story, office: number, to: number): number {
  let end = office;
  for (;;) {
    let next = end + 1;
    if (!story.isSmall(next) || !OFFICE_JOINTS.has(story.key(next))) return end;
    while (next < to && story.isSmall(next)) next++;
    // the first word after `of` always belongs to the office; further words only if they are common
    let last = placeEnd(story, next, to);
    while (
      last + 1 < to &&
      story.is(last + 1, SORT.common) &&
      !story.is(last + 1, SORT.given) &&
      story.isCapital(last + 1)
    )
      last++;
    if (last >= to && last === next) return end;
    end = last;
  }
}

/** Returns the last word of the name of a place that begins at a word: `New York`. */
function placeEnd(story: Story, from: number, to: number): number {
  let keys = story.key(from);
  let end = from;
  for (let i = from + 1; i <= to; i++) {
    keys += ` ${story.key(i)}`;
    if (PLACES.has(keys)) end = i;
  }
  return end;
}

/**
 * Whether words may be a person's name.
 *
 * @param isSure whether a form of respect is before them, which is only used for people
 * @param isOf whether they follow the complement of an office
 */
function isPerson(story: Story, from: number, to: number, isSure: boolean, isOf = false): boolean {
  // `Hamdan bin Saif bin Rashid Al Quern` is as long as it has forefathers
  if (from > to || (to - from >= LONGEST_PERSON && !PATRONYMIC.test(story.key(from + 1)))) return false;
  // `President von der Leyen`
  if (!story.isCapital(from)) return story.is(from, SORT.particle);
  for (let i = from; i <= to; i++) {
    if (story.isSmall(i) && !story.is(i, SORT.particle) && story.gap(i) !== GAP.hyphen) return false;
    if (!isSure && story.gap(i) === GAP.and) return false;
  }
  if (isSure) return to > from || isSurnameAlone(story, from);
  const isGiven = story.is(from, SORT.given);
  if (story.is(to, HEAD) && !(to > from && isGiven)) return false;
  // `Deputy Prime Ministers`
  if (story.is(from, SORT.officePart) && story.is(to, SORT.people) && story.is(to, SORT.office)) return false;
  if (to > from) return !story.is(from, SORT.common) || isGiven || isWordAsGiven(story, { from, to });
  if (isOf && story.is(from, SORT.common)) return false;
  return !story.is(from, SORT.office | SORT.officePart | SORT.demonym | SORT.place) || isGiven;
}

/**
 * Whether a form of respect may be before a word: `Mr Albanese`; but not `Mr President`, nor the Lankan of `Sri
 * Lankan`.
 */
const isSurnameAlone = (story: Story, i: number): boolean =>
  !(TWO_WORD_NATIONS.has(story.key(i - 1)) && story.is(i, SORT.demonym)) &&
  (!story.is(i, SORT.office) || SURNAME_OFFICES.has(story.key(i)));

/** Whether a run is an office with its complement, and no name after it: `Minister for Justice`. */
export function isOfficeOf(story: Story, { from, to }: Span): boolean {
  for (let i = from; i < to; i++) {
    if (story.isSmall(i)) return i > from && OFFICE_JOINTS.has(story.key(i)) && story.is(i - 1, SORT.office);
    if (!story.is(i, SORT.office | SORT.officePart | SORT.common) || story.is(i, SORT.bodyHead | SORT.place))
      return false;
  }
  return false;
}
