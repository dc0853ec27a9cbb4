/** Names that are written alike, and the groups of them that mean one member. */
import { COUNTRY_FORMS, STATE_SHORT_FORMS } from '../english/world.ts';
import type { Name } from './cut.ts';
import { type Evidence, noWeights, type Weights } from './evidence.ts';
import { SORT } from './sorts.ts';
import type { Story } from './story.ts';
import type { KnownName, MemberKind } from './types.ts';

/** A place where a name stands. */
export interface Place {
  name: Name;
  /** the library's name there */
  known?: KnownName;
}

/** All places where a name is written in one way. */
export interface Group {
  /** folded words, joined by spaces */
  keys: string;
  words: string[];
  places: Place[];
  weights: Weights;
  /** the library's entity */
  known?: KnownName;
  /** the group of the fuller name that it is short for */
  parent?: Group;
}

const FORM_OF: ReadonlyMap<string, string> = new Map(
  COUNTRY_FORMS.flatMap(([name, ...others]) => others.map((other): [string, string] => [other, name!])),
);

/** The words under which a name is gathered: without its article, a country under one name. */
function keysOf(story: Story, name: Name): string {
  const keys = story.keys(name).replace(/^the (?=.)/, '');
  const state = name.from === name.to && story.is(name.from, SORT.stateShort) ? STATE_SHORT_FORMS.get(keys) : undefined;
  return state ?? FORM_OF.get(keys) ?? keys;
}

/** Gathers names by their words, in order of their first place. */
export function gather(story: Story, places: Place[], evidence: Evidence): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const place of places) {
    const keys = place.known ? `\u0000${place.known.entity}` : keysOf(story, place.name);
    let group = groups.get(keys);
    if (!group) {
      group = { keys, words: keysOf(story, place.name).split(' '), places: [], weights: noWeights() };
      if (place.known) group.known = place.known;
      groups.set(keys, group);
    }
    group.places.push(place);
  }
  for (const group of groups.values()) weigh(group, evidence);
  return groups;
}

function weigh(group: Group, evidence: Evidence): void {
  const { weights, places } = group;
  if (group.known) {
    weights[group.known.kind] += 100;
    return;
  }
  const own = noWeights();
  for (const { name } of places) {
    const here = noWeights();
    evidence.addOwn(name, here);
    // what a name's own words say is said once
    for (const kind of KINDS) own[kind] = Math.max(own[kind], here[kind]);
    evidence.addAround(name, weights);
  }
  for (const kind of KINDS) weights[kind] += own[kind];
}

const KINDS = ['person', 'organization', 'place', 'thing'] as const;
const ORDER = ['organization', 'person', 'place', 'thing'] as const;

/** The kind that most speaks for, and by how much more than for the next; organization is the kind of what nothing is known of. */
export function kindOf({ weights }: Pick<Group, 'weights'>): { kind: MemberKind | 'thing'; margin: number } {
  let best: (typeof ORDER)[number] = 'organization';
  for (const kind of ORDER) if (weights[kind] > weights[best]) best = kind;
  const next = Math.max(...ORDER.filter((kind) => kind !== best).map((kind) => weights[kind]));
  return { kind: best, margin: weights[best] - next };
}

/** The group of the fullest name. */
export function rootOf(group: Group): Group {
  let root = group;
  while (root.parent) root = root.parent;
  return root;
}
