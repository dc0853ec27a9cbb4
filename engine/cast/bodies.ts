/**
 * Joins short forms of organizations to their names: the first words, the last words, the head alone, or the same words
 * in another order.
 */

import { isCommonWord } from '../english/common-words.ts';
import {
  BODY_HEADS_BEFORE,
  CARRIERS,
  COMPANY_FORMS,
  DIRECTIONS,
  DIVIDED,
  FOREIGN_ARTICLES,
  FOUNDED,
  GENERAL,
} from '../english/heads.ts';
import { WITHOUT_INITIAL } from '../english/joints.ts';
import { GIVEN_NAMES } from '../english/people.ts';
import { isDemonym } from '../english/places.ts';
import { PLACES } from '../english/world.ts';
import { CASE } from '../text/scan.ts';
import { SURELY_TOWN } from './clubs.ts';
import type { GroupIndex } from './group-index.ts';
import { type Group, rootOf } from './groups.ts';
import { isContracted, isOtherForm, isTurned, onlyNational } from './other-forms.ts';
import { endsWith } from './places.ts';
import { hasVerb } from './signs-of-names.ts';
import { HEAD, SORT } from './sorts.ts';
import type { Story } from './story.ts';
import { PLAIN, SURE } from './weights.ts';
import { isWorldBody } from './world-names.ts';

/** A name with at least this weight for a place is a place, whatever else it may be short for. */
const SURELY_PLACE = 5;
const SURELY_PERSON = 6;
/** The most words at the beginning that a short form of a name may lack. */
const MOST_BEFORE = 2;

/** Returns the organization that a short form means, if any. */
export function joinBody(story: Story, group: Group, index: GroupIndex): Group | undefined {
  const { words } = group;
  const at = group.places[0];
  if (!at) return undefined;
  const turned = index
    .with(words.at(-1)!)
    .find((other) => isTurned(words, other.words) || isContracted(story, group, other.words));
  if (turned) return turned;
  const spelt = index
    .with(words[0]!)
    .find((other) => isOtherForm(group, other) || isContracted(story, group, other.words));
  if (spelt) return spelt;
  if (words.length === 1 && story.is(at.name.from, SORT.bodyHead) && !story.is(at.name.from, SORT.loneBody))
    return bodyBefore(group, index, at.name.from);
  if (isSurname(group, index)) return undefined;
  const fuller = index.with(words[0]!).find((other) => begins(story, group, other));
  return (
    fuller ??
    onlyCompany(group, index) ??
    index.with(words.at(-1)!).find((other) => ends(story, group, other)) ??
    onlyNational(story, group, index)
  );
}

/** `Quern` if the story names Ann Quern as well as the Quern Trust, and nothing says that it is a body. */
const isSurname = ({ words, weights }: Group, index: GroupIndex): boolean =>
  words.length === 1 &&
  // a common word with a capital weighs as much for a body
  weights.organization <= weights.person + (isCommonWord(words[0]!) ? PLAIN : 0) &&
  index.with(words[0]!).some((other) => other.kind === 'person' && other.words.at(-1) === words[0]);

/** `Samsung` of Samsung Electronics Co., if no other body's name begins so and nobody is called so. */
function onlyCompany({ words, kind }: Group, index: GroupIndex): Group | undefined {
  if (words.length > 1 || kind !== 'organization' || PLACES.has(words[0]!)) return undefined;
  const isBearer = (other: Group) => !other.parent && (other.words[0] === words[0] || other.kind === 'person');
  const others = index.with(words[0]!).filter(isBearer);
  const [only] = others;
  return others.length === 1 && only!.words.length === 3 && COMPANY_FORMS.has(only!.words[2]!) ? only : undefined;
}

/** `Tottenham` of `Tottenham Hotspur`, `Central Bank` of `Central Bank of Sarvonia`. */
function begins(story: Story, group: Group, full: Group): boolean {
  const { words, weights } = group;
  if (full.kind !== 'organization' || full.words.length <= words.length || rootOf(full) === group) return false;
  if (!words.every((word, i) => full.words[i] === word)) return false;
  const { name } = group.places[0]!;
  const { from: first, to: last } = name;
  // `New York` is not short for the New York Times
  // `Dame Ann Oake` is not the Ann Oake Trust
  if (words.length > 1)
    return (
      weights.person < SURELY_PERSON &&
      !PLACES.has(group.keys) &&
      !isPartOf(story, last, full) &&
      (!story.is(last, SORT.placeHead | SORT.placeNoun) || story.is(last, SORT.bodyHead) || isFirmBefore(group, full))
    );
  const isPlace = group.kind === 'place' || weights.place >= SURELY_PLACE;
  // `at Wikimedia` of the Wikimedia Foundation
  const isOwned = FOUNDED.has(full.words[1]!) && !PLACES.has(words[0]!);
  if ((isPlace && !isOwned) || WITHOUT_INITIAL.has(full.words[1]!)) return false;
  // NATO is not short for the NATO-Russia Council
  const isOwnName = story.page.tokens.cases[first] === CASE.upper || isWorldBody(story, name);
  const isSame =
    COMPANY_FORMS.has(full.words[1]!) ||
    CARRIERS.has(full.words[1]!) ||
    (full.places[0] && isWorldBody(story, full.places[0].name));
  if (isOwnName && !isSame) return false;
  const head = full.places[0]?.name.to ?? -1;
  // `Target` of Target Corp; but not `the Target`
  const isFirst =
    full.words.length === 2 &&
    story.is(head, SORT.bodyHead) &&
    !story.is(first, SORT.loneBody) &&
    group.places.every(({ name: { from } }) => story.key(from - 1) !== 'the');
  return !story.is(first, SORT.demonym) && (isFirst || !story.is(first, SORT.common));
}

