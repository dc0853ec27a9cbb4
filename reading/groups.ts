/**
 * Finds which names in different stories mean the same: different spellings of a name are one, and people of the same
 * name are two if the stories distinguish them.
 */
import type { MemberKind } from '../engine/cast/types.ts';
import type { WalkOfLife } from '../engine/english/walks-of-life.ts';
import { STATE_SHORT_FORMS } from '../engine/english/world.ts';
import { append } from '../engine/text/collections.ts';
import { foldKey } from '../engine/text/tokens.ts';
import { type Appearance, walksOf } from './appearances.ts';
import { applyCorrections } from './apply-corrections.ts';
import type { Correction, NameInStory } from './corrections.ts';
import { isInitials, partsOfPerson, surnameKey, wordsOfName } from './name-keys.ts';
import { inOrder, newestFirst } from './sort-orders.ts';
import { storyId } from './story.ts';

/** One person, organization or place in all stories. */
export interface Group {
  /** does not change when more stories are kept */
  id: string;
  /** the newest story first; never empty */
  appearances: Appearance[];
  /** by what corrections identify it: its key and the earliest story of its own, without stories merged into it */
  anchor: NameInStory;
  /** a name that the reader gave */
  renamed?: string;
}

/** The most stories of a name that are used: the newest ones. */
export const MOST_STORIES = 40;

const isOneWord = ({ name }: Appearance) => wordsOfName(name).length === 1;

/** Groups appearances by what they mean. The order of the stories makes no difference. */
export function groupsOf(all: readonly Appearance[], corrections: readonly Correction[]): Group[] {
  const byKey = new Map<string, Appearance[]>();
  for (const one of all) append(byKey, one.key, one);
  absorbInitials(byKey);
  leaveLoneSurnames(byKey);
  const groups: Group[] = [];
  for (const key of [...byKey.keys()].sort()) {
    const appearances = byKey.get(key)!.sort(newestFirst).slice(0, MOST_STORIES);
    const parts = splitBy(corrections, key, appearances);
    for (const [i, part] of parts.entries())
      groups.push({ id: idOf(key, i), appearances: part, anchor: anchorOf(part, key) });
  }
  return applyCorrections(groups, inOrder(corrections));
}

/** The earliest story that has the name, because it stays the same when later ones are kept. */
function anchorOf(appearances: readonly Appearance[], key: string): NameInStory {
  const one = appearances.findLast((one) => one.key === key) ?? appearances.at(-1)!;
  return { key: one.key, story: one.story.id };
}

/** The most letters of an id that are taken from the name. */
const LONGEST_SLUG = 60;

/** The id of the first person of a name. Different keys have different ids. */
export function slugOf(key: string): string {
  const plain = [...key].map((letter) =>
    /[a-z0-9]/.test(letter) ? letter : letter === ' ' ? '-' : `u${letter.codePointAt(0)!.toString(16)}`,
  );
  const slug = plain.join('');
  return slug.length > LONGEST_SLUG ? `${slug.slice(0, LONGEST_SLUG).replace(/-$/, '')}-${storyId(key)}` : slug;
}

/** Comes before the number in the ids of all but the first person of a name. */
const OTHER_PERSON = '-person-';

/** The id of a person of a name, numbered from 0. */
const idOf = (key: string, number: number): string =>
  number === 0 ? slugOf(key) : `${slugOf(key)}${OTHER_PERSON}${number + 1}`;

/** The id of the first person of a name, given the id of any person of the name. */
export const slugOfId = (id: string): string => id.replace(/-person-\d+$/, '');

/**
 * If a story has initials without an explanation (`OBR`), joins them with the organization that has these initials, if
 * there is only one.
 */
function absorbInitials(byKey: Map<string, Appearance[]>): void {
  const owners = new Map<string, Set<string>>();
  for (const [key, some] of byKey)
    for (const { initials } of some)
      for (const form of initials) owners.set(foldKey(form), (owners.get(foldKey(form)) ?? new Set()).add(key));
  for (const [key, some] of [...byKey]) {
    const [owner, ...more] = owners.get(key) ?? [];
    if (owner === undefined || owner === key || more.length > 0 || !some.every(({ name }) => isInitials(name)))
      continue;
    const others = byKey.get(owner)!;
    const stories = new Set(others.map(({ story }) => story.id));
    byKey.set(owner, [...others, ...some.filter(({ story }) => !stories.has(story.id))]);
    byKey.delete(key);
  }
}

/**
 * Removes surnames alone if somebody has the surname in full, because they may mean anybody; and short forms of states:
 * `Ala` is Alabama.
 */
