/** The weights of the evidence for each kind of name. */
import type { MemberKind } from './types.ts';

/** The sum of the weights for each kind, and for not being a name. */
export type Weights = Record<MemberKind | 'thing', number>;

/** The parts of the evidence that the ablation removes one by one. */
export type Part =
  | 'titles'
  | 'heads'
  | 'world'
  | 'given'
  | 'shape'
  | 'nouns'
  | 'appositions'
  | 'verbs'
  | 'prepositions'
  | 'company'
  | 'short forms';

export const noWeights = (): Weights => ({ person: 0, organization: 0, place: 0, thing: 0 });

/** Certain by itself: a title, a head, a country. */
export const SURE = 6;
/** Seldom wrong: an age, a role before the name, an organization's noun beside it. */
export const STRONG = 4;
/** True of an organization as well as of its place; of a country as well as of a person with its name. */
export const EITHER = 3;
/** One sign among several. */
export const PLAIN = 2;
/** Decides between kinds that are otherwise equal. */
export const FAINT = 1;

/** The kind with the largest weight, and by how much it exceeds the next. */
export function heaviest(weights: Weights): { kind: MemberKind | 'thing'; margin: number } {
  const kind = kindOf(weights);
  const { organization, person, place, thing } = weights;
  const next = Math.max(
    0,
    kind === 'organization' ? 0 : organization,
    kind === 'person' ? 0 : person,
    kind === 'place' ? 0 : place,
    kind === 'thing' ? 0 : thing,
  );
  return { kind, margin: weights[kind] - next };
}

/**
 * The kind with the largest weight; without any evidence an organization, because news names well-known ones without
 * explanation.
 */
export function kindOf({ organization, person, place, thing }: Weights): MemberKind | 'thing' {
  // evidence for a thing counts as much as for another kind
  if (thing >= STRONG && thing >= organization && thing >= person && thing >= place) return 'thing';
  let kind: MemberKind | 'thing' = 'organization';
  let most = organization;
  if (person > most) [kind, most] = ['person', person];
  if (place > most) [kind, most] = ['place', place];
  return thing >= EITHER && thing > most ? 'thing' : kind;
}
