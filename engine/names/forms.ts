/** The written forms by which an entity goes, ready to be compared with the words of a text. */
import { NAME_AND_WORD, ORDINARY } from '../english/ordinary.ts';
import { DIRECTION_ADJECTIVES } from '../english/places.ts';
import type { Alias } from '../model/pack.ts';
import type { LexiconEntry, Via } from '../model/types.ts';
import { type Token, tokenize } from '../text/tokens.ts';

/** One written form of one entity, ready to be compared with tokens. */
export interface Form {
  /** folded words, never empty */
  keys: string[];
  /** ids of those words in the lexicon's `words`; set when the lexicon makes the form */
  words: number[];
  /** which of the words the name writes with a capital */
  capitals: boolean[];
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
}

const isWord = (key: string) => ORDINARY.has(key) || NAME_AND_WORD.has(key);

function makeForm(
  owner: number,
  kind: LexiconEntry['kind'] | undefined,
  alias: Alias,
  via: Via,
  famous: boolean,
): Form | undefined {
  const tokens: Token[] = tokenize(alias.text);
  if (tokens.length === 0) return undefined;
  const keys = tokens.map((token) => token.key);
  const single = keys.length === 1;
  const surname = single && kind === 'person';
  const acronym = single && tokens[0]!.case === 'upper';
  return {
    keys,
    words: [],
    capitals: tokens.map((token) => token.case !== 'lower' && (single || !DIRECTION_ADJECTIVES.has(token.key))),
    owner,
    kind,
    alias,
    via,
    needsCapital: keys.every(isWord) || (surname && !famous) || (single && keys[0]!.length <= 3),
    needsUpper: acronym && (isWord(keys[0]!) || keys[0]!.length <= 3),
    needsPage: surname && !famous,
    surname,
  };
}

/** Names are also written with their first two words as one: `Whitehouse`, `Nordstream 2`. */
function joined(form: Form): Form | undefined {
  if (form.keys.length < 2 || form.owner < 0 || form.keys[0]!.length + form.keys[1]!.length < 6) return undefined;
  return {
    ...form,
    keys: [form.keys[0]! + form.keys[1]!, ...form.keys.slice(2)],
    capitals: [true, ...form.capitals.slice(2)],
    via: 'spelling',
    needsCapital: true,
    needsUpper: false,
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

/** All forms of an entity: its names, a person's surname, spellings crossed, words joined. */
export function formsOf(entry: LexiconEntry, owner: number): Form[] {
  if (entry.kind === 'topic') return [];
  const person = entry.kind === 'person';
  const famous = person && entry.knownBySurname === true;
  const forms: Form[] = [];
  const seen = new Set<string>();
  const add = (alias: Alias, via: Via) => {
    const form = makeForm(owner, entry.kind, alias, via, famous);
    if (!form || seen.has(form.keys.join(' '))) return;
    seen.add(form.keys.join(' '));
    forms.push(form);
    // events are told by their words; a joined word of one is no name
    const one = person || entry.kind === 'event' ? undefined : joined(form);
    if (one) forms.push(one);
  };
  add({ text: entry.name, type: 'plain' }, 'name');
  for (const alias of entry.aliases) add(alias, 'alias');
  if (person) {
    add({ text: surnameOf(entry), type: 'plain' }, 'surname');
    for (const text of mixedSpellings(entry)) add({ text, type: 'transliteration' }, 'alias');
  }
  return forms;
}

/** Phrases that hold an entity's name and mean something else, as forms that belong to nobody. */
export function confusablesOf(entry: LexiconEntry): Form[] {
  return (entry.confusables ?? []).flatMap((text) => {
    const form = makeForm(-1, undefined, { text, type: 'plain' }, 'name', false);
    return form ? [{ ...form, needsCapital: false, needsUpper: false }] : [];
  });
}
