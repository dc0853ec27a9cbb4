/** Nouns that say a kind: of people, organizations and places; in the plural too. */
import { SORT } from './sorts.ts';
import type { Story } from './story.ts';
import type { MemberKind } from './types.ts';

const PLURALS = { person: SORT.people, organization: SORT.bodies, place: SORT.places };
const SORTS = {
  person: SORT.personNoun | SORT.office | SORT.people,
  organization: SORT.bodyNoun | SORT.bodyHead | SORT.bodies,
  place: SORT.placeNoun | SORT.places,
};

/** Whether a word is a noun that says a kind. */
export const isNoun = (story: Story, kind: MemberKind, i: number): boolean => story.is(i, SORTS[kind]);

/** Whether a word says that somebody is meant, or several. */
export const isPersonNoun = (story: Story, i: number): boolean => story.is(i, SORTS.person);

/** `professors`, `secretaries`. */
export const isPlural = (story: Story, kind: MemberKind, i: number): boolean => story.is(i, PLURALS[kind]);
