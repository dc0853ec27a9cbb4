/** Evidence for the kind of a name from the words before it. */

import { SETTLEMENTS } from '../english/heads.ts';
import { DESCRIBING, IS, POSSESSIVES } from '../english/joints.ts';
import { OF_CLUBS, OFFICE_VERBS } from '../english/offices.ts';
import { GAP } from '../text/scan.ts';
import type { Name } from './name.ts';
import { areSeveral, isPersonNoun, isRoleOf } from './nouns.ts';
import { headOfPhrase, isWhere, phraseStart } from './phrases.ts';
import { HEAD, SORT } from './sorts.ts';
import type { Span, Story } from './story.ts';
import { EITHER, FAINT, PLAIN, STRONG, SURE, type Weights } from './weights.ts';

/** How the name of a county or a state begins after its town. */
const IN_PLACES = SORT.place | SORT.placeHeadBefore | SORT.worldStart | SORT.demonym;

/** Adds the evidence from the words before a name, and from words between commas if appositions count. */
export function addBefore(story: Story, { from, to, title }: Name, weights: Weights, hasAppositions: boolean): void {
  const first = title?.from ?? from;
  const before = first - 1;
  const gap = story.gap(first);
  if (hasAppositions && (gap === GAP.comma || gap === GAP.other))
    addSetBefore(story, { from: first, to }, weights, to > from && !story.is(from, IN_PLACES) && !story.is(to, HEAD));
  if (gap === GAP.space && !title && story.key(before) === 'the' && isNamedWithArticle(story, { from, to }))
    weights.person -= PLAIN;
  if (gap !== GAP.space || !story.isSmall(before) || story.isPossessive(before)) return;
  // `his Ann Oake` is not said of a person
  if (!title && to > from && POSSESSIVES.has(story.key(before))) weights.person -= STRONG;
  addExample(story, before, weights);
  // `the victim was Kit Oake`
  if (IS.has(story.key(before)) && story.isSmall(before - 1) && isRoleOf(story, before - 1) && story.follows(before))
    weights.person += STRONG;
  if (isRoleOf(story, before)) weights.person += story.key(before) === 'rival' ? PLAIN : STRONG;
  if (!title && areSeveral(story, before)) addPlural(story, { from, to }, weights);
  if (story.is(before, SORT.bodyNoun)) weights.organization += PLAIN;
  if (story.is(before, SORT.placeNoun) && !story.is(before, SORT.bodyNoun)) weights.place += PLAIN;
  const isThing =
    story.is(before, SORT.thingNoun | SORT.hardware) && !story.is(before, SORT.bodyNoun | SORT.personNoun);
  // `the rover Quernik`; but `they play Quern Rovers`
  if (isThing && DESCRIBING.has(story.key(phraseStart(story, before, before)))) weights.thing += EITHER;
  if (story.key(before) === 'of' && story.is(before - 1, SORT.placeNoun) && story.isSmall(before - 1))
    weights.place += STRONG;
  if (story.key(before) === 'the') weights.organization += FAINT;
  // `the ship, the Dali`
  const isVessel =
    story.key(before) === 'the' &&
    story.gap(before) === GAP.comma &&
    story.is(before - 1, SORT.thingNoun | SORT.hardware);
  if (isVessel && story.isSmall(before - 1)) weights.thing += STRONG;
  if (OFFICE_VERBS.has(story.key(before))) weights.organization += PLAIN;
}

/** `towns like Quern`, `companies such as Quern`, `players, including Quern`: the plural that a name is an example of. */
function addExample(story: Story, before: number, weights: Weights): void {
  const isOne = story.key(before) === 'like' || story.key(before) === 'including';
  const isSuch = story.key(before) === 'as' && story.key(before - 1) === 'such';
  if (!isOne && !isSuch) return;
  const noun = isOne ? before - 1 : before - 2;
  if (!story.isSmall(noun)) return;
  if (areSeveral(story, noun)) weights.person += OF_CLUBS.has(story.key(noun)) ? 0 : STRONG;
  else if (story.is(noun, SORT.bodies)) weights.organization += STRONG;
  else if (story.is(noun, SORT.places)) weights.place += SURE;
}

/** `her daughters Ona and Kit` are several, `the consultants Quern Oake` are a firm. */
function addPlural(story: Story, { from, to }: Span, weights: Weights): void {
  const next = to + 1;
  const isList =
    (story.gap(next) === GAP.comma && story.isCapital(next)) ||
    (story.key(next) === 'and' && story.follows(next) && story.isCapital(next + 1));
  if (!isList) weights.organization += to > from ? EITHER : 0;
  else if (!OF_CLUBS.has(story.key(from - 1))) weights.person += STRONG;
}

/** `the Blue Jays signed`: several words after an article that does not belong to a noun after them. */
function isNamedWithArticle(story: Story, { from, to }: Span): boolean {
  if (to === from || story.isPossessive(to)) return false;
  const next = to + 1;
  return story.gap(next) !== GAP.space || story.is(next, SORT.small | SORT.auxiliary | SORT.saying | SORT.personal);
}

/** `his wife, Victoria`, `his fifth novel, Prophet Song`, `four children: Naomi and Ann`. */
function addSetBefore(story: Story, { from: first, to }: Span, weights: Weights, isSomebody: boolean): void {
  const noun = first - 1;
  if (story.gap(first) === GAP.other && !/^[:(—–,]\s*["“]?$/.test(story.between(first).trim())) return;
  if (!story.isSmall(noun)) {
    const head = headOfPhrase(story, noun);
    // `a guide from Quern, Ann Oake,`
    const isHolder = isOfficeBefore(story, noun) || (isSomebody && head < noun && isPersonNoun(story, head));
    if (story.gap(first) === GAP.comma && isHolder) weights.person += STRONG;
    return;
  }
  const head = headOfPhrase(story, noun);
  if (isPersonNoun(story, head)) weights.person += STRONG;
  else if (story.is(noun, SORT.thingNoun | SORT.hardware)) weights.thing += STRONG;
  // `rain in the island’s capital, Quern,`
  else if (SETTLEMENTS.has(story.key(noun)) && story.gap(to + 1) === GAP.comma) weights.place += PLAIN;
  else if (head !== noun) return;
  // `outside the hospital, Ann Oake said`
  else if (isWhere(story, noun)) return;
  else if (story.is(noun, SORT.bodyNoun)) weights.organization += PLAIN;
  else if (story.is(noun, SORT.placeNoun)) weights.place += PLAIN;
}

/** `The Commissioner of Police, Aliyu Bello`: a capitalised office before the comma. */
function isOfficeBefore(story: Story, last: number): boolean {
  for (let i = last; i > last - 6 && i >= 0; i--) {
    if (story.is(i, SORT.office) && story.isCapital(i)) return true;
    if (!story.follows(i)) return false;
  }
  return false;
}
