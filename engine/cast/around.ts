/** What the words around a name say about its kind. */

import { DIRECTIONS } from '../english/heads.ts';
import { REGIONAL } from '../english/places.ts';
import {
  AIMED_AT,
  BESIDE,
  BORDERS,
  CORPORATE,
  DONE_TO_PEOPLE,
  IN_SOMEBODY,
  LED,
  MET,
  OF_PLACE,
  PROBING,
  WHERE,
  WHERE_PERHAPS,
} from '../english/telling.ts';
import { GAP } from '../text/scan.ts';
import { addAfter } from './kind-after.ts';
import { addBefore } from './kind-before.ts';
import type { Name } from './name.ts';
import { isPersonNoun } from './nouns.ts';
import { headOfPhrase } from './phrases.ts';
import { SORT } from './sorts.ts';
import type { Story } from './story.ts';
import { EITHER, FAINT, type Part, PLAIN, STRONG, type Weights } from './weights.ts';

/** Adds the evidence from the words around a name. */
export function addAround(story: Story, name: Name, weights: Weights, without: ReadonlySet<Part>): void {
  if (!without.has('nouns')) {
    addBefore(story, name, weights, !without.has('appositions'));
    addAfter(story, name, weights, !without.has('appositions'));
  }
  if (!without.has('verbs')) addVerbs(story, name, weights);
  if (!without.has('prepositions')) addPrepositions(story, name, weights);
}

function addVerbs(story: Story, { from, to }: Name, weights: Weights): void {
  const next = to + 1;
  if (story.follows(next) && story.isSmall(next) && !story.isPossessive(to)) {
    if (story.is(next, SORT.saying)) {
      weights.person += FAINT;
      weights.organization += FAINT / 2;
    }
    if (story.is(next, SORT.personal)) weights.person += FAINT;
    if (CORPORATE.has(story.key(next))) weights.organization += FAINT;
  }
  // `, said Hill`
  const before = from - 1;
  // `, said Fayum had long been known` is about the place
  const isSubject = story.follows(next) && story.is(next, SORT.auxiliary);
  const isSpeaker =
    !isSubject &&
    story.key(before) !== 'told' &&
    story.isSmall(before) &&
    story.follows(from) &&
    story.is(before, SORT.saying) &&
    story.gap(before) !== GAP.space;
  if (isSpeaker) weights.person += PLAIN;
  // `met Quern`, `spoke with Quern`; but `met Quern lawyers`
  const verb = story.key(before) === 'with' ? before - 1 : before;
  const isObject = from === to && story.isSmall(before) && (!story.follows(next) || story.is(next, SORT.small));
  if (isObject && story.follows(from) && !story.isPossessive(to) && DONE_TO_PEOPLE.has(story.key(verb)))
    weights.person += FAINT;
}

function addPrepositions(story: Story, { from, to, title }: Name, weights: Weights): void {
  if (title || !story.follows(from)) return;
  const last = from - 1;
  if (REGIONAL.has(story.key(last))) weights.place += STRONG;
  let before = last;
  if (story.is(before, SORT.demonym) || REGIONAL.has(story.key(before))) before--;
  if (story.key(before) === 'the') before--;
  if (!story.isSmall(before) && story.page.sentences[story.sentence(last)] !== before) return;
  const key = story.key(before);
  // `a professor at Ghent` works at an organization or a place
  if (key === 'at' && isAtWork(story, before - 1)) weights.organization += EITHER;
  else if (WHERE.has(key)) {
    const isAimed =
      (key === 'at' && AIMED_AT.has(story.key(before - 1))) || (key === 'in' && IN_SOMEBODY.has(story.key(before - 1)));
    const weight =
      (to > from && key !== 'in' && (!BESIDE.has(key) || story.is(from, SORT.given))) || isAimed ? PLAIN : EITHER;
    weights.place += story.isPossessive(to) ? FAINT : weight;
  } else if (key === 'into' && !isProbed(story, before)) weights.place += FAINT;
  else if (WHERE_PERHAPS.has(key)) weights.place += FAINT;
  const isPlain = to > from && !story.is(from, SORT.given);
  // `a teacher from Quern Oake`
  if (key === 'from' && isPlain && isPersonNoun(story, before - 1)) {
    weights.person -= PLAIN;
    if (story.is(before - 1, SORT.bodyPeople)) weights.organization += PLAIN;
  }
  // `president of Quern Oake`
  if (key === 'of' && to > from && LED.has(story.key(before - 1))) {
    weights.organization += PLAIN;
    weights.person -= PLAIN;
  }
  // `Ann Oake, 32, of Quern`
  if (
    key === 'of' &&
    story.isNumber(before - 1) &&
    story.gap(before) === GAP.comma &&
    story.gap(before - 1) === GAP.comma
  )
    weights.place += STRONG;
  if (key === 'aboard') weights.thing += STRONG;
  if (key === 'of' && DIRECTIONS.has(story.key(before - 1))) weights.place += STRONG;
  // `a native of Lugano`, `the border with Quern`
  const isBorder = key === 'with' && BORDERS.has(story.key(before - 1));
  if ((key === 'of' && OF_PLACE.has(story.key(before - 1))) || isBorder) weights.place += EITHER;
  // `the MP for Wicklow`
  if (key === 'for' && story.is(before - 1, SORT.office)) weights.place += EITHER;
}

/** `investigations, including into Quernex`. */
const isProbed = (story: Story, into: number): boolean =>
  PROBING.has(story.key(into - 1)) || PROBING.has(story.key(into - 2));

/** `a professor at Ghent`, `head of analysis at Ghent`; not `told reporters at Ghent`. */
const isAtWork = (story: Story, last: number): boolean =>
  !MET.has(story.key(last - 1)) && isPersonNoun(story, headOfPhrase(story, last));
