/**
 * The packs that the reader has: which are on and in what order, brought, taken out and given back. Keeps each pack open
 * for as long as the background lives, so that a change of one leaves the others as they are.
 */
import type { Clashes, IncomingName } from '../../engine/library/clash.ts';
import { Library } from '../../engine/library/library.ts';
import type { LibraryPack } from '../../engine/library/library-pack.ts';
import type { Pack } from '../../engine/model/pack.ts';
import { headOf, type PackHead, STORED_FORM, storePack } from '../../engine/store-pack.ts';
import { openPack } from '../../engine/stored-pack.ts';
import { StoreError } from '../../platform/database.ts';
import type { Changed, PackEntry, PacksReply } from '../../platform/messages.ts';
import type { CommitRequest } from '../../platform/pack-checks.ts';
import {
  cutAll,
  FILE_PART,
  join,
  OPENED_PARTS,
  openedParts,
  type PackParts,
  packOf,
  partsOf,
} from '../../platform/pack-parts.ts';
import type { Chunk, PackChoice, PackRecord, PackStore } from '../../platform/pack-store.ts';

/** The pack that the extension brings along. */
export interface Bundled {
  head: PackHead;
  bytes: number;
  open: () => LibraryPack;
}

/** A pack and whether it is on, in the reader's order. */
interface Placed {
  id: string;
  on: boolean;
  record?: PackRecord;
}

export class Packs {
  private readonly bundled: Bundled;
  private readonly store: PackStore;
  /** tells open pages that what is known has changed */
  private readonly changed: () => void;
  private readonly open = new Map<string, Promise<LibraryPack>>();
  private readonly beingWritten = new Set<string>();
  private readonly damaged = new Set<string>();
  private current: Promise<Library> | undefined;

  constructor(bundled: Bundled, store: PackStore, changed: () => void) {
    this.bundled = bundled;
    this.store = store;
    this.changed = changed;
  }

  /** The packs that are on. If the store cannot be read, the bundled one alone. */
  library(): Promise<Library> {
    this.current ??= this.compose();
    return this.current;
  }

  /**
   * All packs, for the Library page.
   *
   * @param sweep erase what was taken out, and what an import that broke off left behind
   */
  async list(sweep: boolean): Promise<PacksReply> {
    try {
      if (sweep) await this.store.sweep(this.beingWritten);
      const placed = await this.placed();
      const packs = placed.map((one) => this.entryOf(one));
      return { packs, bytes: packs.reduce((sum, { bytes }) => sum + bytes, 0) };
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
    return this.choose((placed) => {
      const from = placed.findIndex((one) => one.id === id);
      const to = from + by;
      if (from < 0 || to < 0 || to >= placed.length) return placed;
      return placed.toSpliced(from, 1).toSpliced(to, 0, placed[from]!);
    });
  }

  /** Takes a pack out, or gives it back as long as it is there. */
  remove(id: string, removed: boolean): Promise<Changed> {
    return this.change(async () => ((await this.store.setRemoved(id, removed)) ? 'done' : 'gone'));
  }

  /** A new revision to write chunks under. */
  async begin(): Promise<string> {
    const revision = crypto.randomUUID();
    this.beingWritten.add(revision);
    return revision;
  }

  /** Keeps a chunk of a revision. */
  put(revision: string, part: string, number: number, chunk: Chunk): Promise<Changed> {
    this.beingWritten.add(revision);
    return told(async () => {
      await this.store.putChunk(revision, part, number, chunk);
      return 'done';
    });
  }

  /** Gives up a revision. */
  cancel(revision: string): Promise<Changed> {
    this.beingWritten.delete(revision);
    return told(async () => {
      await this.store.forgetRevision(revision);
      return 'done';
    });
  }

  /** Puts what was written in the place of the pack of the same id. */
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
        await this.opened(record);
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

  /** Whom the packs that are on know by the same names as a pack that comes. */
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
    this.closeOthers(placed);
    return new Library(open.flatMap((pack) => pack ?? []));
  }