function leaveLoneSurnames(byKey: Map<string, Appearance[]>): void {
  const surnames = new Set<string>();
  for (const some of byKey.values())
    for (const { name, kind, surname } of some) {
      const parts = kind === 'person' ? partsOfPerson(name) : undefined;
      if (parts) surnames.add(surnameKey(parts.surname));
      if (surname !== undefined) surnames.add(surnameKey(wordsOfName(surname).at(-1) ?? ''));
    }
  for (const [key, some] of [...byKey])
    if (
      (surnames.has(key) || STATE_SHORT_FORMS.has(key)) &&
      some.every((one) => one.kind === 'person' && isOneWord(one))
    )
      byKey.delete(key);
}

/** The kind that most stories give; a story with an introduction counts twice. */
export function kindOf(appearances: readonly Appearance[]): MemberKind {
  const weights = { person: 0, organization: 0, place: 0 };
  for (const { kind, introduction } of appearances) weights[kind] += introduction === undefined ? 1 : 2;
  const { person, organization, place } = weights;
  if (person >= organization && person >= place) return 'person';
  return organization >= place ? 'organization' : 'place';
}

/** Splits the stories of one name by whom they mean; sorted by the earliest story of each. */
function splitBy(corrections: readonly Correction[], key: string, appearances: Appearance[]): Appearance[][] {
  const others = new Map<string, string>();
  for (const one of inOrder(corrections))
    if (one.type === 'split' && one.who.key === key)
      for (const story of one.stories) others.set(story, [...one.stories].sort().join());
  const byReader = Map.groupBy(appearances, ({ story }) => others.get(story.id) ?? '');
  const parts = [...byReader].flatMap(([split, some]) =>
    split === '' && kindOf(some) === 'person' ? splitPersons(some) : [some],
  );
  const earliest = (part: Appearance[]) => part.at(-1)!;
  return parts.sort((a, b) => -newestFirst(earliest(a), earliest(b)));
}

/** A person in one story, with what distinguishes people of the same name. */
interface Trace {
  appearance: Appearance;
  walks: WalkOfLife[];
  middle: string;
  generation: string;
}

const traceOf = (appearance: Appearance): Trace => {
  const { middle = '', generation = '' } = partsOfPerson(appearance.name) ?? {};
  return { appearance, walks: walksOf(appearance), middle, generation };
};

/** How many other names two stories have in common. */
const inCommon = (one: Appearance, other: Appearance): number =>
  one.company.filter((key) => other.company.includes(key)).length;

const namesDiffer = (a: Trace, b: Trace): boolean =>
  (a.middle !== '' && b.middle !== '' && !a.middle.startsWith(b.middle) && !b.middle.startsWith(a.middle)) ||
  (a.generation !== '' && b.generation !== '' && a.generation !== b.generation);

/**
 * Whether two stories mean different people: if their initials differ, or if their walks of life differ and the stories
 * have no other name in common.
 */
function differ(a: Trace, b: Trace): boolean {
  if (namesDiffer(a, b)) return true;
  const areKnown = a.walks.length > 0 && b.walks.length > 0;
  return areKnown && !a.walks.some((walk) => b.walks.includes(walk)) && inCommon(a.appearance, b.appearance) === 0;
}

/**
 * Splits the stories with people of the same name. The stories that say whom they mean are grouped into persons; each other
 * story goes to the person with whom it has most names in common, or else to the one with most stories.
 */
function splitPersons(appearances: Appearance[]): Appearance[][] {
  const traces = appearances.map(traceOf);
  const identified = traces.filter(({ walks, middle, generation }) => walks.length > 0 || middle + generation !== '');
  const persons = componentsOf(identified);
  if (persons.length < 2) return [appearances];
  const parts = persons.map((person) => person.map(({ appearance }) => appearance));
  const sizes = parts.map((part) => part.length);
  for (const { appearance } of traces.filter((trace) => !identified.includes(trace))) {
    const shared = persons.map((person) => person.reduce((sum, one) => sum + inCommon(one.appearance, appearance), 0));
    const rank = (i: number) => shared[i]! * (MOST_STORIES + 1) + sizes[i]!;
    const best = [...parts.keys()].reduce((a, b) => (rank(b) > rank(a) ? b : a));
    parts[best]!.push(appearance);
  }
  return parts.map((part) => part.sort(newestFirst));
}

/** The connected components of the stories: two stories are in the same one if they do not differ, directly or through others. */
function componentsOf(traces: readonly Trace[]): Trace[][] {
  const components: Trace[][] = [];
  for (const trace of traces) {
    const same = components.filter((one) => one.some((other) => !differ(trace, other)));
    const joined = [trace, ...same.flat()];
    for (const one of same) components.splice(components.indexOf(one), 1);
    components.push(joined);
  }
  return components;
}
