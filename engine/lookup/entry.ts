/** An entity in the form in which lookup compares it with queries: names and roles split into words. */
import { STOP_WORDS } from '../english/queries.ts';
import type { LexiconEntry } from '../model/types.ts';
import { foldKey, type Token, tokenize } from '../text/tokens.ts';
import { inLatin } from './latin.ts';

/** A word of a name. */
export interface NameWord extends Pick<Token, 'key' | 'start' | 'end'> {
  /** the key transliterated to Latin letters, if it is in Cyrillic */
  latin?: string | undefined;
}

/** A written form of a name. */
export interface NameForm {
  text: string;
  words: NameWord[];
  /** true if the form matches only a query that has all of its words: `White Home` */
  whole: boolean;
  /** true for a title with a surname, which is never shown as a name */
  titled: boolean;
}

/** An entity with its names and roles split into words. */
export interface LookupEntry {
  entry: LexiconEntry;
  /** the name first */
  forms: NameForm[];
  /** the words of each role without stop words, and the years in which it was held; `9999` if a year is not known */
  roles: { keys: string[]; from: string; to: string }[];
}

const form = (text: string, { whole = false, titled = false } = {}): NameForm => ({
  text,
  words: tokenize(text).map(({ key, start, end }) => ({ key, start, end, latin: inLatin(key) })),
  whole,
  titled,
});

/** A title and the surname, as people are often called: `Judge Leon`. */
const titledForms = ({ kind, name, surname, titles = [] }: LexiconEntry): NameForm[] =>
  kind === 'person'
    ? titles.map((title) => form(`${title} ${surname ?? name.split(' ').at(-1)}`, { titled: true }))
    : [];

/** Splits the names and roles of an entity into words. */
export const lookupEntry = (entry: LexiconEntry): LookupEntry => ({
  entry,
  forms: [
    form(entry.name),
    ...entry.aliases.map(({ text, type }) => form(text, { whole: type === 'reworded' })),
    ...titledForms(entry),
  ],
  roles: entry.roles.map(({ title, from, to }) => ({
    keys: foldKey(title)
      .split(' ')
      .filter((key) => !STOP_WORDS.has(key)),
    from: (from ?? '9999').slice(0, 4),
    to: (to ?? '9999').slice(0, 4),
  })),
});