  /** Packs that are off, and revisions that gave way to others, need not stay in memory. */
  private closeOthers(placed: readonly Placed[]): void {
    const on = new Set(placed.filter((one) => one.on).map(({ record }) => record?.revision ?? ''));
    for (const revision of this.open.keys()) if (!on.has(revision)) this.open.delete(revision);
  }

  private async openPlaced({ record }: Placed): Promise<LibraryPack | undefined> {
    if (!record) return this.opened();
    try {
      // an update of the extension may store packs otherwise: the others answer meanwhile
      if (record.form !== STORED_FORM) {
        void this.makeAnew(record);
        return undefined;
      }
      const pack = await this.opened(record);
      this.damaged.delete(record.id);
      return pack;
    } catch (error) {
      // one pack that cannot be read costs that pack alone
      console.error(error);
      this.damaged.add(record.id);
      return undefined;
    }
  }

  /** The bundled pack, or one that is stored, opened once. */
  private opened(record?: PackRecord): Promise<LibraryPack> {
    const key = record?.revision ?? '';
    const known = this.open.get(key);
    if (known) return known;
    const opening = record ? this.read(record) : Promise.resolve().then(this.bundled.open);
    this.open.set(key, opening);
    // what failed is tried again
    opening.catch(() => this.open.delete(key));
    return opening;
  }

  private async read(record: PackRecord): Promise<LibraryPack> {
    // at once: each question of its own costs as much as a megabyte
    const chunks = await this.store.chunksOf(record.revision, ...OPENED_PARTS);
    const { id, title } = record.head;
    return { id, title, hasPlainIds: false, open: openPack(packOf(openedParts(chunks, record.parts))) };
  }

  /** Stores a pack anew from its file, in the form of this version. */
  private async makeAnew(record: PackRecord): Promise<void> {
    try {
      const file = join(await this.store.chunksOf(record.revision, FILE_PART));
      // it came through the gate of the version that brought it, which may have been a wider one
      const pack: Pack = JSON.parse(new TextDecoder().decode(file));
      const parts = partsOf(storePack(pack), file);
      const revision = await this.begin();
      const counts = await this.write(revision, parts);
      await this.change(async () => {
        const head = headOf(pack);
        await this.store.switchTo({ ...record, head, revision, parts: counts, form: STORED_FORM });
        this.beingWritten.delete(revision);
        return 'done';
      });
    } catch (error) {
      console.error(error);
      this.damaged.add(record.id);
    }
  }

  private async write(revision: string, parts: PackParts): Promise<Record<string, number>> {
    const { pieces, counts } = cutAll(parts);
    for (const { part, number, chunk } of pieces) await this.store.putChunk(revision, part, number, chunk);
    return counts;
  }

  /** All packs that were not taken out, in the reader's order. @throws StoreError */
  private async placed(): Promise<Placed[]> {
    const [records, choices] = await Promise.all([this.store.packs(), this.store.choices()]);
    return inOrder(
      this.bundled.head.id,
      records.filter(({ removed }) => !removed),
      choices,
    );
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

  /** Changes what is stored; then the next answer is of the packs as they are, and open pages are told. */
  private change(act: () => Promise<Changed>): Promise<Changed> {
    return told(async () => {
      const result = await act();
      if (result === 'done') {
        this.current = undefined;
        this.changed();
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

/** Packs in the order of the reader's choices; the bundled one first and new ones last if nothing was chosen. */
function inOrder(bundledId: string, records: readonly PackRecord[], choices: readonly PackChoice[]): Placed[] {
  const byId = new Map<string, Placed>([[bundledId, { id: bundledId, on: true }]]);
  for (const record of records) byId.set(record.id, { id: record.id, on: true, record });
  const chosen = choices.flatMap(({ id, on }) => {
    const one = byId.get(id);
    byId.delete(id);
    return one ? { ...one, on } : [];
  });
  const [bundled, ...others] = [...byId.values()];
  // the bundled one is the first of those that nothing was chosen for
  return bundled?.id === bundledId ? [bundled, ...chosen, ...others] : [...chosen, ...byId.values()];
}

/** A change that failed for want of a store says why. */
async function told(act: () => Promise<Changed>): Promise<Changed> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    console.error(error);
    return error.problem;
  }
}
