/** Evidence for the kind of a name from the words after it. */

import { INDEFINITE } from '../english/grammar.ts';
import { LAND, LOCAL, OF_SOMEBODY, PRESS, WORK_MAKERS } from '../english/heads.ts';
import { BEFORE_PHRASE, HIS, PLAIN_ARTICLES } from '../english/joints.ts';
import { MUNICIPAL } from '../english/offices.ts';
import { REGIONAL } from '../english/places.ts';
import { GOING_ON, HYPHENATED_TO_PLACE, OF_STATE } from '../english/telling.ts';
import { PLACES } from '../english/world.ts';
import { CASE, GAP } from '../text/scan.ts';
import type { Name } from './name.ts';
import { areSeveral, isPersonNoun } from './nouns.ts';
import { opensSentence } from './openings.ts';
import { hasPersonShape } from './own-shape.ts';
import { SORT } from './sorts.ts';
import type { Span, Story } from './story.ts';
import { addThing } from './thing-after.ts';
import { EITHER, FAINT, PLAIN, STRONG, SURE, type Weights } from './weights.ts';
import { isAbbreviated } from './world-names.ts';

const AGE = /^[1-9]\d$/;
const CHILD = /^\d$/;
const OPENING_QUOTE = /[“‘"]$/;
/** The most words of an apposition before its noun. */
const MOST_BEFORE_NOUN = 7;
/** Words of a role between the name of a body and that of who holds it. */
const MOST_OF_ROLE = 3;
const NOUNS = SORT.bodyNoun | SORT.placeNoun | SORT.thingNoun;

/** Adds the evidence from the words after a name, and from words between commas if appositions count. */
export function addAfter(story: Story, name: Name, weights: Weights, hasAppositions: boolean): void {
  const { from, to } = name;
  const next = to + 1;
  const isOwner = story.isPossessive(to);
  if (story.gap(next) === GAP.comma) {
    if (story.isNumber(next) && AGE.test(story.key(next)) && story.gap(next + 1) !== GAP.space)
      weights.person += STRONG;
    // `Ben Oake, 6, and his sister`
    if (story.isNumber(next) && CHILD.test(story.key(next)) && story.gap(next + 1) === GAP.comma)
      weights.person += PLAIN;
    if (story.key(next) === 'who') weights.person += STRONG;
    // `chosen by Dave Oake, which is odd` is about the choice
    if (story.key(next) === 'which') weights.organization += story.is(from, SORT.given) && to > from ? PLAIN : STRONG;
    if (hasAppositions) addApposition(story, next, weights, !isAfterOthers(story, from));
    // `Ann Oake, from Cork`
    if (to > from && story.key(next) === 'from' && story.isCapital(next + 1)) weights.person += PLAIN;
    // `Quernby, Ohio`, `Quernby, west Auckland`
    if (isWithinPlace(story, REGIONAL.has(story.key(next)) ? next + 1 : next)) weights.place += STRONG;
  }
  if (story.gap(next) === GAP.hyphen) {
    // `the Seoul-based company`; `the probe Luna-25`
    if (HYPHENATED_TO_PLACE.has(story.key(next))) weights.place += STRONG;
    if (story.isNumber(next))
      weights.thing = Math.max(weights.thing, story.page.tokens.cases[to] === CASE.upper ? SURE : EITHER);
  }
  // `Leo Varadkar (45)`
  if (story.isNumber(next) && AGE.test(story.key(next)) && story.between(next) === ' (') weights.person += STRONG;
  // `Shakespeare's ‘The Tempest’`
  if (isOwner && OPENING_QUOTE.test(story.between(next)) && story.isCapital(next)) weights.person += STRONG;
  if (!story.follows(next)) return;
  if (isOwner) {
    if (story.is(next, SORT.bodyPeople)) weights.organization += FAINT;
    if (OF_STATE.has(story.key(next))) weights.place += PLAIN;
    return;
  }
  addThing(story, name, weights);
  // `Quernby Mayor Ona Brill`
  if (MUNICIPAL.has(story.key(next)) && (story.isCapital(next) || from === to))
    weights.place += story.isCapital(next) ? STRONG : PLAIN;
  // `Ann Oake of the University of Quern`
  const hasArticle = story.key(from - 1) === 'the' && story.follows(from);
  const ofWhat = story.key(next + 1) === 'the' ? next + 2 : next + 1;
  if (story.key(next) === 'of' && story.isCapital(ofWhat) && !hasArticle && hasPersonShape(story, { from, to }))
    weights.person += PLAIN;
  if (!story.isSmall(next)) return;
  if (isBeforeItsHolder(story, { from, to })) weights.organization += story.is(from, SORT.given) ? PLAIN : STRONG;
  // `Peel Quern cut its rating`
  const isSubject = opensSentence(story, story.key(from - 1) === 'the' ? from - 1 : from);
  if (isSubject && story.key(next + 1) === 'its' && story.follows(next + 1) && !story.is(next, SORT.small))
    weights.organization += EITHER;
  const isPlaceNoun = story.is(next, SORT.placeNoun);
  const isBodyNoun = story.is(next, SORT.bodyNoun);
  // `Zabelix creator Ann Oake`: what somebody creates is a show
  if (WORK_MAKERS.has(story.key(next))) weights.thing += STRONG;
  if (OF_SOMEBODY.has(story.key(next))) weights.person += PLAIN;
  // `a Cebu firm`
  else if (INDEFINITE.has(story.key(from - 1)) && from === to && LOCAL.has(story.key(next))) weights.place += PLAIN;
  else if (PRESS.has(story.key(next))) weights.organization += SURE;
  else if (story.is(next, SORT.bodyPeople) || (isBodyNoun && !isPlaceNoun)) weights.organization += PLAIN;
  // `Quern refugee camp`, `Quern and Zabel local government areas`
  if (!isPlaceNoun && !isBodyNoun && isBeforeLand(story, next)) weights.place += EITHER;
  // `the La Quern dam`
  if (isPlaceNoun && !isBodyNoun) weights.place += hasArticle && to > from ? STRONG : PLAIN;
  if (story.key(next) === 'who') weights.person += PLAIN;
  if (story.key(next) === 'and' && story.key(next + 1) === 'its') weights.organization += EITHER;
  if (story.key(next) === 'and' && HIS.has(story.key(next + 1))) weights.person += PLAIN;
}

/** `El Quern columnist Bruno Oake`: a name of several words right before the role of somebody whose name follows. */
function isBeforeItsHolder(story: Story, { from, to }: Span): boolean {
  if (from === to) return false;
  let last = to + 1;
  while (last < to + MOST_OF_ROLE && story.isSmall(last + 1) && story.follows(last + 1)) last++;
  // `North Quernshire assistant coroner Ann Oake`
  if (MUNICIPAL.has(story.key(last))) return false;
  if (!isPersonNoun(story, last) || !story.isCapital(last + 1) || !story.follows(last + 1)) return false;
  for (let i = to + 1; i <= last; i++)
    if (story.is(i, SORT.small | SORT.auxiliary | SORT.saying | SORT.people)) return false;
  return true;
}

/** Whether a few small words end in a noun for land. */
function isBeforeLand(story: Story, next: number): boolean {
  const others = SORT.small | SORT.auxiliary | SORT.saying | SORT.personal;
  for (let i = next; i < next + 3 && story.isSmall(i) && story.follows(i) && !story.is(i, others); i++)
    if (i > next && LAND.has(story.key(i))) return true;
  return false;
}

/** `Shreveport, Louisiana,`: a well-known place after the comma, and not a list of places. */
function isWithinPlace(story: Story, at: number): boolean {
  if (!story.is(at, SORT.place | SORT.stateShort | SORT.worldStart) || !story.isCapital(at)) return false;
  const isState = story.is(at, SORT.stateShort) && (story.page.tokens.at(at)!.dotted || isAbbreviated(story, at));
  let end = at;
  // `Camden, NJ Mayor Ona Brill`
  while (!isState && story.isCapital(end + 1) && story.follows(end + 1)) end++;
  if (!isState && !PLACES.has(story.keys({ from: at, to: end }))) return false;
  const next = end + 1;
  // `Perry, Texas' governor`
  if (story.isPossessive(end) || story.gap(next) === GAP.other) return false;
  if (story.key(next) === 'and' || story.key(next) === 'or') return false;
  return !(story.gap(next) === GAP.comma && (story.isCapital(next) || story.key(next) === 'and'));
}

/** Whether a name is a later one of a list. */
const isAfterOthers = (story: Story, from: number): boolean =>
  story.gap(from) === GAP.comma || story.key(from - 1) === 'and';

/** `X, a lawyer from Ghent,`: the first noun that shows a kind. */
function addApposition(story: Story, at: number, weights: Weights, isOne: boolean): void {
  // `the novel, by Ann Oake, won a prize`
  if (GOING_ON.has(story.key(at))) return;
  if (story.key(at) === 'whose' || (BEFORE_PHRASE.has(story.key(at)) && !PLAIN_ARTICLES.has(story.key(at)))) return;
  for (let i = at; i < at + MOST_BEFORE_NOUN; i++) {
    if (i > at && story.gap(i) !== GAP.space && story.gap(i) !== GAP.hyphen) return;
    const isOver =
      story.key(i) === 'who' || story.is(i, SORT.auxiliary) || (story.is(i, SORT.saying) && !isPersonNoun(story, i));
    if (isOver || (i > at && BEFORE_PHRASE.has(story.key(i)) && !PLAIN_ARTICLES.has(story.key(i)))) return;
    // `an award-winning novelist`
    if (!story.isSmall(i) || story.isPossessive(i) || story.gap(i + 1) === GAP.hyphen) continue;
    // only the last of several nouns is the head of the phrase
    if (story.follows(i + 1) && story.isSmall(i + 1) && (story.is(i + 1, NOUNS) || isPersonNoun(story, i + 1)))
      continue;
    if (isPersonNoun(story, i)) {
      // `At Quern School, residents wept`
      if (i === at && areSeveral(story, i)) return;
      // `In Quernby, shopkeeper Ann Oake said`
      if (i === at && story.isCapital(i + 1) && story.follows(i + 1)) return;
      // `Quern Oake, the council’s lawyers,`: several are one firm
      const isFirm = isOne && i > at && areSeveral(story, i) && story.gap(i + 1) !== GAP.space;
      weights[isFirm ? 'organization' : 'person'] += STRONG;
      // `Zabelix, a vendor`
      if (story.is(i, SORT.bodyNoun)) weights.organization += STRONG;
    } else if (story.is(i, SORT.thingNoun) && !story.is(i, SORT.bodyNoun)) weights.thing += STRONG;
    // `Taylor Swift, her former record label and others`: the next item of a list
    else if (story.is(i, SORT.bodyNoun) && story.is(i, SORT.placeNoun)) {
      weights.organization += EITHER;
      weights.place += EITHER;
    } else if (story.is(i, SORT.bodyNoun)) weights.organization += HIS.has(story.key(at)) ? 0 : STRONG;
    else if (story.is(i, SORT.placeNoun)) weights.place += STRONG;
    else continue;
    return;
  }
}
