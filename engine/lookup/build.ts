/** Builds the table that lookup uses from a pack's entities. */

import { QUERY_OFFICES, STOP_WORDS } from '../english/queries.ts';
import type { LexiconEntry } from '../model/types.ts';
import { commonPrefixLength } from '../text/collections.ts';
import { foldKey } from '../text/tokens.ts';
import { inLatin } from './latin.ts';
import { packLookup } from './packed.ts';
import { type Field, fieldOf, INITIALS, LookupTable, MOST_SHARED, NOT, packOwner } from './table.ts';
import { prominence, type Synonyms, timesNamed, wordsOf } from './words.ts';

/** The most years of a long span that become words of the table. */
const MOST_YEARS = 60;
/** The most words of a name with initials; for longer names nobody uses them. */
const MOST_INITIALS = 4;
/** The fewest letters of initials; two letters stand for a person only, otherwise they are the beginning of a word. */
const LEAST_INITIALS = { person: 2, other: 3 };
/** Words of letters or digits with single spaces, hyphens, or commas and spaces between: most names are so. */
const PLAIN = /^(?:[A-Za-z]+|\d+)(?:(?:,? |-)(?:[A-Za-z]+|\d+))*$/;

/**
 * The words of `foldKey(text)`. A large pack has a million plain texts; these are split without the tokenizer, which is
 * slower.
 */
export function foldedWords(text: string): string[] {
  if (PLAIN.test(text)) return text.toLowerCase().split(/,? |-/);
  return foldKey(text).split(' ').filter(Boolean);
}

/** Collects pairs of a word and an owner, in typed arrays that double in size when they are full. */
class Collected {
  readonly numbers = new Map<string, number>();
  words = new Uint32Array(1024);
  owners = new Uint32Array(1024);
  count = 0;
  /** By word: the index of its last pair. If the current entity has the word already, it is that pair. */
  private readonly last: number[] = [];

  add(text: string, entity: number, field: Field): void {
    let word = this.numbers.get(text);
    if (word === undefined) {
      word = this.numbers.size;
      this.numbers.set(text, word);
    }
    const owner = packOwner(entity, field);
    const before = this.last[word];
    if (before !== undefined && this.owners[before]! >= packOwner(entity, 'name')) {
      // the entity has the word already: keep the field with more weight
      if (fieldOf(owner) < fieldOf(this.owners[before]!)) this.owners[before] = owner;
      return;
    }
    if (this.count === this.words.length) this.grow();
    this.words[this.count] = word;
    this.owners[this.count] = owner;
    this.last[word] = this.count++;
  }

  private grow(): void {
    this.words = new Uint32Array(this.words.buffer.transfer(2 * this.words.byteLength));
    this.owners = new Uint32Array(this.owners.buffer.transfer(2 * this.owners.byteLength));
  }
}

/** For each word that the pack uses, the words that readers type instead. */
function typedFor(synonyms: Synonyms): Map<string, string[]> {
  const typed = new Map<string, string[]>();
  for (const [word, others] of Object.entries(synonyms))
    for (const other of others.flatMap(foldedWords))
      typed.set(other, [...(typed.get(other) ?? []), ...foldedWords(word)]);
  return typed;
}

/** The year of a date, NaN if there is none. */
const yearOf = (date: string | undefined): number => Number(date?.slice(0, 4));

/** The latest year of any role or event, 0 if none has a date. */
function latestYear(entries: readonly LexiconEntry[]): number {
  const ofEntry = ({ roles, event }: LexiconEntry) => [
    ...roles.flatMap(({ from, to }) => [from, to]),
    event?.date.split('/').at(-1),
  ];
  return entries.reduce((latest, entry) => Math.max(latest, ...ofEntry(entry).map((date) => yearOf(date) || 0)), 0);
}

