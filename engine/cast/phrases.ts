/** Finds the first and last word of a phrase beside a name. */

import {
  BEFORE_PHRASE,
  CLAUSE_STARTS,
  DANGLING,
  DESCRIBING,
  DETERMINERS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from '../english/joints.ts';
import { PLURAL_PARTS } from '../english/offices.ts';
import { ADJECTIVE_PARTICIPLES, IRREGULAR_PAST, WHERE, WHERE_PERHAPS } from '../english/telling.ts';
import { GAP } from '../text/scan.ts';
import { isPersonNoun } from './nouns.ts';
import { SORT } from './sorts.ts';
import type { Story } from './story.ts';

/** The most words before a noun and after a name that are examined. */
const MOST_BEFORE = 9;
const MOST_AFTER = 22;
const PLURAL_POSSESSIVE = /^['’] $/;
const OPENING = /^ [“‘"']$/;
const CLOSING = /^[”’"'] $/;
/** The most words of a title in quotes. */
const MOST_QUOTED = 7;
const NOUN =
  SORT.personNoun |
  SORT.people |
  SORT.office |
  SORT.bodyNoun |
  SORT.bodies |
  SORT.placeNoun |
  SORT.places |
  SORT.thingNoun;
const PARTICIPLE = /(?:[a-z]{2}ed|[a-z]{3}ing)$/;
const PLURAL = /[^s]s$/;

/**
 * Whether only a space, a hyphen or an ampersand is before a word, or the end of a plural possessive: `farmers'
 * movement`.
 */
export function isWithin(story: Story, i: number): boolean {
  const gap = story.gap(i);
  if (gap === GAP.space || gap === GAP.hyphen || gap === GAP.and) return true;
  return gap === GAP.other && PLURAL_POSSESSIVE.test(story.between(i)) && story.key(i - 1).endsWith('s');
}

/**
 * The first word of the phrase whose noun directly precedes a name: `the former mayor` of `met the former mayor Ona
 * Brill`.
 */
export function phraseStart(story: Story, first: number, last: number): number {
  // `allies of former President Ann Oake`: the phrase is only the second noun's
  const isHolder = isPersonNoun(story, last);
  let at = first;
  while (last - at < MOST_BEFORE) {
    const next = at - 1;
    if (next < 0 || !isWithin(story, at)) return at;
    const key = story.key(next);
    if (DETERMINERS.has(key) || POSSESSIVES.has(key)) return next;
    if (key === 'and' && isPersonNoun(story, next - 1) && story.follows(next)) {
      at = next - 1;
      continue;
    }
    const isOfName = story.isCapital(at) && story.isCapital(next - 1);
    if (
      key === 'of' &&
      story.follows(next) &&
      (isOfName || (!isHolder && (isPersonNoun(story, next - 1) || story.is(next - 1, SORT.placeNoun))))
    ) {
      at = next - 1;
      continue;
    }
    if (isOutside(story, next)) return at;
    // `the contradictory statements President Trump made`
    if (at === first && story.isCapital(at) && story.isSmall(next) && PLURAL.test(key) && !PLURAL_PARTS.has(key))
      return at;
    at = next;
  }
  return at;
}

/** Whether a word does not belong to the phrase before a noun: a verb, a pronoun, a preposition. */
function isOutside(story: Story, i: number): boolean {
  const key = story.key(i);
  if (story.is(i, SORT.small | SORT.saying | SORT.auxiliary | SORT.time) || story.isNumber(i)) return true;
  if (CLAUSE_STARTS.has(key) || BEFORE_PHRASE.has(key) || IRREGULAR_PAST.has(key)) return true;
  if (!story.isSmall(i)) return false;
  // `to investigate political rival Joe Biden`, `had telephoned President Obama`, `King Charles received Sir Keir`
  if (story.key(i - 1) === 'to' || story.is(i - 1, SORT.auxiliary) || SUBJECT_PRONOUNS.has(story.key(i - 1)))
    return true;
  if (!PARTICIPLE.test(key) || ADJECTIVE_PARTICIPLES.has(key) || story.gap(i) === GAP.hyphen) return false;
  const before = story.key(i - 1);
  return !DETERMINERS.has(before) && !POSSESSIVES.has(before) && !before.endsWith('ly');
}

/** The last word of a phrase between commas after a name. */
export function phraseEnd(story: Story, at: number): number {
  let end = at;
  while (end - at < MOST_AFTER) {
    const next = end + 1;
    const key = story.key(next);
    if (!isWithin(story, next) && !isQuoted(story, at, next)) break;
    if (CLAUSE_STARTS.has(key) && key !== 'and' && key !== 'as') break;
    if (
      key === 'and' &&
      story.is(next + 1, SORT.saying | SORT.auxiliary | SORT.small) &&
      !DESCRIBING.has(story.key(next + 1))
    )
      break;
    // `a black teenager and Ann Oake, a pilot`: the next item of a list
    if (key === 'and' && isIntroducedName(story, next + 1)) break;
    const isVerb =
      story.is(next, SORT.auxiliary) || (story.is(next, SORT.saying) && end > at && !story.is(end, SORT.small));
    if (isVerb) break;
    end = next;
  }
  // `the owner of a store near <link>`: the text of the link is missing
  while (end > at && (PREPOSITIONS.has(story.key(end)) || DANGLING.has(story.key(end)))) end--;
  return end;
}

/** `the “Friends” actor`: a phrase with a title in quotes, and nothing else in these. */
function isQuoted(story: Story, at: number, i: number): boolean {
  if (story.gap(i) !== GAP.other) return false;
  const between = story.between(i);
  if (CLOSING.test(between)) return i > at + 1;
  if (!OPENING.test(between)) return false;
  for (let end = i + 1; end < i + MOST_QUOTED; end++)
    if (story.gap(end) !== GAP.space) return CLOSING.test(story.between(end));
  return false;
}

/** Whether a name of several words begins at a word, followed by an apposition of its own. */
function isIntroducedName(story: Story, at: number): boolean {
  let end = at;
  while (story.isCapital(end) && story.isCapital(end + 1) && story.follows(end + 1)) end++;
  if (end === at || story.gap(end + 1) !== GAP.comma) return false;
  return DETERMINERS.has(story.key(end + 1)) || POSSESSIVES.has(story.key(end + 1)) || story.isNumber(end + 1);
}

/** Whether a phrase contains a possessive: `PG&E's principal meteorologist`. */
export function hasOwner(story: Story, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (story.isPossessive(i)) return true;
  return false;
}

/** The noun of the phrase that ends at a word: `doctor` of `a doctor at the hospital`. */
export function headOfPhrase(story: Story, last: number): number {
  let head = last;
  for (let i = last; i > last - MOST_BEFORE; i--) {
    const isOver = !isWithin(story, i) || story.is(i - 1, SORT.saying | SORT.auxiliary);
    if (isOver) break;
    const isStart = DETERMINERS.has(story.key(i)) || POSSESSIVES.has(story.key(i));
    if (isStart && !PREPOSITIONS.has(story.key(i - 1))) break;
    if (!PREPOSITIONS.has(story.key(i))) continue;
    if (!story.is(i - 1, NOUN)) break;
    head = i - 1;
  }
  return head;
}

/** Whether a noun belongs to a phrase of place, such as `hospital` in `outside the hospital`. */
export function isWhere(story: Story, noun: number): boolean {
  const start = phraseStart(story, noun, noun);
  const before = story.key(start - 1);
  return story.key(start) === 'the' && (WHERE.has(before) || WHERE_PERHAPS.has(before));
}
