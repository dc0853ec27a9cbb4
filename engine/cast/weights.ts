/** What speaks for each kind of name, in numbers. */
import type { MemberKind } from './types.ts';

/** Weights that speak for each kind, and for a name being none. */
export type Weights = Record<MemberKind | 'thing', number>;

/** Parts of the evidence, as the ablation takes them away one by one. */
export type Part = 'titles' | 'heads' | 'world' | 'given' | 'shape' | 'nouns' | 'verbs' | 'prepositions' | 'company';

/** The kinds of members. */
export const KINDS: readonly MemberKind[] = ['person', 'organization', 'place'];

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

// where nothing is known a name is a body's: what news names without a word of who it is
const ORDER = ['organization', 'person', 'place', 'thing'] as const;

/** The kind that most speaks for, and by how much more than for the next. */
export function heaviest(weights: Weights): { kind: MemberKind | 'thing'; margin: number } {
  let best: (typeof ORDER)[number] = 'organization';
  for (const kind of ORDER)
    if (weights[kind] > weights[best] && (kind !== 'thing' || weights.thing >= EITHER)) best = kind;
  let next = 0;
  for (const kind of ORDER) if (kind !== best && weights[kind] > next) next = weights[kind];
  // a thing's sign is as good as another's
  if (weights.thing >= STRONG && weights.thing >= weights[best]) return { kind: 'thing', margin: weights.thing - next };
  return { kind: best, margin: weights[best] - next };
}