function collect(entries: readonly LexiconEntry[], synonyms: Synonyms): Collected {
  const collected = new Collected();
  const typed = typedFor(synonyms);
  const nameOf = new Map(entries.map((entry) => [entry.id, entry.name]));
  const latest = latestYear(entries);
  entries.forEach((entry, entity) => {
    const add = (text: string, field: Field) => {
      for (const word of foldedWords(text)) {
        if (STOP_WORDS.has(word)) continue;
        // the `President` of `President Putin` is an office, even in an alias
        const isOffice = entry.kind === 'person' && QUERY_OFFICES.has(word);
        collected.add(word, entity, isOffice && field === 'alias' ? 'role' : field);
        if (field === 'name' || field === 'alias')
          for (const other of typed.get(word) ?? []) collected.add(other, entity, 'description');
        const latin = inLatin(word);
        if (latin) collected.add(latin, entity, field);
      }
    };
    const addYears = (first: number, last: number) => {
      for (let year = first; year <= Math.min(last, first + MOST_YEARS); year++)
        collected.add(String(year), entity, 'year');
    };
    const addInitials = (words: string[]) => {
      const least = entry.kind === 'person' ? LEAST_INITIALS.person : LEAST_INITIALS.other;
      if (words.length >= least && words.length <= MOST_INITIALS)
        collected.add(INITIALS + words.map((word) => word[0]).join(''), entity, 'initials');
    };
    add(entry.name, 'name');
    // words of reworded aliases count less: `Japanese Ukraine` is no answer to `japan`
    for (const { text, type } of entry.aliases) add(text, type === 'reworded' ? 'description' : 'alias');
    for (const { title, from, to } of entry.roles) {
      add(title, 'role');
      // one without an end is still held
      addYears(yearOf(from), to === undefined ? latest : yearOf(to));
    }
    for (const title of entry.titles ?? []) add(title, 'role');
    add(entry.description, 'description');
    if (entry.event) {
      const { type, date, participants, place, cues } = entry.event;
      addYears(yearOf(date), yearOf(date.split('/').at(-1)));
      for (const id of place ? [...participants, place] : participants) add(nameOf.get(id) ?? '', 'company');
      for (const { words } of cues) for (const word of words) add(word.replaceAll('*', ''), 'description');
      if (type) for (const word of wordsOf(type)) add(word, 'description');
    }
    for (const name of [entry.name, ...entry.aliases.map(({ text }) => text)]) addInitials(foldedWords(name));
    for (const phrase of entry.confusables ?? []) collected.add(NOT + foldedWords(phrase).join(' '), entity, 'not');
  });
  return collected;
}

/**
 * Builds the table. It takes about a second for 100,000 entities.
 *
 * @param synonyms those of the pack
 */
export function buildTable(entries: readonly LexiconEntry[], synonyms: Synonyms = {}): LookupTable {
  const { numbers, words, owners, count } = collect(entries, synonyms);
  const sorted = [...numbers.keys()].sort();
  const letters = sorted.reduce((sum, word) => sum + word.length, 0);
  const table = new LookupTable({ entities: entries.length, words: sorted.length, owners: count, letters });
  entries.forEach((entry, entity) => {
    table.fame[entity] = prominence(timesNamed(entry));
  });
  const placeOf = new Uint32Array(sorted.length);
  let at = 0;
  sorted.forEach((word, place) => {
    placeOf[numbers.get(word)!] = place;
    table.wordStarts[place] = at;
    for (let i = 0; i < word.length; i++) table.letters[at++] = word.charCodeAt(i);
    table.shared[place] = commonPrefixLength(sorted[place - 1] ?? '', word, MOST_SHARED);
  });
  table.wordStarts[sorted.length] = at;
  // counting sort by word; it is stable, so the owners of a word stay in the order of their entities
  for (let i = 0; i < count; i++) table.ownerStarts[placeOf[words[i]!]! + 1]!++;
  for (let place = 0; place < sorted.length; place++) table.ownerStarts[place + 1]! += table.ownerStarts[place]!;
  const next = table.ownerStarts.slice();
  for (let i = 0; i < count; i++) table.owners[next[placeOf[words[i]!]!]!++] = owners[i]!;
  return table;
}

/**
 * Builds the table of lookup as one buffer: build it once, store it, and open it with `openLookup`.
 *
 * @param synonyms those of the pack
 */
export const buildLookupTable = (entries: readonly LexiconEntry[], synonyms?: Synonyms): ArrayBuffer =>
  packLookup(buildTable(entries, synonyms), entries);
