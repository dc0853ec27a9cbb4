/** Nouns that say a kind: of people, bodies and places; in the plural too. */
import { BODY_NOUNS, PLACE_NOUNS } from '../english/heads.ts';
import { IRREGULAR_PLURALS, PERSON_NOUNS } from '../english/offices.ts';
import { SORT } from './sorts.ts';
import type { Story } from './story.ts';
import type { MemberKind } from './types.ts';

const LISTS = { person: PERSON_NOUNS, organization: BODY_NOUNS, place: PLACE_NOUNS };
const SORTS = {
  person: SORT.personNoun | SORT.office,
  organization: SORT.bodyNoun | SORT.bodyHead,
  place: SORT.placeNoun,
};

/** Whether a word is a noun that says a kind. */
export const isNoun = (story: Story, kind: MemberKind, i: number): boolean =>
  story.is(i, SORTS[kind]) || isPlural(story, kind, i);

/** Whether a word says that somebody is meant, or several. */
export const isPersonNoun = (story: Story, i: number): boolean => isNoun(story, 'person', i);

/** `professors`, `secretaries`. */
export function isPlural(story: Story, kind: MemberKind, i: number): boolean {
  const key = story.key(i);
  if (kind === 'person' && IRREGULAR_PLURALS.has(key)) return true;
  if (!key.endsWith('s')) return false;
  const list = LISTS[kind];
  return list.has(key.slice(0, -1)) || (key.endsWith('ies') && list.has(`${key.slice(0, -3)}y`));
}
