/** Groups names that are written alike; several groups can mean one member. */
import { FORMS, STATE_SHORT_FORMS } from '../english/world.ts';
import { addAround } from './around.ts';
import { withoutArticle } from './keys.ts';
import { keysOfName, type Name } from './name.ts';
import { addOwn } from './own-words.ts';
import type { Story } from './story.ts';
import type { KnownName, MemberKind } from './types.ts';
import { noWeights, type Part, SURE, type Weights } from './weights.ts';
import { isShortState } from './world-names.ts';

/** One occurrence of a name. */
export interface Place {
  name: Name;
  /** the library's name at this position */
  known?: KnownName;
}

/** All occurrences of a name in one written form. */
export interface Group {
  /** folded words, joined by spaces */
  keys: string;
  words: string[];
  places: Place[];
  weights: Weights;
  /** the kind that its evidence shows; set before short forms are joined */
  kind?: MemberKind | 'thing';
  /** the entity of the library */
  known?: KnownName;
  /** the group with the fuller name, if this one is a short form */
  parent?: Group;
}

/** A name and its group. */
export interface Grouped {
  name: Name;
  group: Group;
}

/** The groups of a story, and all names sorted by position. */
export interface Gathered {
  groups: Group[];
  inOrder: Grouped[];
}

/** The fullest form of a name, with all short forms. */
export interface Family {
  root: Group;
  groups: Group[];
  /** its occurrences */
  names: Name[];
}

const FORM_OF: ReadonlyMap<string, string> = new Map(
  FORMS.flatMap(([name, ...others]) => others.map((other): [string, string] => [other, name!])),
);

/** The words by which a name is grouped: without its article, and with one name for each country. */
function keysOf(story: Story, name: Name): string {
  const keys = withoutArticle(keysOfName(story, name));
  if (name.from === name.to && isShortState(story, name.from)) {
    if (isLosAngeles(story, name.from)) return 'los angeles';
    const state = STATE_SHORT_FORMS.get(keys);
    if (state !== undefined) return state;
  }
  return FORM_OF.get(keys) ?? keys;
}

/** `L.A.`; but `Baton Rouge, LA`. */
const isLosAngeles = (story: Story, i: number): boolean => story.key(i) === 'la' && story.page.tokens.at(i)!.dotted;

const wordsOf = (keys: string): string[] => (keys.includes(' ') ? keys.split(' ') : [keys]);

/** Groups names by their words, sorted by their first position. */
export function gather(story: Story, places: Place[], without: ReadonlySet<Part>): Gathered {
  const groups = new Map<string, Group>();
  const inOrder: Grouped[] = [];
  for (const place of places) {
    const keys = place.known ? `\u0000${place.known.entity}` : keysOf(story, place.name);
    let group = groups.get(keys);
    if (!group) {
      group = {
        keys,
        words: wordsOf(place.known ? keysOf(story, place.name) : keys),
        places: [],
        weights: noWeights(),
      };
      if (place.known) group.known = place.known;
      groups.set(keys, group);
    }
    group.places.push(place);
    inOrder.push({ name: place.name, group });
  }
  for (const group of groups.values()) weigh(story, group, without);
  return { groups: [...groups.values()], inOrder };
}

/** The evidence from the words around a name is only collected at this many of its occurrences. */
const MOST_PLACES = 5;
/** What the library knows is certain. */
const KNOWN = 100;

function weigh(story: Story, group: Group, without: ReadonlySet<Part>): void {
  const { weights, places } = group;
  if (group.known) {
    weights[group.known.kind] += KNOWN;
    return;
  }
  // the evidence of a name's own words counts once: at the occurrence where it is strongest
  let clear = 0;
  while (clear < places.length && places[clear]!.name.opens) clear++;
  addOwn(story, places[clear < places.length ? clear : 0]!.name, weights, without);
  if (places.some(({ name }) => name.title) && !without.has('titles')) weights.person += SURE;
  if (places.some(({ name }) => name.isDateline)) weights.place += SURE;
  for (let i = 0; i < places.length && i < MOST_PLACES; i++) addAround(story, places[i]!.name, weights, without);
}

/** The group with the fullest form. */
export function rootOf(group: Group): Group {
  let root = group;
  while (root.parent) root = root.parent;
  return root;
}
