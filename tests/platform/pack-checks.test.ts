/** How large the parts of messages about packs may be: accepted at each bound, and refused a step beyond it. */
import { describe, expect, it } from 'vitest';
import {
  chunkRequest,
  clashesRequest,
  commitRequest,
  fileRequest,
  moveRequest,
  revisionRequest,
} from '../../platform/pack-checks.ts';
import { isAccepted, letters, list, type Schema } from './is-accepted.ts';

const REVISION = '0b0e7c4e-5a5d-4b0a-9c55-0d1f3a6d2f11';
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
  ])('%s', (_, schema, data) => expect(isAccepted(schema, data)).toBe(false));

  it.each<[what: string, schema: Schema, data: unknown]>([
    ['a name of a part with a hyphen within', chunkRequest, chunk({ part: 'text-about' })],
    ['a move by one place towards the first', moveRequest, { id: 'lamp', by: -1 }],
  ])('%s, which is accepted', (_, schema, data) => expect(isAccepted(schema, data)).toBe(true));
});
