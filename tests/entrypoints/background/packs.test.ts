import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { checksumOf } from '../../../data/schema/checksum.ts';
import type { Pack } from '../../../engine/model/pack.ts';
import { headOf, STORED_FORM, storePack } from '../../../engine/store-pack.ts';
import { Packs } from '../../../entrypoints/background/packs.ts';
import { cutAll, partsOf } from '../../../platform/pack-parts.ts';
import { type PackRecord, PackStore } from '../../../platform/pack-store.ts';
import { PACK } from '../../engine/lexicon.ts';
import { opened } from '../../engine/library/library-of.ts';
import { SMALL_PACK } from '../../engine/small-pack.ts';

const bundled = { head: headOf(PACK), bytes: 7, open: () => opened(PACK, true) };
const changed = vi.fn();
const packs = () => new Packs(bundled, new PackStore(), changed);

/** Returns a pack with a correct checksum. */
async function sealed(pack: Pack): Promise<Pack> {
  return { ...pack, checksum: await checksumOf(pack) };
}
const SMALL = await sealed(SMALL_PACK);
const OTHER = await sealed({ ...SMALL_PACK, id: 'other', title: 'Another pack' });

/** Imports a pack as the Library page does, up to the commit; chunks have at most `most` characters or bytes. */
async function bring(to: Packs, pack: Pack, most = 1000) {
  const file = new TextEncoder().encode(JSON.stringify(pack)).buffer as ArrayBuffer;
  const revision = await to.begin();
  const { pieces, counts: parts } = cutAll(await partsOf(storePack(pack), file), most);
  for (const { part, number, chunk } of pieces) await to.put(revision, part, number, chunk);
  return { revision, parts, head: headOf(pack), file: { name: `${pack.id}.json`, bytes: file.byteLength }, bytes: 9 };
}
const add = async (to: Packs, pack: Pack) => to.commit(await bring(to, pack));

const idsOf = async (of: Packs) => (await of.list(false)).packs.map(({ id, on }) => (on ? id : `(${id})`));
const onIn = async (of: Packs) => (await of.library()).packs.map(({ id }) => id);
const knows = async (of: Packs, name: string) => (await of.library()).lookUp(name).length > 0;

beforeEach(async () => {
  vi.restoreAllMocks();
  changed.mockClear();
  globalThis.indexedDB = new IDBFactory();
  await fakeBrowser.storage.local.clear();
});

describe('the packs of a reader', () => {
  it('are only the bundled one at first', async () => {
    expect(await idsOf(packs())).toEqual([PACK.id]);
    expect(await onIn(packs())).toEqual([PACK.id]);
  });

  it('include an imported one as soon as all of it has arrived, also after the background was stopped', async () => {
    const at = packs();
    expect(await add(at, SMALL)).toBe('done');
    expect(changed).toHaveBeenCalledOnce();
    expect(await knows(at, 'Nils Orrefor')).toBe(true);
    expect(await knows(packs(), 'Nils Orrefor')).toBe(true);
    expect(await idsOf(packs())).toEqual([PACK.id, SMALL.id]);
  });

  it('also work with the bundled one, or all of them, switched off', async () => {
    const at = packs();
    await add(at, SMALL);
    await at.switch(PACK.id, false);
    expect(await onIn(packs())).toEqual([SMALL.id]);
    await at.switch(SMALL.id, false);
    expect(await onIn(at)).toEqual([]);
    expect(await idsOf(at)).toEqual([`(${PACK.id})`, `(${SMALL.id})`]);
  });

  it('have the order that the reader gives them', async () => {
    const at = packs();
    await add(at, SMALL);
    await add(at, OTHER);
    await at.move(OTHER.id, -1);
    await at.move(OTHER.id, -1);
    await at.move(OTHER.id, -1);
    expect(await idsOf(packs())).toEqual([OTHER.id, PACK.id, SMALL.id]);
    await at.move(OTHER.id, 1);
    expect(await onIn(at)).toEqual([PACK.id, OTHER.id, SMALL.id]);
  });

  it('include removed ones until the page is opened again', async () => {
    const at = packs();
    await add(at, SMALL);
    await at.switch(SMALL.id, false);
    expect(await at.remove(SMALL.id, true)).toBe('done');
    expect(await idsOf(at)).toEqual([PACK.id]);
    expect(await at.remove(SMALL.id, false)).toBe('done');
    expect(await idsOf(at)).toEqual([PACK.id, `(${SMALL.id})`]);
    await at.remove(SMALL.id, true);
    await at.list(true);
    expect(await at.remove(SMALL.id, false)).toBe('gone');
    expect(await at.fileChunk(SMALL.id, 0)).toBeNull();
  });

  it('stay off, and in their order, when another pack is removed for good', async () => {
    const at = packs();
    await add(at, SMALL);
    await add(at, OTHER);
    await at.move(OTHER.id, -1);
    await at.switch(PACK.id, false);
    await at.remove(SMALL.id, true);
    await at.list(true);
    expect(await idsOf(packs())).toEqual([`(${PACK.id})`, OTHER.id]);
  });

  it('export a file byte for byte', async () => {
    const at = packs();
    await add(at, SMALL);
    const chunks: number[] = [];
    for (let number = 0, of = 1; number < of; number++) {
      const found = (await at.fileChunk(SMALL.id, number))!;
      of = found.of;
      chunks.push(...new Uint8Array(found.chunk as ArrayBuffer));
    }
    expect(new TextDecoder().decode(Uint8Array.from(chunks))).toBe(JSON.stringify(SMALL));
  });

  it('never have the same id: the newer one replaces the older, at the same position', async () => {
    const at = packs();
    await add(at, SMALL);
    await add(at, OTHER);
    await at.switch(SMALL.id, false);
    const newer = await sealed({ ...SMALL, title: 'A newer one' });
    expect(await add(at, newer)).toBe('done');
    expect(await idsOf(at)).toEqual([PACK.id, `(${SMALL.id})`, OTHER.id]);
    expect((await at.list(false)).packs[1]!.title).toBe('A newer one');
    // nothing of the older version is left
    const database = await openDB('backstory');
    const revisions = new Set((await database.getAllKeys('chunks')).map((key) => (key as string[])[0]));
    expect(revisions.size).toBe(2);
    database.close();
  });

  it('cannot replace the bundled one', async () => {
    const at = packs();
    expect(await add(at, PACK)).toBe('bundled');
    expect(await idsOf(at)).toEqual([PACK.id]);
  });
});

