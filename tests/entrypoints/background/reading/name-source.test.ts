/** Selecting the names of kept stories that a question is about. */
import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { castOf } from '../../../../engine/cast/cast.ts';
import { Library } from '../../../../engine/library/library.ts';
import { keysFor } from '../../../../entrypoints/background/reading/name-source.ts';
import { YourReading } from '../../../../entrypoints/background/reading/your-reading.ts';
import { ReadingStore } from '../../../../platform/reading-store.ts';
import { DAM } from '../../../reading/stories.ts';

vi.mock('../../../../engine/cast/cast.ts', { spy: true });

it('finds the names of a story once, although it is linked first and asked for its cast later', async () => {
  const store = new ReadingStore();
  const keysOf = (text: string) => keysFor(store, new Library([]), { text });
  const story = 'The mayor of Tessaly, Jonas Feld, spoke on Monday. Feld was asked by the Quern Water Board.';
  const keys = await keysOf(story);
  expect(keys).toContain('jonas feld');
  expect(await keysOf(story)).toEqual(keys);
  expect(castOf).toHaveBeenCalledTimes(1);
  expect(await keysOf(story.replace('Jonas', 'Marta'))).toContain('marta feld');
  expect(await keysOf(story)).toEqual(keys);
  expect(castOf).toHaveBeenCalledTimes(3);
});

it.each([
  ['by the beginning of a word', 'fel', ['jonas feld']],
  ['by a misspelt word that begins rightly', 'felt', ['jonas feld']],
  ['by a misspelt word that ends rightly', 'veld', ['jonas feld']],
  ['not by so short a word that it could be any', 'eld', []],
  ['not by small words', 'the of', []],
  ['by the words that most names have first', 'jonas quill', ['jonas feld', 'marta quil']],
])('finds the names of kept stories %s: %s', async (_, query, keys) => {
  const store = new ReadingStore();
  const reading = new YourReading(store, () => {});
  for (const { headline, ...story } of DAM) await reading.keep({ ...story, headline: headline ?? '' });
  expect(await keysFor(store, new Library([]), { query })).toEqual(keys);
});

/** A store in which every question finds these keys; `asked` are the questions. */
function storeWith(found: { words?: string[]; near?: string[]; short?: string[]; slugs?: string[] }) {
  const asked = { words: [] as [string[], string[]][], short: [] as string[], slugs: [] as string[] };
  const store = {
    keysOfWords: async (beginnings: string[], endings: string[]) => {
      asked.words.push([beginnings, endings]);
      return (asked.words.length === 1 ? found.words : found.near) ?? [];
    },
    keysOfShort: async (short: string[]) => {
      asked.short.push(...short);
      return found.short ?? [];
    },
    keysOfSlugs: async (slugs: string[]) => {
      asked.slugs.push(...slugs);
      return found.slugs ?? [];
    },
  };
  return { store: store as unknown as ReadingStore, asked };
}

const NOTHING = new Library([]);