/** `Quern Police Department` and its Dog Unit, the Air Force and its Space Command. */
const isPartOf = (story: Story, last: number, { words }: Group): boolean =>
  DIVIDED.has(story.key(last)) && !words.includes('of');

/** `Quern Ocean` after `Quern Ocean Bank`, if only its own words speak of a place. */
const isFirmBefore = ({ words, weights, places }: Group, { words: full, places: first }: Group): boolean =>
  full.length === words.length + 1 &&
  CARRIERS.has(full.at(-1)!) &&
  weights.place <= SURE &&
  first[0] !== undefined &&
  first[0].name.from < places[0]!.name.from;

/** `Porto` of `FC Porto`, `Communist Party` of `Chinese Communist Party`, `Key Bridge` of `Francis Scott Key Bridge`. */
function ends(story: Story, group: Group, full: Group): boolean {
  const { words, weights } = group;
  if (full.kind === 'person' || full.words.length <= words.length || rootOf(full) === group) return false;
  if (!endsWith(full, words)) return isFounder(words, full.words);
  const first = full.places[0]?.name.from ?? -1;
  const before = full.words.slice(0, full.words.length - words.length);
  if (words.length > 1) {
    // North Miami Beach and Miami Beach are two places
    if (before.length > MOST_BEFORE || before.some((word) => WITHOUT_INITIAL.has(word) || DIRECTIONS.has(word)))
      return false;
    // `Red Sox` of the Boston Red Sox
    const nation = before.join(' ');
    if (full.kind === 'organization' && group.kind !== 'place' && (PLACES.has(nation) || isDemonym(nation)))
      return true;
    const { from, to: last } = group.places[0]!.name;
    // `Corps of Engineers` of the Army Corps of Engineers
    const isOf = words[1] === 'of' && story.is(from, SORT.bodyHead);
    if (!isOf && !story.is(last, SORT.bodyHead | SORT.placeHead)) return false;
    return full.kind === 'place' ? !GENERAL.has(words.at(-1)!) : weights.place < SURELY_PLACE;
  }
  const { name } = group.places[0]!;
  // `the Raiders` of the Oakland Raiders; of a town that nobody knows only if they act, unlike `the Jones case`
  const act = () => story.key(name.from - 1) === 'the' && hasVerb(story, name.to);
  const mayBeTeam = words[0]!.endsWith('s') && full.kind === 'organization';
  if (mayBeTeam && (story.is(first, SORT.place | SORT.common) || act())) return true;
  // `the Mirror` of the Daily Mirror
  if (
    full.kind === 'organization' &&
    story.is(name.from, SORT.common) &&
    !story.is(name.from, SORT.loneBody) &&
    story.key(name.from - 1) === 'the'
  )
    return true;
  // `Spiegel` of `Der Spiegel`
  if (FOREIGN_ARTICLES.has(full.words[0]!) && full.words.length === 2) return true;
  // `the Superdome` of the Louisiana Superdome
  const isOfPlace = full.words.length === 2 && full.kind === group.kind && PLACES.has(full.words[0]!);
  if (isOfPlace && !PLACES.has(words[0]!) && !story.is(group.places[0]!.name.from, SORT.common | HEAD)) return true;
  const isClub = BODY_HEADS_BEFORE.has(story.key(first));
  return isClub && full.words.length === 2 && weights.place < SURELY_TOWN;
}

/** `Disney` of the Walt Disney Co. */
const isFounder = (words: string[], full: string[]): boolean =>
  words.length === 1 &&
  full.length === 3 &&
  full[1] === words[0] &&
  COMPANY_FORMS.has(full[2]!) &&
  GIVEN_NAMES.has(full[0]!);

/** `the Bank`, `Rovers`: the last organization with that word before it, or else the first one after it. */
function bodyBefore(group: Group, index: GroupIndex, at: number): Group | undefined {
  let best: Group | undefined;
  let last = -1;
  const bodies = index.with(group.words[0]!).filter(({ kind }) => kind === 'organization');
  for (const other of bodies)
    for (const { name } of other.places) if (name.from < at && name.from > last) [best, last] = [other, name.from];
  return best ?? bodies[0];
}
