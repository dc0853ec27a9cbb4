/**
 * The packs that the reader has: which are on and in what order; importing, removing and restoring them.
 */
import type { Clashes, IncomingName } from '../../engine/library/clash.ts';
import { Library } from '../../engine/library/library.ts';
import type { LibraryPack } from '../../engine/library/library-pack.ts';
import { type PackHead, STORED_FORM } from '../../engine/store-pack.ts';
import { orProblem, StoreError } from '../../platform/database.ts';
import { lostPacks, recordImported } from '../../platform/imported-packs.ts';
import type { Changed, PackEntry, PacksReply } from '../../platform/messages.ts';
import type { CommitRequest } from '../../platform/pack-checks.ts';
import { FILE_PART } from '../../platform/pack-parts.ts';
import type { Chunk, PackChoice, PackRecord, PackStore } from '../../platform/pack-store.ts';
import { OpenPacks } from './open-packs.ts';
import { inOrder, moved, type Placed } from './pack-order.ts';
import { remadePack } from './remake-pack.ts';

/** The bundled pack. */
export interface Bundled {
  head: PackHead;
  bytes: number;
  open: () => LibraryPack;
}

export class Packs {
  private readonly bundled: Bundled;
  private readonly store: PackStore;
  /** tells open pages that the packs have changed */
  private readonly changed: () => void;
  private readonly open: OpenPacks;
  private readonly beingWritten = new Set<string>();
  private readonly damaged = new Set<string>();
  private current: Promise<Library> | undefined;

  constructor(bundled: Bundled, store: PackStore, changed: () => void) {
    this.bundled = bundled;
    this.store = store;
    this.open = new OpenPacks(bundled.open, store);
    this.changed = changed;
  }

  /** The packs that are on; only the bundled one if the store cannot be read. */
  library(): Promise<Library> {
    this.current ??= this.compose();
    return this.current;
  }

  /**
   * All packs, for the Library page.
   *
   * @param sweep delete removed packs, and what an interrupted import left behind
   */
  async list(sweep: boolean): Promise<PacksReply> {
    try {
      if (sweep) await this.store.sweep(this.beingWritten);
      const records = await this.store.packs();
      const packs = (await this.placed(records)).map((one) => this.entryOf(one));
      const lost = await lostPacks(records);
      return { packs, bytes: packs.reduce((sum, { bytes }) => sum + bytes, 0), ...(lost.length > 0 ? { lost } : {}) };
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      const bundled = this.entryOf({ id: this.bundled.head.id, on: true });
      return { packs: [bundled], bytes: bundled.bytes, problem: error.problem };
    }
  }

  /** Switches a pack on or off. */
  switch(id: string, on: boolean): Promise<Changed> {
    return this.choose((placed) => placed.map((one) => (one.id === id ? { id, on } : one)));
  }

  /** Moves a pack one place up (-1) or down (1) in the reader's order. */
  move(id: string, by: 1 | -1): Promise<Changed> {
    return this.choose((placed) => moved(placed, id, by));
  }

  /** Removes a pack, or restores it if it is not yet deleted. */
  remove(id: string, removed: boolean): Promise<Changed> {
    return this.change(async () => ((await this.store.setRemoved(id, removed)) ? 'done' : 'gone'));
  }

  /** Stops listing packs that the browser cleared. */
  forgetLost(): Promise<Changed> {
    return orProblem<Changed>(async () => {
      await recordImported(await this.store.packs(), false);
      return 'done';
    });
  }

  /** A new revision to write chunks under. */
  async begin(): Promise<string> {
    const revision = crypto.randomUUID();
    this.beingWritten.add(revision);
    return revision;
  }

  /** Stores a chunk of a revision. */
  put(revision: string, part: string, number: number, chunk: Chunk): Promise<Changed> {
    this.beingWritten.add(revision);
    return orProblem<Changed>(async () => {
      await this.store.putChunk(revision, part, number, chunk);
      return 'done';
    });
  }

  /** Deletes a revision whose import was cancelled. */
  cancel(revision: string): Promise<Changed> {
    this.beingWritten.delete(revision);
    return orProblem<Changed>(async () => {
      await this.store.forgetRevision(revision);
      return 'done';
    });
  }

