/** The written forms of an entity's name, ready to be compared with the words of a text. */

import { COMPANY_WORDS } from '../english/bodies.ts';
import { NAME_AND_WORD, ORDINARY } from '../english/ordinary.ts';
import { GIVEN_NAMES } from '../english/people.ts';
import { DIRECTION_ADJECTIVES, isDemonym } from '../english/places.ts';
import type { Alias } from '../model/pack.ts';
import type { LexiconEntry, Via } from '../model/types.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { titleAndGivenName, variantsOf } from './variants.ts';

/** One written form of one entity. */
export interface Form {
  /** folded words, never empty */
  keys: string[];
  /** ids of those words in the lexicon's `words`; set when the lexicon makes the form */
  words: number[];
  /** which of the words the name writes with a capital */
  capitals: boolean[];
  /** positions of the words after an ampersand: 1 for `AT&T` */
  ampersands: readonly number[];
  /** number of the entity; -1 for a phrase that contains a name and means something else */
  owner: number;
  /** of the entity; undefined for a phrase that belongs to none */
  kind: LexiconEntry['kind'] | undefined;
  alias: Alias;
  via: Via;
  /** true if small letters never mean this name: `price`, `us`, `white house` */
  needsCapital: boolean;
  /** true if only capitals mean this name: `US`, `UK` */
  needsUpper: boolean;
  /** true for a surname that does not count before the page has named the person */
  needsPage: boolean;
  /** a single word that stands for a person */
  surname: boolean;
  /** true if its words are ordinary words too: `Price`, `White House` */
  ordinary: boolean;
  /**
   * true for an organization's name without the word for its kind (`Evergreen` for Evergreen Marine), which does not
   * count without further evidence
   */
  short: boolean;
  /** true for a few capital letters, which may mean something else: `NATO`, `G7` */
  abbreviation: boolean;
}

/** A form, and the position in it of a word. */
export interface FormAt {
  form: Form;
  at: number;
}

const isWord = (key: string) => ORDINARY.has(key) || NAME_AND_WORD.has(key);

/** Names with more letters than this are hardly ever another thing's abbreviation. */
const LONGEST_ABBREVIATION = 4;

/** The facts about an entity that its forms depend on; `owner` is -1 for a phrase that belongs to none. */
interface Owner {
  owner: number;
  kind: LexiconEntry['kind'] | undefined;
  famous: boolean;
  /** true if the pack says that its one-word names are ordinary words too */
  alsoWord: boolean;
}

function makeForm(
  { owner, kind, famous, alsoWord }: Owner,
  alias: Alias,
  via: Via,
  text = alias.text,
): Form | undefined {
  const tokens: Token[] = tokenize(text);
  if (tokens.length === 0) return undefined;
  const keys = tokens.map((token) => token.key);
  const single = keys.length === 1;
  const surname = single && kind === 'person';
  const acronym = single && tokens[0]!.case === 'upper';
  const ordinary = (single && alsoWord) || keys.every(isWord);
  const ampersands = tokens.flatMap((token, k) => (token.gap === 'and' ? [k] : []));
  const letters = ampersands.length > 0 && keys.every((key) => key.length <= 2);
  return {
    keys,
    words: [],
    capitals: tokens.map((token) => token.case !== 'lower' && (single || !DIRECTION_ADJECTIVES.has(token.key))),
    ampersands,
    owner,
    kind,
    alias,
    via,
    needsCapital: ordinary || letters || (surname && !famous) || (single && keys[0]!.length <= 3),
    needsUpper: acronym && (ordinary || keys[0]!.length <= 3),
    needsPage: surname && !famous,
    surname,
    ordinary,
    short: false,
    abbreviation: alias.text.length <= LONGEST_ABBREVIATION && /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(alias.text),
  };
}

/** A form with its first two words written as one: `Whitehouse`, `Nordstream 2`. */
function joined(form: Form): Form | undefined {
  if (form.keys.length < 2 || form.owner < 0 || form.keys[0]!.length + form.keys[1]!.length < 6) return undefined;
  return {
    ...form,
    keys: [form.keys[0]! + form.keys[1]!, ...form.keys.slice(2)],
    capitals: [true, ...form.capitals.slice(2)],
    ampersands: form.ampersands.filter((k) => k > 1).map((k) => k - 1),
    via: 'spelling',
    needsCapital: true,
    needsUpper: false,
    ordinary: false,
  };
}

