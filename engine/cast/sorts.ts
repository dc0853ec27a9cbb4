/** What English says about a word for the cast, as bits; computed once for each distinct word of a page. */
import { isAdherent } from '../english/adherents.ts';
import { isCommonWord } from '../english/common-words.ts';
import { FURNITURE } from '../english/furniture.ts';
import { MORE_GIVEN_NAMES } from '../english/given-names.ts';
import {
  BODY_HEADS,
  BODY_NOUNS,
  BODY_PEOPLE,
  HARDWARE,
  LONE_BODIES,
  OF_HEADS,
  PLACE_HEADS_AFTER,
  PLACE_HEADS_BEFORE,
  PLACE_NOUNS,
  THING_HEADS,
  THING_NOUNS,
} from '../english/heads.ts';
import { PRONOUNS } from '../english/joints.ts';
import {
  GIVEN_WORDS,
  HONORIFICS,
  IRREGULAR_PLURALS,
  isPersonNoun,
  OFFICE_PARTS,
  OFFICES,
  PERSON_NOUNS,
} from '../english/offices.ts';
import { SMALL_WORDS } from '../english/ordinary.ts';
import { GIVEN_NAMES } from '../english/people.ts';
import { isDemonym } from '../english/places.ts';
import { AUXILIARY, PARTICLES, PERSONAL, SAYING } from '../english/telling.ts';
import { MONTHS_AND_DAYS } from '../english/time.ts';
import { PLACES, STATE_SHORT_FORMS, WORLD_BODIES } from '../english/world.ts';
import { memoizeBounded } from '../text/collections.ts';

const LISTS = [
  ['honorific', HONORIFICS],
  ['office', OFFICES],
  ['officePart', OFFICE_PARTS],
  ['personNoun', PERSON_NOUNS],
  ['bodyHead', BODY_HEADS],
  ['loneBody', LONE_BODIES],
  ['bodyNoun', BODY_NOUNS],
  ['bodyPeople', BODY_PEOPLE],
  ['placeHead', PLACE_HEADS_AFTER],
  ['placeHeadBefore', PLACE_HEADS_BEFORE],
  ['placeNoun', PLACE_NOUNS],
  ['thingHead', THING_HEADS],
  ['thingNoun', THING_NOUNS],
  ['hardware', HARDWARE],
  ['ofHead', OF_HEADS],
  ['saying', SAYING],
  ['personal', PERSONAL],
  ['auxiliary', AUXILIARY],
  ['particle', PARTICLES],
  ['given', new Set([...GIVEN_NAMES, ...GIVEN_WORDS, ...MORE_GIVEN_NAMES])],
  ['place', PLACES],
  ['stateShort', STATE_SHORT_FORMS],
] as const;

type Listed = (typeof LISTS)[number][0];
type Sort = Listed | (typeof MADE)[number];
/**
 * Sorts that are decided by more than one list, or by the ending; those of plurals: `lawyers`, `companies`, `towns`.
 */
const MADE = ['common', 'small', 'demonym', 'time', 'people', 'bodies', 'places', 'furniture', 'worldStart'] as const;

/** The bit of each sort of word. */
export const SORT = Object.fromEntries(
  [...LISTS.map(([name]) => name), ...MADE].map((name, i) => [name, 1 << i]),
) as Record<Sort, number>;

/** Sorts of words in a name that show that it is not a person's: `Ministry`, `County`, `Prize`. */
export const HEAD = SORT.bodyHead | SORT.placeHead | SORT.thingHead;

let listed: Map<string, number> | undefined;

/** Built at the first call, so that it costs nothing if no cast is needed. */
function listedSorts(): Map<string, number> {
  if (listed) return listed;
  listed = new Map();
  for (const [name, list] of LISTS) {
    for (const word of list.keys()) listed.set(word, (listed.get(word) ?? 0) | SORT[name]);
  }
  return listed;
}

let starts: Set<string> | undefined;

/** The first words of well-known names of several words. */
function worldStarts(): Set<string> {
  starts ??= new Set(
    [...PLACES, ...WORLD_BODIES].flatMap((name) => (name.includes(' ') ? name.slice(0, name.indexOf(' ')) : [])),
  );
  return starts;
}

/** What the singular of a word with a plural ending says. */
function pluralOf(key: string): number {
  const listed = listedSorts();
  const stem = key.slice(0, -1);
  const singular = (listed.get(stem) ?? 0) | (key.endsWith('ies') ? (listed.get(`${key.slice(0, -3)}y`) ?? 0) : 0);
  const people = isPersonNoun(stem) || singular & SORT.personNoun ? SORT.people : 0;
  const bodies = singular & SORT.bodyNoun ? SORT.bodies : 0;
  return people | bodies | (singular & SORT.placeNoun ? SORT.places : 0);
}

/** `MacTavish` ends like an adjective. */
const CLAN = /^ma?c/;

/** A cache, because stories repeat each other's words. */
const KNOWN = new Map<string, number>();
const MOST_KNOWN = 20_000;

/** All bits of a folded word. */
export const sortsOf = (key: string): number => memoizeBounded(KNOWN, MOST_KNOWN, key, () => lookUp(key));

function lookUp(key: string): number {
  let bits = listedSorts().get(key) ?? 0;
  if (SMALL_WORDS.has(key) || PRONOUNS.has(key)) bits |= SORT.small;
  if (isAdherent(key) && (bits & SORT.given) === 0) bits |= SORT.demonym;
  if (isCommonWord(key)) bits |= SORT.common;
  // the Guardian is not derived from a country, and Julian is a given name
  else if ((bits & SORT.given) === 0 && isDemonym(key) && !CLAN.test(key) && !WORLD_BODIES.has(key))
    bits |= SORT.demonym;
  if (MONTHS_AND_DAYS.has(key)) bits |= SORT.time;
  if (worldStarts().has(key)) bits |= SORT.worldStart;
  if (FURNITURE.has(key)) bits |= SORT.furniture;
  if (IRREGULAR_PLURALS.has(key)) bits |= SORT.people;
  if (isPersonNoun(key)) bits |= SORT.personNoun;
  return key.endsWith('s') ? bits | pluralOf(key) : bits;
}
