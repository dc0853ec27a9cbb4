/**
 * The packs that the reader imported, in IndexedDB. Only the background opens it, because pages in private windows cannot. A
 * pack's content is stored in chunks under a new revision, to which nothing refers until all chunks are stored;
 * then one transaction replaces the previous revision by it.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { PackHead } from '../engine/store-pack.ts';
import { closeForUpgrade, Store } from './database.ts';

const DATABASE = 'backstory';
/** Raise this with each change of the object stores below, and add the step to `upgrade`. */
const VERSION = 1;

/** A piece of a part of a pack, or a whole part: bytes of a text, of a table or of the file. */
export type Chunk = ArrayBuffer;

/** The facts about a stored pack, without its content. */
export interface PackRecord {
  id: string;
  head: PackHead;
  /** the revision under which its chunks are stored */
  revision: string;
  /** number of chunks of each part */
  parts: Record<string, number>;
  /** the version of the stored form: the `STORED_FORM` with which it was stored */
  form: number;
  /** the file that it was imported from */
  file: { name: string; bytes: number };
  /** size of all its chunks */
  bytes: number;
  /** when it was imported, in milliseconds since 1970 */
  addedAt: number;
  /** true if it was removed but can still be restored */
  removed: boolean;
}

/** The reader's choice for a pack, the bundled one included; a list of choices has the pack with the highest precedence first. */
export interface PackChoice {
  id: string;
  on: boolean;
}

interface Schema extends DBSchema {
  packs: { key: string; value: PackRecord };
  /** key: revision, part, number */
  chunks: { key: [string, string, number]; value: Chunk };
  /** one entry, with the key `all` */
  choices: { key: string; value: PackChoice[] };
}

const rangeOf = (revision: string) => IDBKeyRange.bound([revision], [revision, []]);
const ALL = 'all';

/** All object stores in one transaction; `written` waits until it is complete. */
function writingAll(database: IDBPDatabase<Schema>) {
  const writing = database.transaction(['packs', 'chunks', 'choices'], 'readwrite');
  return {
    packs: writing.objectStore('packs'),
    chunks: writing.objectStore('chunks'),
    choices: writing.objectStore('choices'),
    written: () => writing.done,
  };
}

const open = (): Promise<IDBPDatabase<Schema>> =>
  openDB<Schema>(DATABASE, VERSION, {
    upgrade(database, from) {
      if (from < 1) {
        database.createObjectStore('packs', { keyPath: 'id' });
        database.createObjectStore('chunks');
        database.createObjectStore('choices');
      }
    },
    blocking: closeForUpgrade,
  });

/** The store of imported packs. */
export class PackStore extends Store<Schema> {
  protected override open = open;

  /** All packs, including removed ones. @throws StoreError */
  packs(): Promise<PackRecord[]> {
    return this.use((database) => database.getAll('packs'));
  }

  /** The reader's choices, in order; empty if there are none yet. @throws StoreError */
  choices(): Promise<PackChoice[]> {
    return this.use(async (database) => (await database.get('choices', ALL)) ?? []);
  }

  /** Changes the reader's choices. @throws StoreError */
  changeChoices(change: (before: PackChoice[]) => PackChoice[]): Promise<void> {
    return this.use(async (database) => {
      const writing = database.transaction('choices', 'readwrite');
      await writing.store.put(change((await writing.store.get(ALL)) ?? []), ALL);
      await writing.done;
    });
  }

  /** Stores a chunk of a revision that is being written; storing it twice makes no difference. @throws StoreError */
  putChunk(revision: string, part: string, number: number, chunk: Chunk): Promise<void> {
    return this.use(async (database) => {
      await database.put('chunks', chunk, [revision, part, number]);
    });
  }

  /** Returns a chunk, or undefined if there is none. @throws StoreError */
  chunk(revision: string, part: string, number: number): Promise<Chunk | undefined> {
    return this.use((database) => database.get('chunks', [revision, part, number]));
  }

  /** The chunks, in order, of a part, or of all parts between two names in alphabetical order. @throws StoreError */
  chunksOf(revision: string, part: string, last = part): Promise<Chunk[]> {
    return this.use((database) => database.getAll('chunks', IDBKeyRange.bound([revision, part], [revision, last, []])));
  }

  /**
   * Stores a pack whose chunks are stored already, in place of the pack with the same id if there is one, and deletes the
   * chunks of that one: all of it or nothing.
   *
   * @returns false if chunks are missing, because they were deleted or never arrived
   * @throws StoreError
   */
  switchTo(record: PackRecord): Promise<boolean> {
    return this.use(async (database) => {
      const { packs, chunks, choices, written } = writingAll(database);
      const expected = Object.values(record.parts).reduce((sum, count) => sum + count, 0);
      if ((await chunks.count(rangeOf(record.revision))) !== expected) return false;
      const before = await packs.get(record.id);
      // the same request may arrive twice: its own chunks must stay
      if (before && before.revision !== record.revision) await chunks.delete(rangeOf(before.revision));
      await packs.put(record);
      const chosen = (await choices.get(ALL)) ?? [];
      if (!chosen.some(({ id }) => id === record.id)) await choices.put([...chosen, { id: record.id, on: true }], ALL);
      await written();
      return true;
    });
  }

  /**
   * Marks a pack as removed, or restores it; its content stays until `sweep`. @returns false if it does not exist
   * @throws StoreError
   */
  setRemoved(id: string, removed: boolean): Promise<boolean> {
    return this.use(async (database) => {
      const writing = database.transaction('packs', 'readwrite');
      const record = await writing.store.get(id);
      if (record) await writing.store.put({ ...record, removed });
      await writing.done;
      return record !== undefined;
    });
  }

  /**
   * Erases removed packs, and chunks to which nothing refers, except those of revisions that are being written.
   * @throws StoreError
   */
  sweep(beingWritten: ReadonlySet<string>): Promise<void> {
    return this.use(async (database) => {
      const { packs, chunks, choices, written } = writingAll(database);
      const records = await packs.getAll();
      const gone = records.filter(({ removed }) => removed).map(({ id }) => id);
      for (const id of gone) await packs.delete(id);
      const kept = new Set(records.filter(({ removed }) => !removed).map(({ revision }) => revision));
      // jumps from revision to revision, so that the time does not depend on the number of chunks
      let cursor = await chunks.openKeyCursor();
      while (cursor) {
        const [revision] = cursor.key;
        if (!kept.has(revision) && !beingWritten.has(revision)) await chunks.delete(rangeOf(revision));
        cursor = await cursor.continue([revision, []] as never);
      }
      const chosen = await choices.get(ALL);
      if (chosen?.some(({ id }) => gone.includes(id)))
        await choices.put(
          chosen.filter(({ id }) => !gone.includes(id)),
          ALL,
        );
      await written();
    });
  }

  /** Erases the chunks of a revision, unless a pack refers to it. @throws StoreError */
  forgetRevision(revision: string): Promise<void> {
    return this.use(async (database) => {
      const writing = database.transaction(['packs', 'chunks'], 'readwrite');
      const inUse = (await writing.objectStore('packs').getAll()).some((one) => one.revision === revision);
      if (!inUse) await writing.objectStore('chunks').delete(rangeOf(revision));
      await writing.done;
    });
  }
}