describe('a pack that is being imported', () => {
  it('changes nothing before all of it has arrived', async () => {
    const at = packs();
    const coming = await bring(at, SMALL);
    expect(await onIn(at)).toEqual([PACK.id]);
    const { 'text-about': _, ...others } = coming.parts;
    expect(await at.commit({ ...coming, parts: { ...others, 'text-about': 99 } })).toBe('incomplete');
    expect(await idsOf(packs())).toEqual([PACK.id]);
  });

  it('survives a background that was stopped in between', async () => {
    const coming = await bring(packs(), SMALL);
    const after = packs();
    expect(await after.commit(coming)).toBe('done');
    expect(await onIn(after)).toEqual([PACK.id, SMALL.id]);
  });

  it('can be stored twice, because a request without an answer is sent again', async () => {
    const at = packs();
    const coming = await bring(at, SMALL);
    await at.commit(coming);
    expect(await packs().commit(coming)).toBe('done');
    expect(await knows(packs(), 'Nils Orrefor')).toBe(true);
  });

  it('leaves nothing behind if the import is cancelled, or the browser was closed meanwhile', async () => {
    const at = packs();
    const given = await bring(at, SMALL);
    await at.cancel(given.revision);
    await bring(at, OTHER);
    // the data of an import that is in progress is not deleted
    const writing = await bring(packs(), SMALL);
    const fresh = packs();
    await fresh.put(writing.revision, 'text-about', 0, new ArrayBuffer(1));
    await fresh.list(true);
    const database = await openDB('backstory');
    const revisions = new Set((await database.getAllKeys('chunks')).map((key) => (key as string[])[0]));
    expect([...revisions]).toEqual([writing.revision]);
    database.close();
  });

  it('does not replace the previous version if its tables are damaged', async () => {
    const at = packs();
    await add(at, SMALL);
    const coming = await bring(at, SMALL);
    await at.put(coming.revision, 'table-names', 0, new ArrayBuffer(4));
    expect(await at.commit(coming)).toBe('incomplete');
    expect(await knows(packs(), 'Nils Orrefor')).toBe(true);
  });
});

