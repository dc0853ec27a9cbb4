/**
 * Which packs the reader brought, noted apart from the store of packs. A browser that finds the store damaged puts an
 * empty one in its place without a word, and tools that clean up empty it: only so can it be said what is gone.
 */
import { storage } from 'wxt/utils/storage';
import type { PackRecord } from './pack-store.ts';

/** What is noted of a pack: enough to bring it once more. */
export interface Brought {
  id: string;
  title: string;
  /** the name of its file */
  file: string;
}

const KEY = 'local:broughtPacks';

const isNote = (one: Partial<Brought> | null): one is Brought =>
  typeof one?.id === 'string' && typeof one.title === 'string' && typeof one.file === 'string';

/** The packs that were noted; none if what is stored is no note. */
async function noted(): Promise<Brought[]> {
  const stored: unknown = await storage.getItem(KEY).catch(() => null);
  return Array.isArray(stored) ? stored.filter(isNote) : [];
}

const noteOf = ({ id, head, file }: PackRecord): Brought => ({ id, title: head.title, file: file.name });

/** Of the packs that were noted, those that the store has no more. */
export async function lostPacks(records: readonly PackRecord[]): Promise<Brought[]> {
  const there = new Set(records.map(({ id }) => id));
  return (await noted()).filter(({ id }) => !there.has(id));
}

/** Notes the packs that are stored. What was lost stays noted, unless the reader wants to hear no more of it. */
export async function noteBrought(records: readonly PackRecord[], keepLost: boolean): Promise<void> {
  const before = await noted();
  const now = [...records.filter(({ removed }) => !removed).map(noteOf), ...(keepLost ? await lostPacks(records) : [])];
  if (JSON.stringify(now) === JSON.stringify(before)) return;
  // a note that could not be written costs no pack
  await storage.setItem(KEY, now).catch((error) => console.error(error));
}
