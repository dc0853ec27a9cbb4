/** What is noted about the text of a kept story. */
import { expect, it } from 'vitest';
import { notesOf } from '../../reading/keep.ts';

const NONE = { isCut: false, isLive: false, isTranslated: false };

it.each([
  [{}, []],
  [{ isCut: true }, ['cut']],
  [{ isLive: true }, ['live']],
  [{ isTranslated: true }, ['translated']],
  [{ isChosen: true }, ['chosen']],
  [{ isCut: true, isLive: true, isTranslated: true, isChosen: true }, ['cut', 'live', 'translated', 'chosen']],
])('a text of which %j is true has these notes: %j', (about, notes) => {
  expect(notesOf({ ...NONE, ...about })).toEqual(notes);
});
