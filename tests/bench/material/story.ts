/**
 * Generates stories of any length from templates. About one word in fifteen is a name: most are from the bundled pack,
 * some from larger packs, some belong to no entity, and a few are misspelt. The text does not depend on the number of
 * known entities, so that two runs differ in that number only.
 */
import type { LexiconEntry } from '../../../engine/model/types.ts';
import { place, surname } from './names.ts';
import { type Chance, chance } from './random.ts';
import { ADJECTIVES, GIVEN, MONTHS, NOUNS, OFFICES, VERBS, WEEKDAYS } from './words.ts';

const SEED = 20211207;
/** The shares of names from the bundled pack and from larger packs; the rest belong to no entity. */
const SHARE = { pack: 0.6, larger: 0.1 };
/** The share of the entities' names that are misspelt by one letter. */
const MISSPELT = 0.03;

/** `P` is a person, `G` a place, `O` an organisation, `S` a surname alone; lower-case slots are ordinary words. */
const TEMPLATES = [
  '{P} {v} on {day} that the {a} {n} would {not}hold, and {v} the {n} in {G}.',
  'The {n} of {G} {v} a {a} {n} on {day}, two {ns} after the {n} had {v} it.',
  'In {G} the {office}, {P}, {v} the {a} {n} and {v} that {O} had no part in the {n}.',
  'Nobody in the {n} {v} what the {a} {n} had cost, and the {n} {v} no {n} at all.',
  '“A {a} {n}” and “a {a} {n}”: so the {ns} {v} it in {month}, when {P} {v} the {n}.',
  'A {n} of {num} {ns} {v} the road between {G} and {G} before the {n} was {v}.',
  '{O} {v} the {n} in a {a} {n} that {v} neither the {n} nor its {a} {n}.',
  'By {month} the {ns} had {v}, the {n} had {v} and the {a} {n} was {v} by everyone.',
  '{S} {v} reporters that the {n} with {G} was {a}, though the {n} {v} otherwise.',
  'The {a} {n}, which {v} for {num} {ns}, {v} when {P} and {P} {v} each other in {G}.',
  'It was the {a} {n} in a {n} and, as the {ns} {v}, hardly the {a} one of its {n}.',
  'Some {num} {ns} {v} to {G}; others {v} in the {a} {n} and {v} for the {n}.',
  'What the {n} {v} was not what the {n} had {v}: the {ns} {v} and the {a} {n} {v}.',
  'Under the {n}, {O} and {O} {v} a {a} {n} by the end of {month} or {v} the {n}.',
  'Asked about the {n}, a {a} {n} {v} only that it was “{a} and {a}”.',
];

/** Sentences per paragraph, and parts per section, its heading included. */
const SENTENCES = 4;
const PARAGRAPHS = 12;

/**
 * Omits, doubles or replaces one letter of the longest word, as in typing errors, but not its first letter. Words of
 * fewer than five letters are not changed.
 */
export function misspell(name: string, by: Chance): string {
  const words = name.split(' ');
  const longest = words.reduce((best, word, at) => (word.length > words[best]!.length ? at : best), 0);
  const word = words[longest]!;
  if (word.length < 5) return name;
  const at = 1 + by.below(word.length - 2);
  const middle = [word.slice(at + 1), word[at]! + word.slice(at), `e${word.slice(at + 1)}`][by.below(3)]!;
  words[longest] = word.slice(0, at) + middle;
  return words.join(' ');
}

type Slot = 'P' | 'G' | 'O' | 'S';
const KIND = { P: 'person', S: 'person', G: 'place', O: 'organization' } as const;

/**
 * @param length in UTF-16 units; the text is cut off there
 * @param entries all entities of the largest size measured, those of the bundled pack first
 * @param packSize the number of entities in the bundled pack
 */
export function story(length: number, entries: readonly LexiconEntry[], packSize: number): string {
  const by = chance(SEED);
  const byKind = (all: readonly LexiconEntry[]) => Map.groupBy(all, (one) => one.kind);
  const [known, larger] = [byKind(entries.slice(0, packSize)), byKind(entries.slice(packSize))];
  const strange = (slot: Slot) => {
    if (slot === 'P') return `${by.pick(GIVEN)} ${surname(by)}`;
    return slot === 'S' ? surname(by) : place(by);
  };
  const name = (slot: Slot) => {
    const at = by.next();
    const from = at < SHARE.pack ? known : at < SHARE.pack + SHARE.larger ? larger : undefined;
    const all = from?.get(KIND[slot]);
    if (!all) return strange(slot);
    const full = by.pick(all).name;
    const written = slot === 'S' ? full.split(' ').at(-1)! : full;
    return by.next() < MISSPELT ? misspell(written, by) : written;
  };
  const fill: Record<string, () => string> = {
    n: () => by.pick(NOUNS),
    ns: () => `${by.pick(NOUNS)}s`,
    a: () => by.pick(ADJECTIVES),
    v: () => by.pick(VERBS),
    day: () => by.pick(WEEKDAYS),
    month: () => by.pick(MONTHS),
    office: () => by.pick(OFFICES),
    num: () => String(2 + by.below(400)),
    not: () => (by.next() < 0.3 ? 'not ' : ''),
  };
  const sentence = () =>
    by.pick(TEMPLATES).replace(/\{(\w+)\}/g, (_, slot: string) => fill[slot]?.() ?? name(slot as Slot));
  const parts: string[] = [];
  for (let size = 0, count = 0; size < length; count++) {
    const heading = count % PARAGRAPHS === 0;
    const part = heading
      ? `${name('G')} ${by.pick(VERBS)} a ${by.pick(ADJECTIVES)} ${by.pick(NOUNS)}`
      : Array.from({ length: SENTENCES }, sentence).join(' ');
    parts.push(part);
    size += part.length + 2;
  }
  return parts.join('\n\n').slice(0, length);
}
