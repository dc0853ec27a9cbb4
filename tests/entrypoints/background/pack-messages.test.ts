/** Who may ask what about packs, and what is done. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerPackMessages } from '../../../entrypoints/background/pack-messages.ts';
import type { Packs } from '../../../entrypoints/background/packs.ts';
import { received, toSend } from '../../../platform/pack-parts.ts';
import '../base64.ts';
import { ask } from './ask.ts';

const fileChunk = vi.fn<() => Promise<{ chunk: ArrayBuffer; of: number } | undefined>>();
/** Each function answers with its name and with what it was given. */
const packs = new Proxy({} as Packs, {
  get: (_, key) => (key === 'fileChunk' ? fileChunk : async (...given: unknown[]) => [key, ...given]),
});
answerPackMessages(packs);

const REVISION = '6f0f2c1d-7a90-4e8e-9a51-4e4f0f5c3b7e';
const CHUNK = new Uint8Array([0, 7, 255, 128]).buffer;
const COMMIT = {
  revision: REVISION,
  parts: { file: 1, 'table-names': 2 },
  head: {
    id: 'dam',
    title: 'The dam',
    checksum: 'a'.repeat(64),
    covers: { from: '2031-01-01', to: '2031-02-01' },
    names: 3,
    articles: 2,
  },
  file: { name: 'dam.json', bytes: 900 },
  bytes: 1200,
};
const NAMES = [{ name: 'Jonas Feld', kind: 'person', aliases: ['Feld'] }];
const ID = 'dam';

/** Message, what it holds, and what is done. */
const MESSAGES: [type: string, data: object, done: unknown[]][] = [
  ['packs', { sweep: true }, ['list', true]],
  ['switchPack', { id: ID, on: false }, ['switch', ID, false]],
  ['movePack', { id: ID, by: -1 }, ['move', ID, -1]],
  ['removePack', { id: ID, removed: true }, ['remove', ID, true]],
  ['forgetLost', {}, ['forgetLost']],
  ['beginPack', {}, ['begin']],
  ['commitPack', COMMIT, ['commit', COMMIT]],
  ['cancelPack', { revision: REVISION }, ['cancel', REVISION]],
  ['clashes', { id: ID, names: NAMES }, ['clashes', ID, NAMES]],
];
const CHUNKS: [type: string, data: object][] = [
  ['putChunk', { revision: REVISION, part: 'file', number: 3, chunk: toSend(CHUNK) }],
  ['packFile', { id: ID, number: 1 }],
];

const ALL = [...MESSAGES.map(([type, data]) => [type, data] as const), ...CHUNKS];

beforeEach(() => void fileChunk.mockReset());

describe('a message about packs', () => {
  it.each(MESSAGES)('is answered if it comes from a page of the extension: %s', async (type, data, done) => {
    expect(await ask(type, data)).toEqual(done);
  });

  it.each(ALL)('is refused if it comes from a web page: %s', async (type, data) => {
    await expect(ask(type, data, { url: 'https://a.example/' })).rejects.toThrow(
      "only the extension's own pages may ask",
    );
  });

  it.each(ALL)('is refused if it is not valid: %s', async (type, data) => {
    await expect(ask(type, { ...data, more: 1 })).rejects.toThrow('message refused: ');
  });
});

describe('a chunk of a pack’s file', () => {
  it('arrives byte for byte', async () => {
    const [name, ...given] = (await ask(...CHUNKS[0]!)) as unknown[];
    expect([name, ...given.slice(0, 3)]).toEqual(['put', REVISION, 'file', 3]);
    expect(new Uint8Array(given[3] as ArrayBuffer)).toEqual(new Uint8Array(CHUNK));
  });

  it('is sent back byte for byte, with the number of chunks', async () => {
    fileChunk.mockResolvedValue({ chunk: CHUNK, of: 2 });
    const { chunk, of } = (await ask(...CHUNKS[1]!)) as { chunk: string; of: number };
    expect(of).toBe(2);
    expect(new Uint8Array(received(chunk) as ArrayBuffer)).toEqual(new Uint8Array(CHUNK));
    expect(fileChunk).toHaveBeenCalledExactlyOnceWith(ID, 1);
  });

  it('is nothing if there is none', async () => {
    fileChunk.mockResolvedValue(undefined);
    expect((await ask(...CHUNKS[1]!)) ?? null).toBeNull();
  });
});
