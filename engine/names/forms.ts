/** The written forms by which an entity goes, ready to be compared with the words of a text. */

import { COMPANY_WORDS } from '../english/bodies.ts';
import { NAME_AND_WORD, ORDINARY } from '../english/ordinary.ts';
import { GIVEN_NAMES } from '../english/people.ts';
import { DIRECTION_ADJECTIVES, isDemonym } from '../english/places.ts';
import type { Alias } from '../model/pack.ts';
import type { LexiconEntry, Via } from '../model/types.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { titleAndGivenName, variantsOf } from './variants.ts';

/** One written form of one entity, ready to be compared with tokens. */
export interface Form {
  /** folded words, never empty */
  keys: string[];
  /** ids of those words in the lexicon's `words`; set when the lexicon makes the form */
  words: number[];
  /** which of the words the name writes with a capital */
  capitals: boolean[];
  /** positions of the words that an ampersand stands before: 1 for `AT&T` */
  ampersands: readonly number[];
  /** index of the entity; -1 for a phrase that holds a name and means something else */
  owner: number;
  /** of the entity; nothing of a phrase that belongs to nobody */
  kind: LexiconEntry['kind'] | undefined;
  alias: Alias;
  via: Via;
  /** lower case is never this name: `price`, `us`, `white house` */
  needsCapital: boolean;
  /** only capitals throughout are this name: `US`, `UK` */
  needsUpper: boolean;
  /** a surname that the page must establish first */
  needsPage: boolean;
  /** a single word that stands for a person */
  surname: boolean;
  /** its words are ordinary words too: `Price`, `White House` */
  ordinary: boolean;
  /** a body's name without the word for its kind, `Evergreen` for Evergreen Marine: the page must establish it */
  short: boolean;
  /** a few capital letters, which may stand for something else: `NATO`, `G7` */
  abbreviation: boolean;
}

const isWord = (key: string) => ORDINARY.has(key) || NAME_AND_WORD.has(key);

/** Names of more letters are hardly anything else's abbreviation. */
const LONGEST_ABBREVIATION = 4;
const NONE: readonly number[] = [];

/** Of an entity, what its forms depend on; a phrase that belongs to nobody has an owner of -1. */
interface Owner {
  owner: number;
  kind: LexiconEntry['kind'] | undefined;
  famous: boolean;
  /** the pack says that its names of one word are ordinary words */
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
    ampersands: ampersands.length > 0 ? ampersands : NONE,
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

/** Names are also written with their first two words as one: `Whitehouse`, `Nordstream 2`. */
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

/** The surname that a person is known by. */
export const surnameOf = (person: LexiconEntry) => person.surname ?? person.name.split(' ').at(-1)!;

/** More than so many spellings of either part are not crossed. */
const MOST_SPELLINGS = 12;

/** Given names and surnames of a person's spellings crossed: who writes `Arsenij` may write `Yatseniuk`. */
function mixedSpellings(person: LexiconEntry): string[] {
  const pairs = [person.name, ...person.aliases.map((alias) => alias.text)]
    .map((text) => text.split(' '))
    .filter((parts) => parts.length === 2);
  const given = [...new Set(pairs.map(([first]) => first!))].slice(0, MOST_SPELLINGS);
  const last = [...new Set(pairs.map(([, second]) => second!))].slice(0, MOST_SPELLINGS);
  // spellings of one alphabet only: nobody mixes two
  const latin = (text: string) => /^\p{Script=Latin}/u.test(text);
  return given.flatMap((first) =>
    last.filter((second) => latin(first) === latin(second)).map((second) => `${first} ${second}`),
  );
}

/** Shorter words are hardly anybody's name. */
const SHORTEST_SHORT = 4;

/** `Evergreen` of Evergreen Marine: one word that is no ordinary one, before words for a kind of body. */
function shortForm(of: Owner, name: string): Form | undefined {
  const [first, ...rest] = name.split(' ');
  const isKind = rest.length > 0 && rest.every((word) => COMPANY_WORDS.has(word.toLowerCase()));
  if (!isKind || first!.length < SHORTEST_SHORT || isDemonym(first!.toLowerCase())) return undefined;
  const form = makeForm(of, { text: name, type: 'plain' }, 'alias', first);
  if (!form || form.ordinary || GIVEN_NAMES.has(form.keys[0]!)) return undefined;
  return { ...form, needsCapital: true, needsPage: true, short: true };
}

/** All forms of an entity: its names, a person's surname, spellings crossed, words joined. */
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
    // events are told by their words; a joined word of one is no name
    const one = person || entry.kind === 'event' ? undefined : joined(form);
    if (one) forms.push(one);
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

/** Phrases that hold an entity's name and mean something else, as forms that belong to nobody. */
export function confusablesOf(entry: LexiconEntry): Form[] {
  return (entry.confusables ?? []).flatMap((text) => {
    const form = makeForm(NOBODY, { text, type: 'plain' }, 'name');
    return form ? [{ ...form, needsCapital: false, needsUpper: false }] : [];
  });
}
