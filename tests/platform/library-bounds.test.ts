/** How large the parts of the Library page's messages may be: accepted at each bound, and refused a step beyond it. */
import { describe, expect, it } from 'vitest';
import { checked } from '../../platform/message-checks.ts';
import {
  chunkRequest,
  clashesRequest,
  commitRequest,
  fileRequest,
  moveRequest,
  revisionRequest,
} from '../../platform/pack-checks.ts';
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

const letters = (count: number) => 'x'.repeat(count);
const list = <T>(count: number, one: T): T[] => new Array<T>(count).fill(one);
type Schema = Parameters<typeof checked>[0];

function isAccepted(schema: Schema, data: unknown): boolean {
  try {
    checked(schema, data);
    return true;
  } catch {
    return false;
  }
}

const REVISION = '0b0e7c4e-5a5d-4b0a-9c55-0d1f3a6d2f11';
const ID = `s${letters(14)}`;
const HEAD = {
  ...{ id: 'lamp', title: 'The Lamp', checksum: '0'.repeat(64), covers: { from: '2031', to: '2032' } },
  ...{ names: 1, articles: 1 },
};
const chunk = (more: object) => ({ revision: REVISION, part: 'file', number: 0, chunk: '', ...more });
const commit = (more: object) => ({
  ...{ revision: REVISION, parts: { file: 1 }, head: HEAD, file: { name: 'a.json', bytes: 1 }, bytes: 1 },
  ...more,
});
const head = (more: object) => commit({ head: { ...HEAD, ...more } });
const name = (more: object) => ({ id: 'lamp', names: [{ name: 'A', kind: 'person', aliases: [], ...more }] });
const text = (more: object) => ({ headline: '', blocks: [], isCut: false, metadata: [], ...more });
const STORY = {
  ...{
    key: 'a',
    keys: ['a'],
    address: 'a',
    outlet: 'A',
    headline: 'A',
    blocks: ['A'],
    keptAt: 0,
    updatedAt: 0,
    notes: [],
  },
};
const stories = (more: object) => ({ stories: [], corrections: [], isLast: true, ...more });
const story = (more: object) => stories({ stories: [{ ...STORY, ...more }] });
const WHO = { key: 'a', story: ID };
const correction = (one: object, names: string[] = []) => stories({ corrections: [{ correction: one, names }] });

describe('a message has', () => {
  it.each<[what: string, most: number, schema: Schema, make: (count: number) => unknown]>([
    ['the number of a chunk', 1000, chunkRequest, (n) => chunk({ number: n })],
    ['the number of a chunk of a file', 1000, fileRequest, (n) => ({ id: 'lamp', number: n })],
    ['letters of a chunk', 666_668, chunkRequest, (n) => chunk({ chunk: letters(n) })],
    ['letters of the name of a part', 40, chunkRequest, (n) => chunk({ part: letters(n) })],
    ['chunks of a part', 1000, commitRequest, (n) => commit({ parts: { file: n } })],
    ['bytes of a pack', 1e9, commitRequest, (n) => commit({ bytes: n })],
    ['bytes of a file', 1e9, commitRequest, (n) => commit({ file: { name: 'a', bytes: n } })],
    ['letters of the name of a file', 300, commitRequest, (n) => commit({ file: { name: letters(n), bytes: 1 } })],
    ['letters of the title of a pack', 160, commitRequest, (n) => head({ title: letters(n) })],
    ['letters of the version of a pack', 40, commitRequest, (n) => head({ version: letters(n) })],
    ['names of a pack', 1e9, commitRequest, (n) => head({ names: n })],
    ['letters of a checksum', 64, commitRequest, (n) => head({ checksum: 'f'.repeat(n) })],
    ['letters of a name to compare', 160, clashesRequest, (n) => name({ name: letters(n) })],
    ['other forms of a name to compare', 200, clashesRequest, (n) => name({ aliases: list(n, 'A') })],
    ['letters of such a form', 160, clashesRequest, (n) => name({ aliases: [letters(n)] })],
    ['names to compare', 2000, clashesRequest, (n) => ({ id: 'lamp', names: list(n, name({}).names[0]) })],
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
    ['no number of a chunk below 0', chunkRequest, chunk({ number: -1 })],
    ['no half number', chunkRequest, chunk({ number: 0.5 })],
    ['no part without chunks', commitRequest, commit({ parts: { file: 0 } })],
    ['no revision that is none', revisionRequest, { revision: `${REVISION}0` }],
    ['no name of a part in capitals', chunkRequest, chunk({ part: 'File' })],
    ['no name of a part that ends with a hyphen', chunkRequest, chunk({ part: 'file-' })],
    ['no name of a part that begins with one', chunkRequest, chunk({ part: '-file' })],
    ['no checksum of other letters', commitRequest, head({ checksum: 'g'.repeat(64) })],
    ['no move by two places', moveRequest, { id: 'lamp', by: 2 }],
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

  it.each<[schema: Schema, data: unknown]>([
    [chunkRequest, chunk({ part: 'text-about' })],
    [moveRequest, { id: 'lamp', by: -1 }],
    [batchRequest, {}],
    [batchRequest, { after: ID }],
    [forgetRequest, { choice: {}, forgotten: true }],
    [forgetRequest, { choice: { olderThan: '2031-01-02' }, forgotten: false }],
    [
      importStoriesRequest,
      story({ published: '2031-01-02', notes: ['cut', 'live', 'translated', 'foreign', 'chosen'] }),
    ],
    [importStoriesRequest, correction({ type: 'merge', who: WHO, into: WHO })],
    [importStoriesRequest, correction({ type: 'split', who: WHO, stories: [ID] })],
  ])('what it needs', (schema, data) => expect(isAccepted(schema, data)).toBe(true));
});
