/** What speaks for each kind of name, in numbers. */
import type { MemberKind } from './types.ts';

/** Weights that speak for each kind, and for a name being none. */
export type Weights = Record<MemberKind | 'thing', number>;

/** Parts of the evidence, as the ablation takes them away one by one. */
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

/** Sure by itself: a title, a head, a country. */
export const SURE = 6;
/** Rarely wrong: an age, a role before the name, a body's noun beside it. */
export const STRONG = 4;
/** Of a body as of the place where it is; of a country as of somebody called so. */
export const EITHER = 3;
/** One of several signs. */
export const PLAIN = 2;
/** Tips a balance. */
export const FAINT = 1;

/** The kind that most speaks for, and by how much more than for the next. */
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

/** The kind that most speaks for; if nothing does, a body: what news names without a word of who it is. */
export function kindOf({ organization, person, place, thing }: Weights): MemberKind | 'thing' {
  // a thing's sign is as good as another's
  if (thing >= STRONG && thing >= organization && thing >= person && thing >= place) return 'thing';
  let kind: MemberKind | 'thing' = 'organization';
  let most = organization;
  if (person > most) [kind, most] = ['person', person];
  if (place > most) [kind, most] = ['place', place];
  return thing >= EITHER && thing > most ? 'thing' : kind;
}