describe('a store that fails', () => {
  const quiet = () => vi.spyOn(console, 'error').mockImplementation(() => {});

  it('loses only the pack whose content is damaged', async () => {
    const error = quiet();
    const at = packs();
    await add(at, SMALL);
    await add(at, OTHER);
    const database = await openDB('backstory');
    const record: PackRecord = await database.get('packs', SMALL.id);
    await database.put('chunks', new ArrayBuffer(8), [record.revision, 'table-entities', 0]);
    database.close();
    const after = packs();
    expect(await onIn(after)).toEqual([PACK.id, OTHER.id]);
    expect((await after.list(false)).packs.map(({ problem }) => problem)).toEqual([undefined, 'damaged', undefined]);
    expect(error).toHaveBeenCalled();
  });

  it('has a pack rebuilt from its file if another version stored it in another format', async () => {
    const at = packs();
    await add(at, SMALL);
    const database = await openDB('backstory');
    await database.put('packs', { ...(await database.get('packs', SMALL.id)), form: STORED_FORM - 1 });
    database.close();
    const isReady = new Promise<void>((resolve) => changed.mockImplementationOnce(resolve));
    const after = packs();
    expect(await onIn(after)).toEqual([PACK.id]);
    await isReady;
    expect(await onIn(after)).toEqual([PACK.id, SMALL.id]);
    expect((await after.list(false)).packs[1]).not.toHaveProperty('problem');
  });

  it('is not changed if a newer version wrote it, and the reply says so', async () => {
    quiet();
    (await openDB('backstory', 99, { upgrade: (database) => void database.createObjectStore('later') })).close();
    const at = packs();
    expect(await onIn(at)).toEqual([PACK.id]);
    expect(await at.list(true)).toMatchObject({ problem: 'newer', packs: [{ id: PACK.id, on: true }] });
    expect(await at.switch(PACK.id, false)).toBe('newer');
    expect((await openDB('backstory')).version).toBe(99);
  });

  it('leaves only the bundled pack if the browser does not open it, and the reply says so', async () => {
    quiet();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException(
        'A mutation operation was attempted on a database that did not allow mutations.',
        'InvalidStateError',
      );
    });
    const at = packs();
    expect(await knows(at, 'John Kerry')).toBe(true);
    expect(await at.list(true)).toMatchObject({ problem: 'unavailable' });
    expect(await add(at, SMALL)).toBe('unavailable');
  });

  it.each([
    ['as the standard has it', 'no room', 'QuotaExceededError'],
    ['as Chrome does', 'IO error: 000011.ldb: FILE_ERROR_NO_SPACE', 'UnknownError'],
    ['as Chrome does for large values', 'Failed to write blobs (IOError)', 'DataError'],
  ])(
    'is not changed if the disk is full, and the reply says so: the browser reports it %s',
    async (_, message, name) => {
      quiet();
      const at = packs();
      await add(at, SMALL);
      const coming = await bring(at, OTHER);
      const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
        throw new DOMException(message, name);
      });
      expect(await at.put(coming.revision, 'text-about', 0, new ArrayBuffer(1))).toBe('full');
      expect(await at.commit(coming)).toBe('full');
      put.mockRestore();
      expect(await idsOf(packs())).toEqual([PACK.id, SMALL.id]);
    },
  );

  it('is opened once more if another write closed the connection', async () => {
    const at = packs();
    await add(at, SMALL);
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementationOnce(() => {
      throw new DOMException('the transaction was aborted', 'AbortError');
    });
    expect(await idsOf(at)).toEqual([PACK.id, SMALL.id]);
  });

  it('reports the packs that the browser deleted, until they are imported again or the reader dismisses the notice', async () => {
    const at = packs();
    await add(at, SMALL);
    await add(at, OTHER);
    expect(await at.list(false)).not.toHaveProperty('lost');
    globalThis.indexedDB = new IDBFactory();
    const lost = [SMALL, OTHER].map(({ id, title }) => ({ id, title, file: `${id}.json` }));
    expect(await packs().list(true)).toMatchObject({ packs: [{ id: PACK.id }], lost });
    const after = packs();
    await add(after, OTHER);
    expect(await packs().list(true)).toMatchObject({ lost: [lost[0]] });
    expect(await after.forgetLost()).toBe('done');
    expect(await packs().list(true)).not.toHaveProperty('lost');
  });

  it('does not report a pack that the reader removed', async () => {
    const at = packs();
    await add(at, SMALL);
    await at.remove(SMALL.id, true);
    expect(await packs().list(true)).not.toHaveProperty('lost');
  });

  it('ignores a list of packs that is not valid', async () => {
    await fakeBrowser.storage.local.set({ broughtPacks: [null, 7, { id: 'x' }, 'y'] });
    expect(await packs().list(false)).not.toHaveProperty('lost');
  });

  it('is closed for another version that upgrades it', async () => {
    const at = packs();
    await add(at, SMALL);
    (await openDB('backstory', 2, { upgrade: (database) => void database.createObjectStore('later') })).close();
    quiet();
    expect(await at.switch(SMALL.id, false)).toBe('newer');
  });
});
