/**
 * Remembers which packs the reader has imported, apart from the store of packs. A browser that finds the store damaged
 * replaces it by an empty one without notice, and clean-up tools empty it: with this list, the reader can be shown what is gone.
 */
import { StorageItem } from 'webext-storage';
import type { PackRecord } from './pack-store.ts';

/** What is remembered of a pack: enough to import it again. */
export interface NotedPack {
  id: string;
  title: string;
  /** the name of its file */
  file: string;
}

const list = new StorageItem<unknown>('broughtPacks');

const isNote = (one: Partial<NotedPack> | null): one is NotedPack =>
  typeof one?.id === 'string' && typeof one.title === 'string' && typeof one.file === 'string';

/** The list of packs; empty if what is stored is not valid. */
async function noted(): Promise<NotedPack[]> {
  const stored = await list.get().catch(() => undefined);
  return Array.isArray(stored) ? stored.filter(isNote) : [];
}

const noteOf = ({ id, head, file }: PackRecord): NotedPack => ({ id, title: head.title, file: file.name });

/** The packs of the list that are no longer in the store. */
export async function lostPacks(records: readonly PackRecord[]): Promise<NotedPack[]> {
  const present = new Set(records.map(({ id }) => id));
  return (await noted()).filter(({ id }) => !present.has(id));
}

/** Updates the list from the packs in the store. Packs that were lost stay in the list if `keepLost` is true. */
export async function recordImported(records: readonly PackRecord[], keepLost: boolean): Promise<void> {
  const before = await noted();
  const now = [...records.filter(({ removed }) => !removed).map(noteOf), ...(keepLost ? await lostPacks(records) : [])];
  if (JSON.stringify(now) === JSON.stringify(before)) return;
  // if the list cannot be written, no pack is lost by it
  await list.set(now).catch((error) => console.error(error));
}
