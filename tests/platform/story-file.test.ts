import { expect, test } from 'vitest';
import { readStoryFile } from '../../platform/reading-file.ts';

const STORY = {
  ...{
    key: 'a.example/1',
    keys: ['a.example/1'],
    address: 'https://a.example/1',
    outlet: 'Courier',
    headline: 'A dam',
  },
  ...{ blocks: ['The dam held.'], keptAt: 1, updatedAt: 1, notes: [] },
};
const read = (story: object) =>
  readStoryFile(
    new Blob([JSON.stringify({ kind: 'backstory-stories', format: 1, stories: [story], corrections: [] })]),
  );

test('a story kept at a time beyond the calendar is damaged', async () => {
  expect(await read(STORY)).toMatchObject({ damaged: 0, stories: [STORY] });
  expect(await read({ ...STORY, keptAt: 8.6e15 })).toMatchObject({ damaged: 1, stories: [] });
});
