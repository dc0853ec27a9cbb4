/**
 * Generates up to hundreds of thousands of entities: first those of the bundled pack, then invented people, places,
 * organisations and a few events, whose names are composed of syllables. A smaller set is a prefix of a larger one.
 */
import type { Kind, Role } from '../../../engine/model/pack.ts';
import type { LexiconEntry } from '../../../engine/model/types.ts';
import { type Chance, chance } from './random.ts';
import {
  BODIES,
  CODAS,
  FIELDS,
  GIVEN,
  HAPPENINGS,
  NUCLEI,
  OFFICES,
  ONSETS,
  PLACE_ENDINGS,
  PLACE_WORDS,
  SURNAME_ENDINGS,
  WORD_SURNAMES,
} from './words.ts';

const SEED = 20140330;
/** The shares of the kinds of invented entities; the rest are organisations. */
const SHARE = { person: 0.5, place: 0.27, event: 0.01 };
/** The share of surnames that are ordinary words. */
const WORDS = 0.04;
/** The share of people whose surname has a second spelling. */
const SPELLED_TWICE = 0.2;

const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1);

function syllable({ next, pick }: Chance, closed: number): string {
  return pick(ONSETS) + pick(NUCLEI) + (next() < closed ? pick(CODAS) : '');
}

/** A surname: an ordinary word, or one or two syllables with an ending. */
export function surname(by: Chance): string {
  if (by.next() < WORDS) return by.pick(WORD_SURNAMES);
  const stem = by.next() < 0.5 ? syllable(by, 0.8) : syllable(by, 0.2) + syllable(by, 0.7);
  return capital(stem + by.pick(SURNAME_ENDINGS));
}

/** A town or a country. */
export function place(by: Chance): string {
  const name = capital(syllable(by, 0.5) + (by.next() < 0.6 ? syllable(by, 0.4) : '') + by.pick(PLACE_ENDINGS));
  return by.next() < 0.25 ? `${by.pick(PLACE_WORDS)} ${name}` : name;
}

/** An organisation and its abbreviation. */
function organization(by: Chance): { name: string; short: string } {
  const words = [place(by), by.pick(FIELDS), by.pick(BODIES)];
  return { name: words.join(' '), short: words.map((word) => word[0]).join('') + by.pick(FIELDS)[0] };
}

/** Another transliteration of a surname. */
const respelled = (name: string) => name.replace(/k/, 'c').replace(/y$/, 'i').replace(/v$/, 'ff').replace(/sh/, 'sch');

function madeUp(by: Chance, number: number, before: LexiconEntry[]): LexiconEntry {
  const at = by.next();
  const entity = (kind: Kind, name: string, aliases: string[], description: string, roles: Role[] = []) => ({
    id: `made-up-${number}`,
    name,
    kind,
    aliases: aliases.filter((text) => text !== name).map((text) => ({ text, type: 'plain' as const })),
    description,
    roles,
    related: [],
    coverage: [],
  });
  if (at < SHARE.person) {
    const [given, family] = [by.pick(GIVEN), surname(by)];
    const aliases = by.next() < SPELLED_TWICE ? [`${given} ${respelled(family)}`] : [];
    const title = `${capital(by.pick(OFFICES))} of ${place(by)}`;
    const from = String(1990 + by.below(30));
    return {
      ...entity('person', `${given} ${family}`, aliases, `${title}, from ${from}`, [{ title, from }]),
      titles: [],
    };
  }
  if (at < SHARE.person + SHARE.place) return entity('place', place(by), [], `Town in ${place(by)}`);
  if (at < SHARE.person + SHARE.place + SHARE.event) {
    const where = before.findLast((one) => one.kind === 'place')!;
    const happening = by.pick(HAPPENINGS);
    const year = 1990 + by.below(30);
    return {
      ...entity('event', `${happening} of ${where.name}`, [], `${happening}, ${year}`),
      event: {
        date: `${year}-0${1 + by.below(9)}`,
        place: where.id,
        participants: [],
        cues: [{ words: [happening.toLowerCase()], needs: [`@${where.id}`] }],
      },
    };
  }
  const { name, short } = organization(by);
  return entity('organization', name, by.next() < 0.5 ? [short] : [], `Organization, since ${1900 + by.below(110)}`);
}

/**
 * Returns this many entities, starting with those of the bundled pack, or all of those if the pack has more.
 *
 * @param pack the bundled pack's entities
 */
export function entitiesFor(count: number, pack: readonly LexiconEntry[]): LexiconEntry[] {
  const by = chance(SEED);
  const entries = [...pack];
  const seen = new Set(pack.map(({ name }) => name));
  while (entries.length < count) {
    const entry = madeUp(by, entries.length, entries);
    if (seen.has(entry.name)) continue;
    seen.add(entry.name);
    entries.push(entry);
  }
  return entries;
}

/** A name or alias and its entity. */
export interface Name {
  text: string;
  entity: string;
}

/**
 * The names that a library is given: the names and aliases of all entities that are marked in pages. The cues that
 * Backstory recognizes events by are left out, as no library supports them.
 */
export function namesOf(entries: readonly LexiconEntry[]): Name[] {
  const seen = new Set<string>();
  return entries
    .filter(({ kind }) => kind !== 'topic')
    .flatMap(({ id, name, aliases }) =>
      [name, ...aliases.map(({ text }) => text)].map((text) => ({ text, entity: id })),
    )
    .filter(({ text }) => !seen.has(text) && seen.add(text));
}
