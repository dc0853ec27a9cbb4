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
export const isPersonNoun = (story: Story, i: number): boolean => story.is(i, SORTS.person) && !isOfTime(story, i);

/** `8 p.m. Eastern`. */
const isOfTime = (story: Story, i: number): boolean => story.key(i) === 'pm' && story.isSmall(i);

/** Whether a noun right before a name says that it is somebody's; a fellow may be of those who are named: `his fellow Democrats`. */
export const isRoleOf = (story: Story, i: number): boolean =>
  story.is(i, SORT.personNoun) && !isOfTime(story, i) && story.key(i) !== 'fellow';

/** `professors`, `secretaries`. */
export const isPlural = (story: Story, kind: MemberKind, i: number): boolean => story.is(i, PLURALS[kind]);
