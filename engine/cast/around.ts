/** What the words around a name say of its kind. */
import { DIRECTIONS, OF_SOMEBODY } from '../english/heads.ts';
import { BEFORE_PHRASE } from '../english/joints.ts';
import { OFFICE_VERBS } from '../english/offices.ts';
import { CORPORATE, WHERE, WHERE_PERHAPS } from '../english/telling.ts';
import { PLACES } from '../english/world.ts';
import { CASE, GAP } from '../text/scan.ts';
import type { Name } from './name.ts';
import { isPersonNoun } from './nouns.ts';
import { hasPersonShape } from './own-words.ts';
import { headOfPhrase, isWhere } from './phrases.ts';
import { SORT } from './sorts.ts';
import type { Span, Story } from './story.ts';
import { EITHER, FAINT, type Part, PLAIN, STRONG, type Weights } from './weights.ts';

const AGE = /^(?:1[0-9]|[2-9][0-9])$/;
const REGIONAL =
  /^(?:(?:north|south|east|west|northeast|northwest|southeast|southwest)ern|central|downtown|rural|mainland|neighbou?ring|nearby)$/;
const OPENING_QUOTE = /[“‘"]$/;
/** `Airbus A350`, `Boeing 737`: a make. */
/** Even one of the world's companies is here but a make. */
const MAKE = 8;
const MODEL = /^(?:\p{L}+-?\d+\p{L}*|\d{3})$/u;
/** Offices of a town, a county or a state. */
const MUNICIPAL = /^(?:mayor|sheriff|gov|governor|councilman|councilwoman|councillor|alderman|coroner)$/;
/** Words of an apposition before its noun at most. */
const MOST_BEFORE_NOUN = 7;
/** Words between a name and the noun of the thing that it is. */
const MOST_BEFORE_THING = 4;

/** Adds what stands around a name. */
export function addAround(story: Story, name: Name, weights: Weights, without: ReadonlySet<Part>): void {
  if (!without.has('nouns')) {
    addBefore(story, name, weights, !without.has('appositions'));
    addBehind(story, name, weights, !without.has('appositions'));
  }
  if (!without.has('verbs')) addVerbs(story, name, weights);
  if (!without.has('prepositions')) addPrepositions(story, name, weights);
}

function addBefore(story: Story, { from, to, title }: Name, weights: Weights, hasAppositions: boolean): void {
  const first = title?.from ?? from;
  const before = first - 1;
  const gap = story.gap(first);
  if (hasAppositions && (gap === GAP.comma || gap === GAP.other)) addSetBefore(story, first, weights);
  if (gap === GAP.space && !title && story.key(before) === 'the' && isNamedWithArticle(story, { from, to }))
    weights.person -= PLAIN;
  if (gap !== GAP.space || !story.isSmall(before) || story.isPossessive(before)) return;
  if (story.is(before, SORT.personNoun)) weights.person += story.key(before) === 'rival' ? PLAIN : STRONG;
  if (story.is(before, SORT.bodyNoun)) weights.organization += PLAIN;
  if (story.is(before, SORT.placeNoun) && !story.is(before, SORT.bodyNoun)) weights.place += PLAIN;
  if (story.is(before, SORT.thingNoun | SORT.hardware) && !story.is(before, SORT.bodyNoun | SORT.personNoun))
    weights.thing += FAINT;
  if (story.key(before) === 'of' && story.is(before - 1, SORT.placeNoun) && story.isSmall(before - 1))
    weights.place += STRONG;
  if (story.key(before) === 'the') weights.organization += FAINT;
  // `the ship, the Dali`
  const isThing =
    story.key(before) === 'the' &&
    story.gap(before) === GAP.comma &&
    story.is(before - 1, SORT.thingNoun | SORT.hardware);
  if (isThing && story.isSmall(before - 1)) weights.thing += STRONG;
  if (OFFICE_VERBS.has(story.key(before))) weights.organization += PLAIN;
}

/** `the Blue Jays signed`: several words behind an article that belongs to no noun behind them. */
function isNamedWithArticle(story: Story, { from, to }: Span): boolean {
  if (to === from || story.isPossessive(to)) return false;
  const next = to + 1;
  return story.gap(next) !== GAP.space || story.is(next, SORT.small | SORT.auxiliary | SORT.saying | SORT.personal);
}

/** `his wife, Victoria`, `his fifth novel, Prophet Song`, `four children: Naomi and Ann`. */
function addSetBefore(story: Story, first: number, weights: Weights): void {
  const noun = first - 1;
  if (story.gap(first) === GAP.other && !/^[:(—–,]\s*["“]?$/.test(story.between(first).trim())) return;
  if (!story.isSmall(noun)) {
    if (story.gap(first) === GAP.comma && isOfficeBefore(story, noun)) weights.person += STRONG;
    return;
  }
  const head = headOfPhrase(story, noun);
  if (isPersonNoun(story, head)) weights.person += STRONG;
  else if (head !== noun) return;
  else if (story.is(noun, SORT.thingNoun)) weights.thing += STRONG;
  // `outside the hospital, Ann Oake said`
  else if (isWhere(story, noun)) return;
  else if (story.is(noun, SORT.bodyNoun)) weights.organization += PLAIN;
  else if (story.is(noun, SORT.placeNoun)) weights.place += PLAIN;
}

/** `The Commissioner of Police, Aliyu Bello`: an office in capitals before the comma. */
function isOfficeBefore(story: Story, last: number): boolean {
  for (let i = last; i > last - 6 && i >= 0; i--) {
    if (story.is(i, SORT.office) && story.isCapital(i)) return true;
    if (!story.follows(i)) return false;
  }
  return false;
}

function addBehind(story: Story, { from, to }: Name, weights: Weights, hasAppositions: boolean): void {
  const next = to + 1;
  const isOwner = story.isPossessive(to);
  if (story.gap(next) === GAP.comma) {
    if (story.isNumber(next) && AGE.test(story.key(next)) && story.gap(next + 1) !== GAP.space)
      weights.person += STRONG;
    if (story.key(next) === 'who') weights.person += STRONG;
    // `chosen by Dave Oake, which is odd` speaks of the choice
    if (story.key(next) === 'which') weights.organization += story.is(from, SORT.given) && to > from ? PLAIN : STRONG;
    if (hasAppositions) addApposition(story, next, weights);
    if (isWithinPlace(story, next)) weights.place += STRONG;
  }
  // `Leo Varadkar (45)`
  if (story.isNumber(next) && AGE.test(story.key(next)) && story.between(next) === ' (') weights.person += STRONG;
  // `Shakespeare's ‘The Tempest’`
  if (isOwner && OPENING_QUOTE.test(story.between(next)) && story.isCapital(next)) weights.person += STRONG;
  if (!story.follows(next)) return;
  if (isOwner) {
    if (story.is(next, SORT.bodyPeople)) weights.organization += FAINT;
    return;
  }
  addThing(story, next, weights);
  // `Quernby Mayor Ona Brill`
  if (story.isCapital(next) && MUNICIPAL.test(story.key(next))) weights.place += STRONG;
  // `Ann Oake of the University of Quern`
  const ofWhat = story.key(next + 1) === 'the' ? next + 2 : next + 1;
  if (story.key(next) === 'of' && story.isCapital(ofWhat) && hasPersonShape(story, { from, to }))
    weights.person += PLAIN;
  if (!story.isSmall(next)) return;
  const isPlaceNoun = story.is(next, SORT.placeNoun);
  const isBodyNoun = story.is(next, SORT.bodyNoun);
  if (OF_SOMEBODY.has(story.key(next))) weights.person += PLAIN;
  else if (story.is(next, SORT.bodyPeople) || (isBodyNoun && !isPlaceNoun)) weights.organization += PLAIN;
  if (isPlaceNoun && !isBodyNoun) weights.place += PLAIN;
  if (story.key(next) === 'who') weights.person += PLAIN;
  if (story.key(next) === 'and' && story.key(next + 1) === 'its') weights.organization += PLAIN;
}

/** `Shreveport, Louisiana,`: one of the world's places behind the comma, and no list of them. */
function isWithinPlace(story: Story, at: number): boolean {
  if (!story.is(at, SORT.place | SORT.stateShort | SORT.worldStart) || !story.isCapital(at)) return false;
  let end = at;
  while (story.isCapital(end + 1) && story.follows(end + 1)) end++;
  const { tokens } = story.page;
  const isState =
    end === at && story.is(at, SORT.stateShort) && (tokens.at(at)!.dotted || tokens.cases[at] === CASE.upper);
  if (!isState && !PLACES.has(story.keys({ from: at, to: end }))) return false;
  const next = end + 1;
  // `Perry, Texas' governor`
  if (story.isPossessive(end) || story.gap(next) === GAP.other) return false;
  if (story.key(next) === 'and' || story.key(next) === 'or') return false;
  return !(story.gap(next) === GAP.comma && (story.isCapital(next) || story.key(next) === 'and'));
}

/** `the Oreshnik ballistic missile`: a thing's noun behind the name, perhaps after an adjective. */
function addThing(story: Story, next: number, weights: Weights): void {
  if (!story.isSmall(next) && MODEL.test(story.key(next))) weights.thing += MAKE;
  const others = SORT.small | SORT.auxiliary | SORT.saying;
  for (
    let i = next;
    i < next + MOST_BEFORE_THING && story.isSmall(i) && story.follows(i) && !story.is(i, others);
    i++
  ) {
    if (!story.is(i, SORT.hardware) && !(i < next + 2 && story.is(i, SORT.thingNoun))) continue;
    weights.thing += story.is(i, SORT.hardware) ? STRONG : PLAIN;
    return;
  }
}

/** `X, a lawyer from Ghent,`: the first noun of those that say a kind. */
function addApposition(story: Story, at: number, weights: Weights): void {
  if (story.key(at) === 'whose' || (BEFORE_PHRASE.has(story.key(at)) && !ARTICLE.test(story.key(at)))) return;
  for (let i = at; i < at + MOST_BEFORE_NOUN && i < story.length; i++) {
    if (i > at && story.gap(i) !== GAP.space && story.gap(i) !== GAP.hyphen) return;
    const isOver = story.key(i) === 'who' || story.is(i, SORT.auxiliary) || (i > at && story.is(i, SORT.saying));
    if (isOver || (i > at && BEFORE_PHRASE.has(story.key(i)) && !ARTICLE.test(story.key(i)))) return;
    if (!story.isSmall(i) || story.isPossessive(i)) continue;
    // only the last of several nouns is the head
    if (story.follows(i + 1) && story.isSmall(i + 1) && (story.is(i + 1, NOUNS) || isPersonNoun(story, i + 1)))
      continue;
    if (isPersonNoun(story, i)) weights.person += STRONG;
    else if (story.is(i, SORT.thingNoun)) weights.thing += STRONG;
    // `Taylor Swift, her former record label and others`: the next of a list
    else if (story.is(i, SORT.bodyNoun)) weights.organization += HIS.test(story.key(at)) ? 0 : STRONG;
    else if (story.is(i, SORT.placeNoun)) weights.place += STRONG;
    else continue;
    return;
  }
}

const HIS = /^(?:his|her)$/;
const NOUNS = SORT.bodyNoun | SORT.placeNoun | SORT.thingNoun;
const ARTICLE = /^(?:the|an?)$/;

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
  const isSpeaker =
    story.isSmall(before) && story.follows(from) && story.is(before, SORT.saying) && story.gap(before) !== GAP.space;
  if (isSpeaker) weights.person += PLAIN;
}

function addPrepositions(story: Story, { from, to, title }: Name, weights: Weights): void {
  if (title || !story.follows(from)) return;
  const last = from - 1;
  if (REGIONAL.test(story.key(last))) weights.place += STRONG;
  let before = last;
  if (story.is(before, SORT.demonym) || REGIONAL.test(story.key(before))) before--;
  if (story.key(before) === 'the') before--;
  if (!story.isSmall(before) && story.page.sentences[story.sentence(last)] !== before) return;
  const key = story.key(before);
  // `a professor at Ghent` works there
  if (key === 'at' && isPersonNoun(story, before - 1)) weights.organization += EITHER;
  else if (WHERE.has(key)) {
    const weight = to > from && key !== 'in' ? PLAIN : EITHER;
    weights.place += story.isPossessive(to) ? FAINT : weight;
  } else if (WHERE_PERHAPS.has(key)) weights.place += FAINT;
  if (key === 'of' && DIRECTIONS.has(story.key(before - 1))) weights.place += STRONG;
  // `the MP for Wicklow`
  if (key === 'for' && story.is(before - 1, SORT.office)) weights.place += EITHER;
  if (key === 'by' || key === 'with') {
    weights.person += FAINT / 2;
    weights.organization += FAINT / 2;
  }
}
