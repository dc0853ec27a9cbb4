/**
 * Joins short forms of places to their names, and of things with a place's name: a town and its county, a storm, a
 * ship.
 */

import {
  CITY_OF,
  COUNTIES,
  GENERAL,
  LOCAL_BODIES,
  LOCAL_PLACES,
  ON_WATER,
  PLACE_HEADS_AFTER,
  STORMS,
} from '../english/heads.ts';
import { PLACES } from '../english/world.ts';
import { CASE } from '../text/scan.ts';
import type { GroupIndex } from './group-index.ts';
import type { Group } from './groups.ts';
import type { Story } from './story.ts';
import { PLAIN, STRONG } from './weights.ts';

/** `New York` of `New York City`, `Zabul` of `Zabul province`, `Oyemi` of `Oyemi State`. */
export function joinPlace({ words, keys, kind, weights }: Group, index: GroupIndex): Group | undefined {
  if (kind === 'person' && words.length > 1 && weights.person >= STRONG) return undefined;
  // `Cleeve` of Cleeve-on-Sands
  const onWater = index
    .with(words[0]!)
    .find(
      (other) =>
        words.length === 1 && other.words[0] === words[0] && other.words.length === 3 && ON_WATER.has(other.words[1]!),
    );
  if (onWater) return onWater;
  // `the City of Aurora` is Aurora
  if (CITY_OF.has(words[0]!) && words[1] === 'of' && words.length > 2) {
    const city = index.called(words.slice(2).join(' '));
    if (city?.kind === 'place') return city;
  }
  return index.with(words[0]!).find((other) => {
    if (other.kind !== 'place' || other.words.length !== words.length + 1) return false;
    const last = other.words.at(-1)!;
    if (!GENERAL.has(last) && !(COUNTIES.has(last) && !PLACES.has(keys))) return false;
    // Mexico is not Mexico City
    if (words.length === 1 && PLACES.has(keys) && PLACES.has(other.keys)) return false;
    return other.words.slice(0, -1).join(' ') === keys;
  });
}

/** `Katrina` of Hurricane Katrina. */
export function joinStorm({ words }: Group, index: GroupIndex): Group | undefined {
  // `Quern Oake` of the ship `MV Quern Oake`
  if (words.length > 1)
    return index
      .with(words.at(-1)!)
      .find((other) => other.kind === 'thing' && other.words.length === words.length + 1 && endsWith(other, words));
  return index
    .with(words[0]!)
    .find((other) => other.kind === 'thing' && STORMS.has(other.words[0]!) && other.words.length <= 3);
}

/** Records that the first word of `Marlock Crown Court` is a place; joins nothing. */
export function joinLocal(story: Story, group: Group, index: GroupIndex): undefined {
  if (group.words.length !== 1 || group.kind === 'person') return undefined;
  const isLocal = index.with(group.words[0]!).some(({ words, kind }) => {
    if (words[0] !== group.words[0] || words.length < 2) return false;
    const isHead = (word: string) =>
      kind === 'organization' ? LOCAL_BODIES.has(word) : PLACE_HEADS_AFTER.has(word) || LOCAL_PLACES.has(word);
    return (kind === 'organization' || kind === 'place') && words.slice(1).every(isHead);
  });
  // `Creighton, a Jesuit school`
  const isBody = group.weights.organization >= STRONG;
  if (!isLocal || isBody || group.places.some(({ name }) => story.page.tokens.cases[name.from] === CASE.upper))
    return undefined;
  group.weights.place += PLAIN;
  if (group.kind === 'organization') group.kind = 'place';
  return undefined;
}

/** Whether the last words of a name are those of another. */
export const endsWith = ({ words: full }: Group, words: string[]): boolean =>
  words.every((word, i) => full[full.length - words.length + i] === word);
