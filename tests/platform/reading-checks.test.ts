/** How large the parts of messages about kept stories may be: accepted at each bound, and refused a step beyond it. */
import { describe, expect, it } from 'vitest';
import {
  batchRequest,
  correctRequest,
  forgetRequest,
  importStoriesRequest,
  keepRequest,
  keepTextRequest,
  keptAtRequest,
  keptStoryRequest,
  storiesOfRequest,
  undoCorrectionRequest,
} from '../../platform/reading-checks.ts';
import { isAccepted, letters, list, type Schema } from './is-accepted.ts';

const ID = `s${letters(14)}`;
const text = (more: object) => ({ headline: '', blocks: [], isCut: false, metadata: [], ...more });
const STORY = {
  ...{ key: 'a', keys: ['a'], address: 'a', outlet: 'A', headline: 'A', blocks: ['A'] },
  ...{ keptAt: 0, updatedAt: 0, notes: [] },
};
const stories = (more: object) => ({ stories: [], corrections: [], isLast: true, ...more });
const story = (more: object) => stories({ stories: [{ ...STORY, ...more }] });
const WHO = { key: 'a', story: ID };
const correction = (one: object, names: string[] = []) => stories({ corrections: [{ correction: one, names }] });

describe('a message has', () => {
  it.each<[what: string, most: number, schema: Schema, make: (count: number) => unknown]>([
    ['letters of the headline of a story to keep', 1000, keepTextRequest, (n) => text({ headline: letters(n) })],
    ['letters of its own address', 2000, keepTextRequest, (n) => text({ canonical: letters(n) })],
    ['letters of an address', 10_000, keptAtRequest, (n) => ({ address: letters(n) })],
    ['stories to forget', 100_000, forgetRequest, (n) => ({ choice: { ids: list(n, ID) }, forgotten: true })],
    ['letters of an id to correct', 170, correctRequest, (n) => ({ type: 'hide', id: letters(n) })],
    ['letters of a new name', 160, correctRequest, (n) => ({ type: 'rename', id: 'a', to: letters(n) })],
    ['letters of the other id', 170, correctRequest, (n) => ({ type: 'merge', id: 'a', into: letters(n) })],
    ['stories of somebody else', 1000, correctRequest, (n) => ({ type: 'split', id: 'a', stories: list(n, ID) })],
    ['letters of an id whose stories are wanted', 170, storiesOfRequest, (n) => ({ id: letters(n) })],
    ['stories to import', 20, importStoriesRequest, (n) => stories({ stories: list(n, STORY) })],
    [
      'corrections to import',
      10_000,
      importStoriesRequest,
      (n) => stories({ corrections: list(n, { correction: { type: 'hide', who: WHO }, names: [] }) }),
    ],
    ['letters of a key', 10_000, importStoriesRequest, (n) => story({ key: letters(n) })],
    ['keys of a story', 100, importStoriesRequest, (n) => story({ keys: list(n, 'a') })],
    ['letters of an outlet', 200, importStoriesRequest, (n) => story({ outlet: letters(n) })],
    ['letters of a headline', 1000, importStoriesRequest, (n) => story({ headline: letters(n) })],
    ['notes of a story', 5, importStoriesRequest, (n) => story({ notes: list(n, 'cut') })],
    ['a time', 253_402_300_799_999, importStoriesRequest, (n) => story({ keptAt: n })],
    [
      'letters of the key of a name',
      400,
      importStoriesRequest,
      (n) => correction({ type: 'hide', who: { ...WHO, key: letters(n) } }),
    ],
    [
      'letters of a name in a correction',
      200,
      importStoriesRequest,
      (n) => correction({ type: 'hide', who: WHO }, [letters(n)]),
    ],
    ['names in a correction', 2, importStoriesRequest, (n) => correction({ type: 'hide', who: WHO }, list(n, 'A'))],
    [
      'letters of a name that was given',
      160,
      importStoriesRequest,
      (n) => correction({ type: 'rename', who: WHO, to: letters(n) }),
    ],
  ])('%s: at most %i', (_, most, schema, make) => {
    expect([isAccepted(schema, make(most)), isAccepted(schema, make(most + 1))]).toEqual([true, false]);
  });

  it.each<[what: string, schema: Schema, data: unknown]>([
    ['no tab below 0', keepRequest, { tabId: -1, anyway: false }],
    ['no id of a story with another beginning', keptStoryRequest, { id: `x${letters(14)}` }],
    ['no id of a story that is longer', keptStoryRequest, { id: `${ID}x` }],
    ['no id of a story within other letters', batchRequest, { after: `-${ID}` }],
    ['no correction of a number below 0', undoCorrectionRequest, { number: -1 }],
    ['no split of no stories', correctRequest, { type: 'split', id: 'a', stories: [] }],
    ['no story without text', importStoriesRequest, story({ blocks: [] })],
    ['no story without keys', importStoriesRequest, story({ keys: [] })],
    ['no story with an empty key', importStoriesRequest, story({ key: '' })],
    ['no time before 1970', importStoriesRequest, story({ updatedAt: -1 })],
    ['no unknown note', importStoriesRequest, story({ notes: ['seen'] })],
    ['no correction of an empty name', importStoriesRequest, correction({ type: 'hide', who: { ...WHO, key: '' } })],
    ['no unknown correction', importStoriesRequest, correction({ type: 'seen', who: WHO })],
  ])('%s', (_, schema, data) => expect(isAccepted(schema, data)).toBe(false));

  it.each<[what: string, schema: Schema, data: unknown]>([
    ['the first batch', batchRequest, {}],
    ['the batch after a story', batchRequest, { after: ID }],
    ['all stories to forget', forgetRequest, { choice: {}, forgotten: true }],
    ['a day before which to restore', forgetRequest, { choice: { olderThan: '2031-01-02' }, forgotten: false }],
    [
      'a story with its day and all notes',
      importStoriesRequest,
      story({ published: '2031-01-02', notes: ['cut', 'live', 'translated', 'foreign', 'chosen'] }),
    ],
    ['a name that is another one', importStoriesRequest, correction({ type: 'merge', who: WHO, into: WHO })],
    ['a name that is two', importStoriesRequest, correction({ type: 'split', who: WHO, stories: [ID] })],
  ])('%s, which is accepted', (_, schema, data) => expect(isAccepted(schema, data)).toBe(true));
});
