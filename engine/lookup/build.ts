/** From a pack's entities to the table that lookup reads. */

import type { LexiconEntry } from '../model/types.ts';
import { sharedStart } from '../text/collections.ts';
import { foldKey } from '../text/tokens.ts';
import { inLatin } from './latin.ts';
import { type Field, fieldOf, INITIALS, LookupTable, MOST_SHARED, NOT, packOwner } from './table.ts';
import { EMPTY_WORDS, prominence, timesNamed } from './words.ts';

/** Of a long span at most so many years are words of the table. */
const MOST_YEARS = 60;
/** Nobody has more initials than this. */
const MOST_INITIALS = 4;
/** Words of letters or of digits, and single spaces, hyphens or commas with a space: what most names are. */
const PLAIN = /^(?:[A-Za-z]+|\d+)(?:(?:,? |-)(?:[A-Za-z]+|\d+))*$/;

/** The words of `foldKey`, without its tokens where a text is plain: a large pack has a million of them. */
export function foldedWords(text: string): string[] {
  if (PLAIN.test(text)) return text.toLowerCase().split(/,? |-/);
  return foldKey(text).split(' ').filter(Boolean);
}

/** Pairs of word and owner as they come, in typed arrays that double. */
class Collected {
  readonly numbers = new Map<string, number>();
  words = new Uint32Array(1024);
  owners = new Uint32Array(1024);
  count = 0;
  /** by word: where its last pair stands, which is the same entity's if any is */
  private readonly last: number[] = [];

  add(text: string, entity: number, field: Field): void {
    let word = this.numbers.get(text);
    if (word === undefined) {
      word = this.numbers.size;
      this.numbers.set(text, word);
      this.last.push(-1);
    }
    const owner = packOwner(entity, field);
    const before = this.last[word]!;
    if (before >= 0 && this.owners[before]! >= packOwner(entity, 'name')) {
      // the same word in a better field of the same entity
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

function collect(entries: readonly LexiconEntry[]): Collected {
  const collected = new Collected();
  const nameOf = new Map(entries.map((entry) => [entry.id, entry.name]));
  entries.forEach((entry, entity) => {
    const add = (text: string, field: Field) => {
      for (const word of foldedWords(text)) {
        if (EMPTY_WORDS.has(word)) continue;
        collected.add(word, entity, field);
        const latin = inLatin(word);
        if (latin) collected.add(latin, entity, field);
      }
    };
    const addYears = (from: string | undefined, to: string | undefined) => {
      const first = Number(from?.slice(0, 4));
      const last = Number((to ?? from)?.slice(0, 4));
      for (let year = first; year <= Math.min(last, first + MOST_YEARS); year++)
        collected.add(String(year), entity, 'year');
    };
    const addInitials = (name: string) => {
      const words = foldedWords(name);
      if (words.length > 1 && words.length <= MOST_INITIALS)
        collected.add(INITIALS + words.map((word) => word[0]).join(''), entity, 'initials');
    };
    add(entry.name, 'name');
    for (const { text } of entry.aliases) add(text, 'alias');
    for (const { title, from, to } of entry.roles) {
      add(title, 'role');
      addYears(from, to);
    }
    for (const title of entry.titles ?? []) add(title, 'role');
    add(entry.description, 'description');
    if (entry.event) {
      const { date, participants, place, cues } = entry.event;
      addYears(date, date.split('/')[1]);
      for (const id of place ? [...participants, place] : participants) add(nameOf.get(id) ?? '', 'company');
      for (const { words } of cues) for (const word of words) add(word.replaceAll('*', ''), 'description');
    }
    if (entry.kind === 'person')
      for (const name of [entry.name, ...entry.aliases.map(({ text }) => text)]) addInitials(name);
    for (const phrase of entry.confusables ?? []) collected.add(NOT + foldedWords(phrase).join(' '), entity, 'not');
  });
  return collected;
}

/** Builds the table. About a second for 100,000 entities. */
export function buildTable(entries: readonly LexiconEntry[]): LookupTable {
  const { numbers, words, owners, count } = collect(entries);
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
    table.shared[place] = sharedStart(sorted[place - 1] ?? '', word, MOST_SHARED);
  });
  table.wordStarts[sorted.length] = at;
  // counting sort by word: the pairs came by entity, and stay so within a word
  for (let i = 0; i < count; i++) table.ownerStarts[placeOf[words[i]!]! + 1]!++;
  for (let place = 0; place < sorted.length; place++) table.ownerStarts[place + 1]! += table.ownerStarts[place]!;
  const next = table.ownerStarts.slice();
  for (let i = 0; i < count; i++) table.owners[next[placeOf[words[i]!]!]!++] = owners[i]!;
  return table;
}
