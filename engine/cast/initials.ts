/**
 * Joins abbreviations to their names, and names that the story says are the same: `the Revenue Service (Sars)`, `Prasad
 * alias Thekedar`.
 */

import { ALIAS } from '../english/joints.ts';
import { CASE, GAP } from '../text/scan.ts';
import type { GroupIndex } from './group-index.ts';
import { type Group, rootOf } from './groups.ts';
import { initialsOf } from './initials-of.ts';
import type { Name } from './name.ts';
import { SORT } from './sorts.ts';
import type { Story } from './story.ts';

const LONGEST = 8;
/** The fewest letters of an abbreviation that is written like a word. */
const LEAST_AS_WORD = 4;
/** Words, and one more, between somebody's two names. */
const LONGEST_ALIAS = 10;
/** Names before a birth name among which is whose it is. */
const MOST_BEFORE_BIRTH = 200;
const OPENING = /^(?:['’]s)?\s*[("“‘]+$/;
const BRACKET = /^(?:['’]s)?\s*\($/;
const OR = /^,? or $/;
/** `MoD`, `TfL`. */
const MIXED = /^(?:\p{Lu}\p{Ll}?){2,}$/u;

/** Whether the letters of a short form occur in a name in the same order, the first one at its beginning. */
function spells(short: string, words: string[]): boolean {
  const letters = words.join('');
  if (short[0] !== letters[0]) return false;
  let at = 0;
  for (const letter of short) {
    at = letters.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** `the South African Revenue Service (Sars)`, and the reverse. */
export function joinBracketed(story: Story, index: GroupIndex): void {
  const names = index.inOrder;
  for (let i = 1; i < names.length; i++) {
    const { group, name } = names[i - 1]!;
    const { group: other, name: otherName } = names[i]!;
    if (rootOf(other) === rootOf(group)) continue;
    const gap = story.page.text.slice(story.end(name.to), story.start(otherName.from));
    if (!OPENING.test(gap) && !OR.test(gap)) continue;
    const [short, full] = group.words.length < other.words.length ? [group, other] : [other, group];
    const isWord = short.words.length === 1 || isAbbreviation(story, short.places[0]!.name);
    if (!isWord || short.parent || full.words.length < 2) continue;
    const word = short.words.join('');
    const isShort = initialsOf(full.words).includes(word) || spells(word, full.words) || full.words.includes(word);
    // an abbreviation in another language: `Party for Freedom (PVV)`
    const isForeign =
      short === other &&
      BRACKET.test(gap) &&
      full.kind === 'organization' &&
      (isAbbreviation(story, other.places[0]!.name) || isShortName(story, otherName));
    if (isShort || isForeign) short.parent = full;
  }
}

/** One word alone in its brackets that is neither somebody nor a place of the world: `the Defence Ministry (Sedena)`. */
const isShortName = (story: Story, { from, to, title }: Name): boolean =>
  from === to &&
  !title &&
  !story.is(from, SORT.place | SORT.given | SORT.common) &&
  story.between(to + 1).startsWith(')');

/**
 * `Bablu Prasad alias Bablu Thekedar`, `X, dubbed Y`; `X and Y — dubbed A and B` are two people with two names each.
 */
export function joinAliases(story: Story, index: GroupIndex): void {
  const places = index.inOrder;
  for (let i = 1; i < places.length; i++) {
    const other = places[i]!;
    // `known to all of Quern as Tall Tom`: the name between the two is a place
    const isAfterPlace = i >= 2 && story.key(other.name.from - 1) === 'as' && places[i - 1]!.group.kind !== 'person';
    const one = isAfterPlace ? places[i - 2]! : places[i - 1]!;
    const between = betweenNames(story, one.name, other.name);
    if (between === undefined || !ALIAS.test(between)) continue;
    const isPair =
      i >= 2 &&
      i + 1 < places.length &&
      isAnd(story, places[i - 2]!.name, one.name) &&
      isAnd(story, other.name, places[i + 1]!.name);
    if (isPair) {
      setParent(other.group, places[i - 2]!.group);
      setParent(places[i + 1]!.group, one.group);
    } else setParent(other.group, one.group);
  }
  joinBirthNames(story, places);
}

/** `She was born Ann Quern`: the last before her with that given name. */
function joinBirthNames(story: Story, places: GroupIndex['inOrder']): void {
  for (const [i, { name, group }] of places.entries()) {
    if (story.key(name.from - 1) !== 'born' || !story.follows(name.from) || group.words.length < 2) continue;
    const same = places
      .slice(Math.max(0, i - MOST_BEFORE_BIRTH), i)
      .findLast(
        (other) =>
          other.group.kind === 'person' && other.group.words.length > 1 && other.group.words[0] === group.words[0],
      );
    if (same) setParent(group, same.group);
  }
}

/** The text between two names that are close to each other. */
function betweenNames(story: Story, one: Name, other: Name): string | undefined {
  if (other.from - one.to > LONGEST_ALIAS) return undefined;
  return story.page.text.slice(story.end(one.to), story.start(other.from));
}

const isAnd = (story: Story, one: Name, other: Name): boolean => betweenNames(story, one, other) === ' and ';

function setParent(group: Group, parent: Group): void {
  if (group.known || group.parent || rootOf(parent) === group) return;
  group.parent = parent;
}

/** `BBC`, `PG&E`, `SAG-AFTRA`, `MoD`. */
function isAbbreviation(story: Story, { from, to }: Name): boolean {
  for (let i = from; i <= to; i++) {
    const isLetters =
      story.page.tokens.cases[i] === CASE.upper ||
      story.key(i).length === 1 ||
      MIXED.test(story.text({ from: i, to: i }));
    if (!isLetters || (i > from && story.gap(i) !== GAP.and && story.gap(i) !== GAP.hyphen)) return false;
  }
  return true;
}

/** Returns the name that an abbreviation stands for; for `PUC` also one abbreviated as `CPUC`. */
export function joinInitials(story: Story, group: Group, index: GroupIndex): Group | undefined {
  const short = group.words.join('');
  if (!group.places.some(({ name }) => isAbbreviation(story, name))) {
    // `Sars`, as newsrooms of some countries write it
    const isWord =
      group.kind !== 'organization' ||
      short.length < LEAST_AS_WORD ||
      story.is(group.places[0]!.name.from, SORT.common);
    if (isWord || group.words.length > 1) return undefined;
  }
  if (short.length < 2 || short.length > LONGEST) return undefined;
  const full = index.withInitials(story, short).find((other) => other !== group);
  if (full || short.length < 3 || group.words.length > 1) return full;
  return index.endingWith(short).find(({ parent }) => parent);
}