describe('of typed words', () => {
  it.each([
    [
      'the names with the most of the words come first',
      'jonas quil',
      ['ada quil', 'jonas quil'],
      ['jonas quil', 'ada quil'],
    ],
    [
      'others in alphabetical order',
      'quil',
      ['zoe quil', 'ada quil', 'may quil'],
      ['ada quil', 'may quil', 'zoe quil'],
    ],
    [
      'a word counts once, however often a name has it',
      'quil lam',
      ['quil quil', 'a quil lam'],
      ['a quil lam', 'quil quil'],
    ],
  ])('%s: %s', async (_, query, words, keys) => {
    expect(await keysFor(storeWith({ words }).store, NOTHING, { query })).toEqual(keys);
  });

  const names = (count: number, surname: string) =>
    Array.from({ length: count }, (_, i) => `${String.fromCodePoint(97 + i)} ${surname}`);

  it('at most 24 names are compared, the best', async () => {
    const { store, asked } = storeWith({ words: names(26, 'quil') });
    expect(await keysFor(store, NOTHING, { query: 'quil' })).toEqual(names(24, 'quil'));
    expect(asked.words).toEqual([[['quil'], []]]);
  });

  it('twelve names are enough: misspelt ones are not looked for', async () => {
    const { store, asked } = storeWith({ words: names(12, 'quil') });
    expect(await keysFor(store, NOTHING, { query: 'quil' })).toHaveLength(12);
    expect(asked.words).toHaveLength(1);
  });

  it('if there are fewer, the names that are the most like the words follow, each once and at most 24 in all', async () => {
    const few = names(11, 'quil');
    const near = ['x quils', 'x quilla', 'x quiver', 'a quil', ...names(20, 'quib')];
    const { store, asked } = storeWith({ words: few, near });
    const keys = await keysFor(store, NOTHING, { query: 'quil' });
    expect(asked.words[1]).toEqual([['qui'], ['uil']]);
    expect(keys).toEqual([...few, 'x quils', ...names(12, 'quib')]);
    expect(await keysFor(storeWith({ near }).store, NOTHING, { query: 'quilll' })).toEqual([
      'x quilla',
      'x quils',
      'a quil',
    ]);
  });

  it('a word of three letters is not taken for a misspelt one', async () => {
    const { store, asked } = storeWith({ near: ['x lamb'] });
    expect(await keysFor(store, NOTHING, { query: 'lam orrin' })).toEqual([]);
    expect(asked.words).toEqual([
      [['lam', 'orrin'], []],
      [['orr'], ['rin']],
    ]);
  });

  it('only six words are looked for, and none of those that every text has', async () => {
    const { store, asked } = storeWith({ words: names(12, 'a') });
    await keysFor(store, NOTHING, { query: 'the one-armed Mayor of Tessaly, Jonas Feld the third' });
    expect(asked.words[0]).toEqual([['one', 'armed', 'mayor', 'tessaly', 'jonas', 'feld'], []]);
  });

  it('nothing is looked for without words', async () => {
    const { store, asked } = storeWith({ words: ['a'] });
    for (const query of ['', ' – ', 'the of']) expect(await keysFor(store, NOTHING, { query })).toEqual([]);
    expect(asked.words).toEqual([]);
  });
});

it('a surname and initials stand for everybody who has them, but no full name does', async () => {
  const { store, asked } = storeWith({ short: ['ada feld'] });
  const text = 'Mr. Feld spoke on Monday. Marta Quill, a minister, met the LWA and the Quern Water Board.';
  const keys = await keysFor(store, NOTHING, { text });
  expect(asked.short.sort()).toEqual(['feld', 'lwa']);
  expect(keys).toEqual(expect.arrayContaining(['feld', 'marta quil', 'quern water board', 'ada feld']));
});

it('no names are found in a text of another language', async () => {
  const { store, asked } = storeWith({});
  const text =
    'Der Bürgermeister Jonas Feld sprach am Montag über das Wasser, und die Leute hörten ihm zu, weil sie nicht wussten, was kommt.';
  expect(await keysFor(store, NOTHING, { text })).toEqual([]);
  expect(asked.short).toEqual([]);
});

it('of ids, a kept story’s own is known by its name, and one of a pack by all forms of its name', async () => {
  const { store, asked } = storeWith({ slugs: ['of slug'] });
  const entity = (name: string, kind: string) => ({
    id: `p/${name}`,
    kind,
    name,
    aliases: [{ text: `The ${name} Office` }],
  });
  const entities = [entity('Lamp', 'organization'), entity('Fire', 'event'), entity('Peace', 'topic')];
  const library = { entity: (id: string) => entities.find((one) => one.id === id) } as unknown as Library;
  const ids = ['your-reading/jonas-feld', 'your-reading/ada-quill-person-2', ...entities.map(({ id }) => id), 'p/gone'];
  expect(await keysFor(store, library, { ids })).toEqual(['of slug', 'lamp', 'lamp office']);
  expect(asked.slugs).toEqual(['jonas-feld', 'ada-quill']);
});

it('names that several parts of a question are about are found once', async () => {
  const { store } = storeWith({ words: ['jonas feld'], slugs: ['jonas feld'] });
  expect(await keysFor(store, NOTHING, { query: 'feld', ids: ['your-reading/jonas-feld'] })).toEqual(['jonas feld']);
});
