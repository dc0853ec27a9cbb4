/** Nouns that show a kind, for people, organizations and places, also in the plural. */
import { OFFICE_VERBS } from '../english/offices.ts';
import { SORT } from './sorts.ts';
import type { Story } from './story.ts';
import type { MemberKind } from './types.ts';

const PLURALS = { person: SORT.people, organization: SORT.bodies, place: SORT.places };
const SORTS = {
  person: SORT.personNoun | SORT.office | SORT.people,
  organization: SORT.bodyNoun | SORT.bodyHead | SORT.bodies,
  place: SORT.placeNoun | SORT.places,
};

/** Whether a word is a noun that shows a kind. */
export const isNoun = (story: Story, kind: MemberKind, i: number): boolean => story.is(i, SORTS[kind]);

/** Whether a word is a noun for a person or several. */
export const isPersonNoun = (story: Story, i: number): boolean => story.is(i, SORTS.person) && !isOfTime(story, i);

/** `8 p.m. Eastern`. */
const isOfTime = (story: Story, i: number): boolean => story.key(i) === 'pm' && story.isSmall(i);

/**
 * Whether a noun directly before a name shows that the name is a person's; `fellow` can also be followed by an
 * organization: `his fellow Democrats`.
 */
export const isRoleOf = (story: Story, i: number): boolean =>
  story.is(i, SORT.personNoun) && !isOfTime(story, i) && story.key(i) !== 'fellow';

/** `professors`, `secretaries`. */
export const isPlural = (story: Story, kind: MemberKind, i: number): boolean => story.is(i, PLURALS[kind]);

/** `consultants`, and no verb: `heads`. */
export const areSeveral = (story: Story, i: number): boolean =>
  story.is(i, SORT.people) &&
  !story.is(i, SORT.personNoun) &&
  !OFFICE_VERBS.has(story.key(i)) &&
  story.key(i) !== 'counts';

/** Endings of nouns for acts and states. */
const ABSTRACT = /(?:(?:tion|ment|ity|ance|ence|ship|ness|ing|ture|ogy)s?|ics?|ies|[cnrt]al)$/;

/** Whether a word is by its ending one for an act, a state or a field: `investment`, `logistics`. */
export const isAbstract = (story: Story, i: number): boolean => ABSTRACT.test(story.key(i));
