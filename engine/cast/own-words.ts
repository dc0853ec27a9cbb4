/** Evidence for the kind of a name from its own words. */
import {
  BODY_HEADS_BEFORE,
  BODY_TAILS,
  CARS,
  DIRECTIONS,
  GROUNDS,
  PARTY_NAMES,
  PLACE_BEGINNINGS,
  STORMS,
  VENUES,
  WITH_PLACE,
} from '../english/heads.ts';
import { WORLD_BODIES } from '../english/world.ts';
import { CASE, GAP } from '../text/scan.ts';
import type { Name } from './name.ts';
import {
  CAMEL,
  hasNickname,
  hasPersonShape,
  isAcronym,
  isCar,
  isParticle,
  isShip,
  isShortName,
  isSurname,
  isTeam,
} from './own-shape.ts';
import { HEAD, SORT } from './sorts.ts';
import type { Story } from './story.ts';
import { EITHER, FAINT, type Part, PLAIN, STRONG, SURE, type Weights } from './weights.ts';
import { isWorldBody, isWorldName } from './world-names.ts';

/** Endings of the names of places. */
const PLACE_ENDING =
  /(?:stan|shire|burg|ville|grad|abad|mouth|bury|borough|istan|polis|dorp|straat|strasse|gasse|by-sea|[a-z]{4}horn|[a-z]{4}side|[a-z]{3}(?:land|pur|nagar|puram))$/;
/** The most letters of an abbreviation. */
const LONGEST_ABBREVIATION = 6;
/** The United States is a country, whatever the words around it say. */
const WORLD = SURE + STRONG;

/** Adds the evidence from the words of a name. */
export function addOwn(story: Story, name: Name, weights: Weights, without: ReadonlySet<Part>): void {
  const { from, to } = name;
  if (PARTY_NAMES.has(story.key(to))) weights.organization += STRONG;
  const isWorld = isWorldName(story, name);
  // the Soviet Union is not a union
  if (!without.has('heads') && !isWorld) addHeads(story, name, weights);
  if (isWorld && !without.has('world')) weights.place += from < to ? WORLD : story.is(from, SORT.given) ? EITHER : SURE;
  if (!without.has('world') && isWorldBody(story, name)) weights.organization += SURE;
  if (!without.has('shape')) addShape(story, name, isWorld, weights);
}

/** Whether a word and the next are abbreviations joined by a hyphen; not `US-EU`, nor a name in capitals. */
const isUpperPair = (story: Story, i: number): boolean =>
  story.gap(i + 1) === GAP.hyphen &&
  [i, i + 1].every((at) => story.page.tokens.cases[at] === CASE.upper && !story.is(at, SORT.given | SORT.place));

function addShape(story: Story, name: Name, isWorld: boolean, weights: Weights): void {
  const { from, to } = name;
  const { cases } = story.page.tokens;
  if (from < to && (STORMS.has(story.key(from)) || isShip(story, from))) weights.thing += SURE;
  if (from < to && isCar(story, from)) weights.thing += STRONG;
  // `IIT Quernby`
  if (
    to === from + 1 &&
    cases[from] === CASE.upper &&
    cases[to] === CASE.title &&
    isAcronym(story, from) &&
    !story.is(to, HEAD)
  )
    weights.organization += EITHER;
  // `SAG-AFTRA`
  if (to === from + 1 && isUpperPair(story, from)) weights.organization += STRONG;
  // `Air Quernia`
  if (from < to && story.key(from) === 'air') weights.organization += STRONG;
  if (from === to) {
    const key = story.key(from);
    const isAbbreviation =
      cases[from] === CASE.upper && key.length <= LONGEST_ABBREVIATION && !isWorld && !name.isDateline;
    if (isAbbreviation || (story.page.tokens.cases[from] === CASE.title && CAMEL.test(story.text(name))))
      weights.organization += STRONG;
    if (story.is(from, SORT.given)) weights.person += PLAIN;
    // `Target said`
    else if (story.is(from, SORT.common) && !isWorld) weights.organization += PLAIN;
    if (CARS.has(key)) weights.organization += PLAIN;
    if (PLACE_ENDING.test(key)) weights.place += PLAIN;
    return;
  }
  for (let i = from + 1; i <= to; i++) {
    // `Quern & Oake`, `T-Mobile`
    const isBody =
      story.gap(i) === GAP.and || (story.gap(i) === GAP.hyphen && i - 1 === from && story.key(from).length === 1);
    if (isBody) weights.organization += STRONG;
  }
  if (story.key(from) === 'the' && !name.opens) weights.organization += EITHER;
  // `All` of the All Blacks is not such a word, nor is the AT of AT&T
  else if (
    story.is(from, SORT.small) &&
    !(story.key(from) === 'all' && story.follows(from + 1)) &&
    !story.is(from, SORT.particle) &&
    !isShortName(story, from, to) &&
    story.gap(from + 1) !== GAP.and &&
    // the initial of `A. Quern`
    !story.between(from + 1).startsWith('.')
  )
    weights.thing += STRONG;
  // `Microsoft Windows`: a part or a product of a well-known company
  if (WORLD_BODIES.has(story.key(from)) && !story.is(from, SORT.given | SORT.place)) weights.organization += PLAIN;
  else if (isTeam(story, name)) weights.organization += STRONG;
  else if (hasPersonShape(story, name))
    weights.person += story.is(from, SORT.given) || hasNickname(story, name) ? STRONG : PLAIN;
}

