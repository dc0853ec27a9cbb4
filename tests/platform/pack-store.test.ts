import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { orProblem, StoreError } from '../../platform/database.ts';
import { type PackRecord, PackStore } from '../../platform/pack-store.ts';

let store: PackStore;
beforeEach(() => {
  vi.restoreAllMocks();
  globalThis.indexedDB = new IDBFactory();
  store = new PackStore();
});

const bytes = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer as ArrayBuffer;
const textOf = (chunk: ArrayBuffer | undefined) => chunk && new TextDecoder().decode(chunk);
const record = (id: string, revision: string, parts: Record<string, number> = { file: 2 }): PackRecord => ({
  ...{ id, revision, parts, form: 1, bytes: 9, addedAt: 1, removed: false },
  head: { id, title: id } as PackRecord['head'],
  file: { name: `${id}.json`, bytes: 9 },
});

/** Stores a pack with two chunks of its file, which have its revision as text. */
async function put(id: string, revision = `of ${id}`): Promise<boolean> {
  for (const number of [0, 1]) await store.putChunk(revision, 'file', number, bytes(`${revision} ${number}`));
  return store.switchTo(record(id, revision));
}
const ids = async () => (await store.packs()).map(({ id, removed }) => `${id}${removed ? ' (removed)' : ''}`);
const fileOf = async (revision: string) => (await store.chunksOf(revision, 'file')).map(textOf);

describe('an imported pack', () => {
  it('is stored with its content, and is on, after those that are there', async () => {
    expect(await put('lamp')).toBe(true);
    expect(await put('basin')).toBe(true);
    expect(await store.packs()).toEqual([record('basin', 'of basin'), record('lamp', 'of lamp')]);
    expect(await store.choices()).toEqual([
      { id: 'lamp', on: true },
      { id: 'basin', on: true },
    ]);
    expect(await fileOf('of lamp')).toEqual(['of lamp 0', 'of lamp 1']);
    expect(textOf(await store.chunk('of lamp', 'file', 1))).toBe('of lamp 1');
    expect(await store.chunk('of lamp', 'file', 2)).toBeUndefined();
  });

  it.each([
    ['a chunk is missing', 1],
    ['there is a chunk too many', 3],
  ])('is not stored if %s', async (_, count) => {
    for (let number = 0; number < count; number++) await store.putChunk('r', 'file', number, bytes('x'));
    expect(await store.switchTo(record('lamp', 'r'))).toBe(false);
    expect(await ids()).toEqual([]);
    expect(await store.choices()).toEqual([]);
  });

  it('has the chunks of all its parts counted', async () => {
    const parts = { file: 1, words: 2 };
    for (const [part, number] of [
      ['file', 0],
      ['words', 0],
    ] as const)
      await store.putChunk('r', part, number, bytes('x'));
    expect(await store.switchTo(record('lamp', 'r', parts))).toBe(false);
    await store.putChunk('r', 'words', 1, bytes('x'));
    expect(await store.switchTo(record('lamp', 'r', parts))).toBe(true);
  });

  it('replaces one with the same id and deletes its content, and stays switched off if that was', async () => {
    await put('lamp');
    await put('basin');
    await store.changeChoices((choices) => choices.map(({ id }) => ({ id, on: id !== 'lamp' })));
    await put('lamp', 'new');
    expect(await ids()).toEqual(['basin', 'lamp']);
    expect(await fileOf('of lamp')).toEqual([]);
    expect(await fileOf('new')).toEqual(['new 0', 'new 1']);
    expect(await fileOf('of basin')).toHaveLength(2);
    expect(await store.choices()).toEqual([
      { id: 'lamp', on: false },
      { id: 'basin', on: true },
    ]);
  });

  it('keeps its content if it is stored twice, as a message may arrive twice', async () => {
    await put('lamp');
    expect(await store.switchTo(record('lamp', 'of lamp'))).toBe(true);
    expect(await fileOf('of lamp')).toHaveLength(2);
    expect(await store.choices()).toHaveLength(1);
  });

  it('can be removed and restored, which changes nothing else', async () => {
    await put('lamp');
    await put('basin');
    expect(await store.setRemoved('lamp', true)).toBe(true);
    expect(await ids()).toEqual(['basin', 'lamp (removed)']);
    expect(await fileOf('of lamp')).toHaveLength(2);
    expect(await store.setRemoved('lamp', false)).toBe(true);
    expect(await store.packs()).toContainEqual(record('lamp', 'of lamp'));
    expect(await store.setRemoved('gone', true)).toBe(false);
    expect(await ids()).toEqual(['basin', 'lamp']);
  });
});

describe('the chunks of a revision', () => {
  it('are in the order of their numbers, part by part, and of no other revision', async () => {
    for (const [revision, part, number] of [
      ['r', 'b', 10],
      ['r', 'b', 2],
      ['r', 'a', 0],
      ['r', 'c', 0],
      ['q', 'b', 0],
      ['s', 'b', 0],
    ] as const)
      await store.putChunk(revision, part, number, bytes(`${revision}${part}${number}`));
    const all = async (part: string, last?: string) => (await store.chunksOf('r', part, last)).map(textOf);
    expect(await all('b')).toEqual(['rb2', 'rb10']);
    expect(await all('a', 'b')).toEqual(['ra0', 'rb2', 'rb10']);
    expect(await all('a', 'c')).toEqual(['ra0', 'rb2', 'rb10', 'rc0']);
    expect(await all('d')).toEqual([]);
  });

  it('are stored once if one comes twice', async () => {
    for (const text of ['old', 'new']) await store.putChunk('r', 'file', 0, bytes(text));
    expect(await fileOf('r')).toEqual(['new']);
  });

  it('are erased if its import is cancelled, but not if a pack has them', async () => {
    await put('lamp');
    for (const revision of ['cancelled', 'another']) await store.putChunk(revision, 'file', 0, bytes('x'));
    await store.forgetRevision('cancelled');
    await store.forgetRevision('of lamp');
    expect(await Promise.all(['cancelled', 'another', 'of lamp'].map(fileOf))).toMatchObject([
      [],
      ['x'],
      { length: 2 },
    ]);
  });
});

