/** The packs that are open: each is read once, and stays open for as long as the background lives and the pack is on. */
import type { LibraryPack } from '../../engine/library/library-pack.ts';
import { openPack } from '../../engine/stored-pack.ts';
import { OPENED_PARTS, openedParts, packOf } from '../../platform/pack-parts.ts';
import type { PackRecord, PackStore } from '../../platform/pack-store.ts';

/** Reads packs from the store and caches them. A change of one pack does not affect the others. */
export class OpenPacks {
  private readonly openBundled: () => LibraryPack;
  private readonly store: PackStore;
  /** open packs by revision; the bundled one has none */
  private readonly open = new Map<string, Promise<LibraryPack>>();

  constructor(openBundled: () => LibraryPack, store: PackStore) {
    this.openBundled = openBundled;
    this.store = store;
  }

  /** Returns a stored pack, or the bundled one. @throws StoreError, or RangeError if it is damaged */
  get(record?: PackRecord): Promise<LibraryPack> {
    const key = record?.revision ?? '';
    const known = this.open.get(key);
    if (known) return known;
    const opening = record ? this.read(record) : Promise.resolve().then(this.openBundled);
    this.open.set(key, opening);
    // after a failure the next call tries again
    opening.catch(() => this.open.delete(key));
    return opening;
  }

  /** Evicts packs that are switched off and revisions that were replaced. */
  closeOthers(records: readonly (PackRecord | undefined)[]): void {
    const on = new Set(records.map((record) => record?.revision ?? ''));
    for (const revision of this.open.keys()) if (!on.has(revision)) this.open.delete(revision);
  }

  private async read(record: PackRecord): Promise<LibraryPack> {
    // in one request: a separate request takes as long as reading a megabyte
    const chunks = await this.store.chunksOf(record.revision, ...OPENED_PARTS);
    const { id, title } = record.head;
    return { id, title, hasPlainIds: false, open: openPack(packOf(openedParts(chunks, record.parts))) };
  }
}
