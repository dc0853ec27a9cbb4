/** Names that are written alike, and the groups of them that mean one member. */
import { COUNTRY_FORMS, STATE_SHORT_FORMS } from '../english/world.ts';
import { addAround } from './around.ts';
import type { Name } from './cut.ts';
import { addOwn } from './own-words.ts';
import { SORT } from './sorts.ts';
import type { Story } from './story.ts';
import type { KnownName, MemberKind } from './types.ts';
import { noWeights, type Part, type Weights } from './weights.ts';

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
  /** what its evidence speaks for, set before short forms are joined */
  kind?: MemberKind | 'thing';
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
export function gather(story: Story, places: Place[], without: ReadonlySet<Part>): Group[] {
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
  for (const group of groups.values()) weigh(story, group, without);
  return [...groups.values()];
}

/** What the library knows is what it says. */
const KNOWN = 100;

function weigh(story: Story, group: Group, without: ReadonlySet<Part>): void {
  const { weights, places } = group;
  if (group.known) {
    weights[group.known.kind] += KNOWN;
    return;
  }
  const own = noWeights();
  for (const { name } of places) {
    const here = noWeights();
    addOwn(story, name, here, without);
    // what a name's own words say is said once
    for (const kind of KINDS) own[kind] = Math.max(own[kind], here[kind]);
    addAround(story, name, weights, without);
  }
  for (const kind of KINDS) weights[kind] += own[kind];
}

const KINDS = ['person', 'organization', 'place', 'thing'] as const;

/** The group of the fullest name. */
export function rootOf(group: Group): Group {
  let root = group;
  while (root.parent) root = root.parent;
  return root;
}