it('removed packs and what interrupted imports left are erased, and nothing else', async () => {
  for (const id of ['a', 'b', 'c']) await put(id);
  for (const revision of ['left', 'being written']) await store.putChunk(revision, 'file', 0, bytes('x'));
  await store.setRemoved('b', true);
  await store.sweep(new Set(['being written']));
  expect(await ids()).toEqual(['a', 'c']);
  expect((await store.choices()).map(({ id }) => id)).toEqual(['a', 'c']);
  const revisions = ['of a', 'of b', 'of c', 'left', 'being written'];
  expect((await Promise.all(revisions.map(fileOf))).map(({ length }) => length)).toEqual([2, 0, 2, 0, 1]);
});

describe('the reader’s choices', () => {
  it('are none at first, and are changed from what they were', async () => {
    expect(await store.choices()).toEqual([]);
    await store.changeChoices((before) => [...before, { id: 'a', on: false }]);
    await store.changeChoices((before) => [...before, { id: 'b', on: true }]);
    expect(await store.choices()).toEqual([
      { id: 'a', on: false },
      { id: 'b', on: true },
    ]);
  });

  it('are found where earlier versions stored them', async () => {
    await store.packs();
    const database = await openDB('backstory', 1);
    await database.put('choices', [{ id: 'a', on: false }], 'all');
    database.close();
    expect(await store.choices()).toEqual([{ id: 'a', on: false }]);
  });

  it('are not written if no removed pack is among them', async () => {
    await store.changeChoices(() => [{ id: 'bundled', on: false }]);
    const written = vi.spyOn(IDBObjectStore.prototype, 'put');
    await store.sweep(new Set());
    expect(written).not.toHaveBeenCalled();
    expect(await store.choices()).toEqual([{ id: 'bundled', on: false }]);
  });
});

describe('a store', () => {
  it('is closed after each use, so that another version can upgrade it', async () => {
    await Promise.all([store.packs(), store.choices()]);
    await store.packs();
    const newer = await openDB('backstory', 2);
    newer.close();
    await expect(store.packs()).rejects.toMatchObject({ problem: 'newer' });
  });

  it('lets another version upgrade it while it is in use', async () => {
    const events: string[] = [];
    const upgrade = vi.fn();
    await (store as unknown as { use(act: (database: unknown) => Promise<void>): Promise<void> }).use(async () => {
      const newer = await openDB('backstory', 2, { upgrade, blocked: () => void events.push('blocked') });
      newer.close();
    });
    expect(upgrade).toHaveBeenCalledOnce();
    expect(events).toEqual([]);
  });

  const failing = (error: unknown, times = Number.POSITIVE_INFINITY) => {
    const { getAll } = IDBObjectStore.prototype;
    let left = times;
    return vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (this: IDBObjectStore, ...given) {
      if (left-- > 0) throw error;
      return getAll.apply(this, given);
    });
  };

  it.each<[unknown, string]>([
    [new DOMException('x', 'VersionError'), 'newer'],
    [new DOMException('x', 'QuotaExceededError'), 'full'],
    [new DOMException('FILE_ERROR_NO_SPACE', 'UnknownError'), 'full'],
    [new Error('Encountered full disk while opening'), 'full'],
    [new Error('failed to write blobs'), 'full'],
    [new DOMException('x', 'UnknownError'), 'unavailable'],
    ['NO_SPACE', 'unavailable'],
  ])('says why it cannot be used: %s', async (error, problem) => {
    const logged = vi.spyOn(console, 'error').mockReturnValue();
    failing(error);
    expect(await orProblem(() => store.packs())).toBe(problem);
    const thrown = logged.mock.calls[0]![0] as StoreError;
    expect(thrown).toBeInstanceOf(StoreError);
    expect(thrown.cause).toBe(error);
    expect(thrown.message).toBe(`the store is ${problem}: ${error instanceof Error ? error.message : error}`);
  });

  it('is tried once more if the browser aborted it, as it does to all when the disk is full', async () => {
    await put('lamp');
    const aborted = new DOMException('x', 'AbortError');
    failing(aborted, 1);
    expect(await ids()).toEqual(['lamp']);
    vi.restoreAllMocks();
    const asked = failing(aborted, 2);
    await expect(ids()).rejects.toMatchObject({ problem: 'unavailable' });
    expect(asked).toHaveBeenCalledTimes(2);
    vi.restoreAllMocks();
    const other = failing(new DOMException('x', 'UnknownError'), 1);
    await expect(ids()).rejects.toMatchObject({ problem: 'unavailable' });
    expect(other).toHaveBeenCalledTimes(1);
  });

  it('throws other errors than its own on', async () => {
    const error = new Error('of something else');
    await expect(orProblem(() => Promise.reject(error))).rejects.toBe(error);
  });
});
