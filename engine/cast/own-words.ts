/** What the words of a name say of its kind. */
import { BODY_TAILS, DIRECTIONS, PARTY_NAMES, PLACE_BEGINNINGS, VENUES } from '../english/heads.ts';
import { NAME_AND_WORD } from '../english/ordinary.ts';
import { PLACES } from '../english/world.ts';
import { CASE, GAP } from '../text/scan.ts';
import type { Name } from './cut.ts';
import { SORT } from './sorts.ts';
import type { Story } from './story.ts';
import { EITHER, type Part, PLAIN, STRONG, SURE, type Weights } from './weights.ts';

/** `SoftBank`, but not `McDonald`. */
const CAMEL = /^(?!Mc|Mac|De|Di|La|Le|Van|O['’]|Fitz|Al|El)\p{Lu}\p{Ll}+\p{Lu}/u;
/** Endings of the names of places. */
const PLACE_ENDING = /(?:stan|shire|burg|ville|grad|abad|mouth|bury|borough|istan|polis|dorp|by-sea)$/;
/** Letters of an abbreviation at most. */
const LONGEST_ABBREVIATION = 6;
const LONGEST_PERSON = 4;

/** Adds what the words of a name itself say. */
export function addOwn(story: Story, name: Name, weights: Weights, without: ReadonlySet<Part>): void {
  const { from, to } = name;
  if (PARTY_NAMES.has(story.key(to))) weights.organization += STRONG;
  if (name.title && !without.has('titles')) weights.person += SURE;
  if (name.isDateline) weights.place += SURE;
  if (!without.has('heads')) addHeads(story, name, weights);
  const isWorld = isWorldName(story, name);
  if (isWorld && !without.has('world')) weights.place += story.is(from, SORT.given) && from === to ? EITHER : SURE;
  if (!without.has('shape')) addShape(story, name, isWorld, weights);
}

/** Whether a name is one of the world's that no story explains. */
function isWorldName(story: Story, name: Name): boolean {
  if (name.from < name.to) return PLACES.has(story.keys(name).replace(/^the /, ''));
  if (story.is(name.from, SORT.stateShort) && story.gap(name.from) === GAP.comma) return true;
  return story.is(name.from, SORT.place);
}

function addShape(story: Story, name: Name, isWorld: boolean, weights: Weights): void {
  const { from, to } = name;
  const { cases } = story.page.tokens;
  if (from === to) {
    const key = story.key(from);
    const isAbbreviation =
      cases[from] === CASE.upper && key.length <= LONGEST_ABBREVIATION && !isWorld && !name.isDateline;
    if (isAbbreviation || CAMEL.test(story.text(name))) weights.organization += STRONG;
    if (story.is(from, SORT.given)) weights.person += PLAIN;
    if (PLACE_ENDING.test(key)) weights.place += PLAIN;
    return;
  }
  for (let i = from + 1; i <= to; i++) {
    // `Quern & Oake`, `T-Mobile`
    const isBody = story.gap(i) === GAP.and || (story.gap(i) === GAP.hyphen && story.key(i - 1).length === 1);
    if (isBody) weights.organization += STRONG;
  }
  if (story.key(from) === 'the' && !name.opens) weights.organization += STRONG;
  // `All` of the All Blacks is no such word
  else if (story.is(from, SORT.small) && story.key(from) !== 'all' && !story.is(from, SORT.particle))
    weights.thing += STRONG;
  if (hasPersonShape(story, name))
    weights.person += story.is(from, SORT.given) || hasNickname(story, name) ? STRONG : PLAIN;
}

const hasNickname = (story: Story, { from, to }: Name): boolean => {
  for (let i = from + 1; i <= to; i++) if (story.gap(i) === GAP.other) return true;
  return false;
};

/** Two to five plain words, none of them common, as people are named. */
function hasPersonShape(story: Story, { from, to }: Name): boolean {
  if (to === from || to - from > LONGEST_PERSON) return false;
  const { cases } = story.page.tokens;
  for (let i = from; i <= to; i++) {
    if (story.isSmall(i) && !story.is(i, SORT.particle) && story.gap(i) !== GAP.hyphen) return false;
    if (cases[i] === CASE.upper && story.end(i) - story.start(i) > 2 && !story.page.tokens.at(i)!.dotted) return false;
    if (story.gap(i) === GAP.and && i > from) return false;
  }
  if (story.is(from, SORT.given)) return true;
  return !story.is(from, SORT.common | SORT.demonym | SORT.place);
}

function addHeads(story: Story, { from, to }: Name, weights: Weights): void {
  if (from === to) {
    if (story.is(from, SORT.loneBody)) weights.organization += SURE;
    return;
  }
  const last = headOf(story, from, to);
  if (VENUES.has(story.key(last)) || (VENUES.has(story.key(from)) && story.isCapital(from + 1))) {
    weights.organization += EITHER;
    weights.place += EITHER;
    return;
  }
  const isBody = story.is(last, SORT.bodyHead);
  const isPlace = story.is(last, SORT.placeHead | SORT.placeNoun);
  // `Marco Field`, `Lena Stone`: a given name and a surname that is a word
  const isSurname = to === from + 1 && last === to && story.is(from, SORT.given) && NAME_AND_WORD.has(story.key(to));
  const weight = isSurname ? PLAIN : SURE;
  if (isBody || (last === to && story.isSmall(to) && BODY_TAILS.has(story.key(to)))) weights.organization += weight;
  if (isPlace) weights.place += isBody ? PLAIN : weight;
  if (isBody || isPlace) return;
  if (story.is(last, SORT.thingHead) && story.key(from) !== 'the') weights.thing += weight;
  if (story.is(from, SORT.bodyHeadBefore)) weights.organization += STRONG;
  else if (story.is(from, SORT.placeHeadBefore)) weights.place += STRONG;
  else if (PLACE_BEGINNINGS.has(story.key(from)) && !story.is(from + 1, SORT.common)) weights.place += EITHER;
  for (let i = from + 1; i < last; i++) if (story.is(i, SORT.bodyHead | SORT.loneBody)) weights.organization += PLAIN;
  if (DIRECTIONS.has(story.key(from)) && story.is(from + 1, SORT.place)) weights.place += SURE;
}

/** The word of a name that says what it is of: the last one, or the one before `of` and the like. */
function headOf(story: Story, from: number, to: number): number {
  const heads = SORT.bodyHead | SORT.placeHead | SORT.thingHead | SORT.ofHead;
  for (let i = from; i + 1 < to; i++) {
    const isJoint = story.isSmall(i + 1) && !story.is(i + 1, SORT.particle) && story.gap(i + 1) === GAP.space;
    if (isJoint && story.key(i + 1) !== 'and' && story.is(i, heads)) return i;
  }
  return to;
}
