/** Selecting the names of kept stories that a question is about. */
import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
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