  /** Replaces the pack of the same id by what was written. */
  commit({ revision, parts, head, file, bytes }: CommitRequest): Promise<Changed> {
    if (head.id === this.bundled.head.id) return Promise.resolve('bundled');
    const record: PackRecord = {
      ...{ id: head.id, head, revision, parts, file, bytes },
      form: STORED_FORM,
      addedAt: Date.now(),
      removed: false,
    };
    return this.change(async () => {
      try {
        await this.open.get(record);
      } catch (error) {
        if (error instanceof StoreError) throw error;
        return 'incomplete';
      }
      const isThere = await this.store.switchTo(record);
      this.beingWritten.delete(revision);
      return isThere ? 'done' : 'incomplete';
    });
  }

  /** A chunk of a pack's file, and how many there are; null if there is no such pack or chunk. */
  async fileChunk(id: string, number: number): Promise<{ chunk: Chunk; of: number } | null> {
    const record = (await this.store.packs()).find((one) => one.id === id);
    const chunk = record && (await this.store.chunk(record.revision, FILE_PART, number));
    return chunk === undefined ? null : { chunk, of: record!.parts[FILE_PART] ?? 0 };
  }

  /** The entities in the packs that are on that have the same names as those of a new pack. */
  async clashes(id: string, names: readonly IncomingName[]): Promise<Clashes> {
    return (await this.library()).clashes(id, names);
  }

  private async compose(): Promise<Library> {
    let placed: Placed[];
    try {
      placed = await this.placed();
    } catch (error) {
      console.error(error);
      placed = [{ id: this.bundled.head.id, on: true }];
    }
    const open = await Promise.all(placed.filter(({ on }) => on).map((one) => this.openPlaced(one)));
    this.open.closeOthers(placed.filter(({ on }) => on).map(({ record }) => record));
    return new Library(open.flatMap((pack) => pack ?? []));
  }

  private async openPlaced({ record }: Placed): Promise<LibraryPack | undefined> {
    if (!record) return this.open.get();
    try {
      // an update of the extension may change the stored format: the other packs answer meanwhile
      if (record.form !== STORED_FORM) {
        void this.makeAnew(record);
        return undefined;
      }
      const pack = await this.open.get(record);
      this.damaged.delete(record.id);
      return pack;
    } catch (error) {
      // a pack that cannot be read does not affect the others
      console.error(error);
      this.damaged.add(record.id);
      return undefined;
    }
  }

  /** Stores a pack again, in the format of this version. */
  private async makeAnew(record: PackRecord): Promise<void> {
    try {
      const revision = await this.begin();
      const remade = await remadePack(record, revision, this.store);
      await this.change(async () => {
        await this.store.switchTo(remade);
        this.beingWritten.delete(revision);
        return 'done';
      });
    } catch (error) {
      console.error(error);
      this.damaged.add(record.id);
    }
  }

  /** All packs that were not removed, in the reader's order. @throws StoreError */
  private async placed(records?: PackRecord[]): Promise<Placed[]> {
    const [all, choices] = await Promise.all([records ?? this.store.packs(), this.store.choices()]);
    const there = all.filter(({ removed }) => !removed);
    return inOrder(this.bundled.head.id, there, choices);
  }

  private choose(change: (placed: PackChoice[]) => PackChoice[]): Promise<Changed> {
    return this.change(async () => {
      const records = await this.store.packs();
      const { id } = this.bundled.head;
      await this.store.changeChoices((choices) =>
        change(inOrder(id, records, choices).map(({ id, on }) => ({ id, on }))),
      );
      return 'done';
    });
  }

  /** Changes what is stored. After that, answers use the changed packs, and open pages are notified. */
  private change(act: () => Promise<Changed>): Promise<Changed> {
    return orProblem(async () => {
      const result = await act();
      if (result === 'done') {
        this.current = undefined;
        this.changed();
        await recordImported(await this.store.packs(), true);
      }
      return result;
    });
  }

  private entryOf({ id, on, record }: Placed): PackEntry {
    if (!record) return { ...this.bundled.head, isBundled: true, on, bytes: this.bundled.bytes };
    const { head, bytes, file, addedAt, form } = record;
    const problem = this.damaged.has(id) ? 'damaged' : form === STORED_FORM ? undefined : 'preparing';
    return { ...head, isBundled: false, on, bytes, file, addedAt, ...(problem ? { problem } : {}) };
  }
}
