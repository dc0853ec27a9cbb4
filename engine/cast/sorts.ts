/** What English says of a word for the cast, as bits: each distinct word of a page is asked for once. */
import { isAdherent } from '../english/adherents.ts';
import { isCommonWord } from '../english/common-words.ts';
import {
  BODY_HEADS,
  BODY_HEADS_BEFORE,
  BODY_NOUNS,
  BODY_PEOPLE,
  FOR_HEADS,
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
import { GIVEN_WORDS, HONORIFICS, OFFICE_PARTS, OFFICES, PERSON_NOUNS } from '../english/offices.ts';
import { SMALL_WORDS } from '../english/ordinary.ts';
import { GENERATIONS, GIVEN_NAMES } from '../english/people.ts';
import { isDemonym } from '../english/places.ts';
import { AUXILIARY, CORPORATE, PARTICLES, PERSONAL, SAYING, WHERE, WHERE_PERHAPS } from '../english/telling.ts';
import { MONTHS_AND_DAYS } from '../english/time.ts';
import { PLACES, STATE_SHORT_FORMS } from '../english/world.ts';
import { memoizeBounded } from '../text/collections.ts';

const LISTS = [
  ['honorific', HONORIFICS],
  ['office', OFFICES],
  ['officePart', OFFICE_PARTS],
  ['personNoun', PERSON_NOUNS],
  ['bodyHead', BODY_HEADS],
  ['bodyHeadBefore', BODY_HEADS_BEFORE],
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
  ['forHead', FOR_HEADS],
  ['saying', SAYING],
  ['personal', PERSONAL],
  ['corporate', CORPORATE],
  ['auxiliary', AUXILIARY],
  ['where', WHERE],
  ['wherePerhaps', WHERE_PERHAPS],
  ['particle', PARTICLES],
  ['generation', GENERATIONS],
  ['given', new Set([...GIVEN_NAMES, ...GIVEN_WORDS])],
  ['place', PLACES],
  ['stateShort', STATE_SHORT_FORMS],
] as const;

type Listed = (typeof LISTS)[number][0];
type Sort = Listed | 'common' | 'small' | 'demonym' | 'time';

/** The bit of each sort of word. */
export const SORT = Object.fromEntries(
  [...LISTS.map(([name]) => name), 'common', 'small', 'demonym', 'time'].map((name, i) => [name, 1 << i]),
) as Record<Sort, number>;

let listed: Map<string, number> | undefined;

/** Made when the first cast is asked for: who never asks pays nothing. */
function listedSorts(): Map<string, number> {
  if (listed) return listed;
  listed = new Map();
  for (const [name, list] of LISTS) {
    for (const word of list.keys()) listed.set(word, (listed.get(word) ?? 0) | SORT[name]);
  }
  return listed;
}

/** Stories repeat the words of others. */
const KNOWN = new Map<string, number>();
const MOST_KNOWN = 20_000;

/** All bits of a folded word. */
export const sortsOf = (key: string): number => memoizeBounded(KNOWN, MOST_KNOWN, key, () => lookUp(key));

function lookUp(key: string): number {
  let bits = listedSorts().get(key) ?? 0;
  if (SMALL_WORDS.has(key) || PRONOUNS.has(key)) bits |= SORT.small;
  if (isAdherent(key) && (bits & SORT.given) === 0) bits |= SORT.demonym;
  if (isCommonWord(key)) bits |= SORT.common;
  // a guardian is of no country, and Julian is a given name
  else if ((bits & SORT.given) === 0 && isDemonym(key)) bits |= SORT.demonym;
  if (MONTHS_AND_DAYS.has(key)) bits |= SORT.time;
  return bits;
}