function addHeads(story: Story, { from, to }: Name, weights: Weights): void {
  if (from === to) {
    if (story.is(from, SORT.loneBody)) weights.organization += SURE;
    return;
  }
  // `Simon Holmes à Court`
  if (story.isSmall(to - 1) && story.is(from, SORT.given) && isParticle(story, to - 1)) return;
  const last = headOf(story, from, to);
  if (VENUES.has(story.key(last)) || (VENUES.has(story.key(from)) && story.isCapital(from + 1))) {
    weights.organization += GROUNDS.has(story.key(last)) ? FAINT : EITHER;
    // the Mozambique Channel is water, the Disney Channel a broadcaster
    weights.place += story.key(last) === 'channel' && story.is(from, SORT.place) ? SURE : EITHER;
    return;
  }
  const isBody = story.is(last, SORT.bodyHead);
  const isPlace = story.is(last, SORT.placeHead) || (story.isSmall(last) && story.is(last, SORT.placeNoun));
  // `Laurence Tribe`, if something else says that it is somebody
  const isNamed = to === from + 1 && story.is(from, SORT.given) && !story.is(from, SORT.place);
  const weight = isSurname(story, { from, to }) ? PLAIN : isNamed ? EITHER : SURE;
  if (isBody || (last === to && story.isSmall(to) && BODY_TAILS.has(story.key(to)))) weights.organization += weight;
  if (isPlace) weights.place += isBody ? PLAIN : weight;
  if (isBody || isPlace) return;
  if (story.is(last, SORT.thingHead) && story.key(from) !== 'the') weights.thing += weight;
  if (BODY_HEADS_BEFORE.has(story.key(from))) weights.organization += STRONG;
  else if (story.is(from, SORT.placeHeadBefore)) weights.place += STRONG;
  else if (PLACE_BEGINNINGS.has(story.key(from)) && !story.is(from + 1, SORT.common) && !isTeam(story, { from, to }))
    weights.place += EITHER;
  for (let i = from + 1; i < last; i++) if (story.is(i, SORT.bodyHead | SORT.loneBody)) weights.organization += PLAIN;
  if (story.is(from, SORT.loneBody)) weights.organization += PLAIN;
  if (DIRECTIONS.has(story.key(from)) && story.key(from + 1) === 'of') weights.place += SURE;
  // `Quernby West`; but `Adam West`
  if (DIRECTIONS.has(story.key(to)) && story.isCapital(to) && !story.is(from, SORT.given)) weights.place += STRONG;
  let place = from;
  while (place < to && DIRECTIONS.has(story.key(place))) place++;
  if (place > from && story.is(place, SORT.place)) weights.place += SURE;
}

/** The word that says what the name is of: the last one, or the one before `of` and the like. */
function headOf(story: Story, from: number, to: number): number {
  const heads = SORT.bodyHead | SORT.placeHead | SORT.thingHead | SORT.ofHead;
  for (let i = from; i < to; i++) {
    const isJoint =
      i + 1 < to && story.isSmall(i + 1) && !story.is(i + 1, SORT.particle) && story.gap(i + 1) === GAP.space;
    if (isJoint && story.key(i + 1) !== 'and' && story.is(i, heads)) return i;
    // `Imperial College London`
    if (WITH_PLACE.has(story.key(i)) && story.is(i + 1, SORT.place | SORT.worldStart)) return i;
  }
  return to;
}
