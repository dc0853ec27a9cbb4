/** Texts made to keep the background busy: each once took minutes, and must now be read at once. */
import { describe, expect, it } from 'vitest';
import { appearancesIn } from '../../reading/appearances.ts';
import { storyOf } from '../../reading/keep.ts';
import { readingPack } from '../../reading/pack.ts';

const TOLD = 'The mayor of Tessaly, Jonas Feld, said on Monday that the town was calm.';
const LENGTH = 195_000;
const filled = (text: string) => text.repeat(Math.ceil(LENGTH / text.length)).slice(0, LENGTH);

describe('a text made to be slow', () => {
  it.each([
    ['one long word in capitals', filled('A')],
    ['quotation marks that are never closed', filled('“')],
    ['characters that are no letters', filled('.')],
    ['emoji', filled('👩‍👩‍👧‍👦')],
    ['halves of surrogate pairs', filled('\ud800')],
  ])('is kept like any other: %s', (_, text) => {
    const page = { address: 'https://a.example/x', blocks: [TOLD, text], notes: [], published: '2031-01-01' };
    const { story, text: asRead } = storyOf(page, 0)!;
    expect(readingPack(appearancesIn(story, asRead)).entities.map(({ name }) => name)).toContain('Jonas Feld');
  });
});