/** The surname by which a person is known. */
export const surnameOf = (person: LexiconEntry) => person.surname ?? person.name.split(' ').at(-1)!;

/** The most spellings of a given name, and of a surname, that are combined. */
const MOST_SPELLINGS = 12;

/** All combinations of a person's given names and surnames: a text that spells `Arsenij` may spell `Yatseniuk`. */
function mixedSpellings(person: LexiconEntry): string[] {
  const pairs = [person.name, ...person.aliases.map((alias) => alias.text)]
    .map((text) => text.split(' '))
    .filter((parts) => parts.length === 2);
  const given = [...new Set(pairs.map(([first]) => first!))].slice(0, MOST_SPELLINGS);
  const last = [...new Set(pairs.map(([, second]) => second!))].slice(0, MOST_SPELLINGS);
  // only within one alphabet, because nobody mixes two in a name
  const latin = (text: string) => /^\p{Script=Latin}/u.test(text);
  return given.flatMap((first) =>
    last.filter((second) => latin(first) === latin(second)).map((second) => `${first} ${second}`),
  );
}

/** The fewest letters of a short form; shorter words are hardly ever a name. */
const SHORTEST_SHORT = 4;

/**
 * The short form of an organization's name, or undefined: `Evergreen` of Evergreen Marine is one word that is no
 * ordinary one, before words for a kind of company.
 */
function shortForm(of: Owner, name: string): Form | undefined {
  const [first, ...rest] = name.split(' ');
  const isKind = rest.length > 0 && rest.every((word) => COMPANY_WORDS.has(word.toLowerCase()));
  if (!isKind || first!.length < SHORTEST_SHORT || isDemonym(first!.toLowerCase())) return undefined;
  const form = makeForm(of, { text: name, type: 'plain' }, 'alias', first);
  if (!form || form.ordinary || GIVEN_NAMES.has(form.keys[0]!)) return undefined;
  return { ...form, needsCapital: true, needsPage: true, short: true };
}

/** All forms of an entity: its names, a person's surname, combined spellings, joined words. */
export function formsOf(entry: LexiconEntry, owner: number): Form[] {
  if (entry.kind === 'topic') return [];
  const person = entry.kind === 'person';
  const famous = person && entry.knownBySurname === true;
  const forms: Form[] = [];
  const seen = new Set<string>();
  const of = { owner, kind: entry.kind, famous, alsoWord: entry.alsoWord === true };
  const keep = (form: Form | undefined) => {
    if (!form || seen.has(form.keys.join(' '))) return;
    seen.add(form.keys.join(' '));
    forms.push(form);
    // not for events, which are found by their cues, nor for persons, nor for names of one word
    const joinedForm = person || entry.kind === 'event' ? undefined : joined(form);
    if (joinedForm) forms.push(joinedForm);
  };
  const add = (alias: Alias, via: Via) => keep(makeForm(of, alias, via));
  add({ text: entry.name, type: 'plain' }, 'name');
  for (const alias of entry.aliases) add(alias, 'alias');
  if (person) {
    add({ text: surnameOf(entry), type: 'plain' }, 'surname');
    for (const text of mixedSpellings(entry)) add({ text, type: 'transliteration' }, 'alias');
    for (const text of titleAndGivenName(entry)) add({ text, type: 'plain' }, 'alias');
  } else if (entry.kind !== 'event') {
    for (const alias of [{ text: entry.name, type: 'plain' as const }, ...entry.aliases])
      for (const text of variantsOf(alias.text)) keep(makeForm(of, alias, 'spelling', text));
    if (entry.kind === 'organization') keep(shortForm(of, entry.name));
  }
  return forms;
}

const NOBODY: Owner = { owner: -1, kind: undefined, famous: false, alsoWord: false };

/** The phrases that contain an entity's name and mean something else, as forms that belong to no entity. */
function confusablesOf(entry: LexiconEntry): Form[] {
  return (entry.confusables ?? []).flatMap((text) => {
    const form = makeForm(NOBODY, { text, type: 'plain' }, 'name');
    return form ? [{ ...form, needsCapital: false, needsUpper: false }] : [];
  });
}

/** All forms by which a page may name an entity, and the phrases that contain its name and mean something else. */
export const allForms = (entry: LexiconEntry, owner: number): Form[] => [
  ...formsOf(entry, owner),
  ...confusablesOf(entry),
];
