import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Corrections } from '../../../../entrypoints/background/reading/corrections.ts';
import { YourReading } from '../../../../entrypoints/background/reading/your-reading.ts';
import type { CorrectRequest } from '../../../../platform/reading-checks.ts';
import { ReadingStore } from '../../../../platform/reading-store.ts';
import { storyId } from '../../../../reading/story.ts';
import { DAM } from '../../../reading/stories.ts';

const FELD = 'your-reading/jonas-feld';
const QUILL = 'your-reading/marta-quil';
const STORIES = DAM.map(({ key }) => storyId(key));
const changed = vi.fn();
let corrections: Corrections;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  const store = new ReadingStore();
  const reading = new YourReading(store, () => {});
  for (const story of DAM) await reading.keep(story);
  corrections = new Corrections(store, changed);
  changed.mockClear();
});

const all = async () =>
  (await corrections.all()).map(({ correction, names }) => `${correction.type} ${names.join(' + ')}`);

it.each<[string, CorrectRequest[], string[]]>([
  [
    'stored once, if the same is made twice',
    [
      { type: 'hide', id: FELD },
      { type: 'hide', id: FELD },
    ],
    ['hide Jonas Feld'],
  ],
  [
    'stored beside those of another name',
    [
      { type: 'rename', id: FELD, to: 'A' },
      { type: 'rename', id: QUILL, to: 'B' },
    ],
    ['rename Jonas Feld', 'rename Marta Quill'],
  ],
  [
    'stored in place of an earlier new name of the same person, which it then calls by that',
    [
      { type: 'rename', id: FELD, to: 'Zacharias Feld' },
      { type: 'rename', id: FELD, to: 'B' },
    ],
    ['rename Zacharias Feld'],
  ],
  [
    'stored beside other kinds for the same name',
    [
      { type: 'rename', id: FELD, to: 'A' },
      { type: 'merge', id: QUILL, into: FELD },
    ],
    ['rename Jonas Feld', 'merge Marta Quill + A'],
  ],
  [
    'stored once, in whatever order the stories are chosen in which the name is somebody else’s',
    [
      { type: 'split', id: FELD, stories: [STORIES[2]!, STORIES[1]!] },
      { type: 'split', id: FELD, stories: [STORIES[1]!, STORIES[2]!] },
    ],
    ['split Jonas Feld'],
  ],
])('a correction is %s', async (_, requests, expected) => {
  for (const request of requests) await corrections.add(request);
  expect(await all()).toEqual(expected);
});

describe('a person', () => {
  it('who was split from another of the name can be renamed without renaming that one', async () => {
    await corrections.add({ type: 'split', id: FELD, stories: [STORIES[2]!] });
    for (const id of [`${FELD}-person-2`, FELD])
      expect(await corrections.add({ type: 'rename', id, to: 'A' })).toBe('done');
    expect(await all()).toEqual(['split Jonas Feld', 'rename Jonas Feld', 'rename Jonas Feld']);
  });

  it('who was merged with another is found under that one’s id, with the stories of both, the newest first', async () => {
    await corrections.add({ type: 'merge', id: FELD, into: QUILL });
    expect((await corrections.stories(QUILL)).map(({ id }) => id)).toEqual(STORIES.toReversed());
    expect(await corrections.stories(FELD)).toEqual([]);
  });

  it('has each story once, however often it names them, and nobody has none', async () => {
    expect((await corrections.stories(QUILL)).map(({ id }) => id)).toEqual([STORIES[2]]);
    expect(await corrections.stories('your-reading/nobody')).toEqual([]);
  });

  it('is found by an id without the prefix of kept stories too', async () => {
    expect(await corrections.stories('jonas-feld')).toHaveLength(3);
  });
});

it('a correction is undone by its number alone, and pages are told of it', async () => {
  for (const id of [FELD, QUILL]) await corrections.add({ type: 'hide', id });
  changed.mockClear();
  expect(await corrections.undoCorrection(2)).toBe('gone');
  expect(changed).not.toHaveBeenCalled();
  expect(await corrections.undoCorrection(0)).toBe('done');
  expect(changed).toHaveBeenCalledOnce();
  expect(await all()).toEqual(['hide Marta Quill']);
});
