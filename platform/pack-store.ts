/**
 * The packs that the reader brought, in IndexedDB. The background alone opens it: pages of private windows cannot. A
 * pack's content is stored in chunks under a revision of its own, which nothing points to before all of it is there;
 * then one transaction puts it in the place of the one before.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { PackHead } from '../engine/store-pack.ts';
import { giveWay, Store } from './database.ts';

const DATABASE = 'backstory';
/** Raise it with each change of the stores below, and add the step to `upgrade`. */
const VERSION = 1;

/** A piece of a part of a pack, or the part: bytes of a text, of a table or of the file. */
export type Chunk = ArrayBuffer;

/** What is known of a stored pack without its content. */
export interface PackRecord {
  id: string;
  head: PackHead;
  /** under which its chunks lie */
  revision: string;
  /** how many chunks each part has */
  parts: Record<string, number>;
  /** the form of its tables: `STORED_FORM` when they were made */
  form: number;
  /** the file that it came from */
  file: { name: string; bytes: number };
  /** all that is stored of it */
  bytes: number;
  /** when it was brought, in milliseconds since 1970 */
  addedAt: number;
  /** taken out, and still to be had back */
  removed: boolean;
}

/** Where a pack stands among all, the bundled one too: the most trusted first. */
export interface PackChoice {
  id: string;
  on: boolean;
}

interface Schema extends DBSchema {
  packs: { key: string; value: PackRecord };
  /** by revision, part and number */
  chunks: { key: [string, string, number]; value: Chunk };
  /** one entry, `all` */
  choices: { key: string; value: PackChoice[] };
}

const rangeOf = (revision: string) => IDBKeyRange.bound([revision], [revision, []]);
const ALL = 'all';

/** The stores in one transaction, which has happened when `written` says so. */
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
    blocking: giveWay,
  });

/** The store, open while it is used. */
export class PackStore extends Store<Schema> {
  protected override open = open;

  /** All packs, those taken out too. @throws StoreError */
  packs(): Promise<PackRecord[]> {
    return this.use((database) => database.getAll('packs'));
  }

  /** Where the packs stand; empty before the reader chose anything. @throws StoreError */
  choices(): Promise<PackChoice[]> {
    return this.use(async (database) => (await database.get('choices', ALL)) ?? []);
  }

  /** Changes where the packs stand. @throws StoreError */
  changeChoices(change: (before: PackChoice[]) => PackChoice[]): Promise<void> {
    return this.use(async (database) => {
      const writing = database.transaction('choices', 'readwrite');
      await writing.store.put(change((await writing.store.get(ALL)) ?? []), ALL);
      await writing.done;
    });
  }

  /** Keeps a chunk of a revision that is being written; the same one twice is one. @throws StoreError */
  putChunk(revision: string, part: string, number: number, chunk: Chunk): Promise<void> {
    return this.use(async (database) => {
      await database.put('chunks', chunk, [revision, part, number]);
    });
  }

  /** A chunk; undefined if there is none. @throws StoreError */
  chunk(revision: string, part: string, number: number): Promise<Chunk | undefined> {
    return this.use((database) => database.get('chunks', [revision, part, number]));
  }

  /** The chunks of a part, or of all parts from one to another in the order of their names, in order. @throws StoreError */
  chunksOf(revision: string, part: string, last = part): Promise<Chunk[]> {
    return this.use((database) => database.getAll('chunks', IDBKeyRange.bound([revision, part], [revision, last, []])));
  }

  /**
   * Puts a pack whose chunks are there in the place of the one of its id, if there is one, whose chunks go: all of that,
   * or nothing.
   *
   * @returns false if chunks are missing: they were cleared away, or never came
   * @throws StoreError
   */
  switchTo(record: PackRecord): Promise<boolean> {
    return this.use(async (database) => {
      const { packs, chunks, choices, written } = writingAll(database);
      const expected = Object.values(record.parts).reduce((sum, count) => sum + count, 0);
      if ((await chunks.count(rangeOf(record.revision))) !== expected) return false;
      const before = await packs.get(record.id);
      // a question that is asked twice finds its own answer
      if (before && before.revision !== record.revision) await chunks.delete(rangeOf(before.revision));
      await packs.put(record);
      const chosen = (await choices.get(ALL)) ?? [];
      if (!chosen.some(({ id }) => id === record.id)) await choices.put([...chosen, { id: record.id, on: true }], ALL);
      await written();
      return true;
    });
  }

  /** Takes a pack out, or back in; its content stays until `sweep`. @returns false if it is not there @throws StoreError */
  setRemoved(id: string, removed: boolean): Promise<boolean> {
    return this.use(async (database) => {
      const writing = database.transaction('packs', 'readwrite');
      const record = await writing.store.get(id);
      if (record) await writing.store.put({ ...record, removed });
      await writing.done;
      return record !== undefined;
    });
  }

  /** Erases packs that were taken out, and chunks to which nothing points, but for revisions being written. @throws StoreError */
  sweep(beingWritten: ReadonlySet<string>): Promise<void> {
    return this.use(async (database) => {
      const { packs, chunks, choices, written } = writingAll(database);
      const records = await packs.getAll();
      const gone = records.filter(({ removed }) => removed).map(({ id }) => id);
      for (const id of gone) await packs.delete(id);
      const kept = new Set(records.filter(({ removed }) => !removed).map(({ revision }) => revision));
      // from one revision to the next, whatever the number of chunks
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

  /** Erases the chunks of a revision that nothing points to. @throws StoreError */
  forgetRevision(revision: string): Promise<void> {
    return this.use(async (database) => {
      const writing = database.transaction(['packs', 'chunks'], 'readwrite');
      const inUse = (await writing.objectStore('packs').getAll()).some((one) => one.revision === revision);
      if (!inUse) await writing.objectStore('chunks').delete(rangeOf(revision));
      await writing.done;
    });
  }
}
