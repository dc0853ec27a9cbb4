/**
 * What the reader chose, kept on this device. Anything stored that does not fit (a broken value, another version's)
 * falls back to the default, setting by setting and entry by entry.
 */
import { storage } from 'wxt/utils/storage';
import { serialQueue } from './serial-queue.ts';
import type { Settings } from './settings-schema.ts';
import { readKept, writeKept } from './settings-versions.ts';

export { DEFAULT_SETTINGS, type Settings } from './settings-schema.ts';

/** Not an item of the library's: each is read whenever a script starts that may need it, and in a worker, which cannot. */
const KEY = 'local:settings';

/** The settings, whatever is stored. */
export const readSettings = async (): Promise<Settings> =>
  readKept(await storage.getItem<unknown>(KEY).catch(() => undefined));

const queue = serialQueue();

/** One change after the other: in this context by a queue, among the extension's pages by a lock of the browser's. */
const inTurn = (act: () => Promise<Settings>): Promise<Settings> =>
  queue(async () => (globalThis.navigator?.locks ? navigator.locks.request('backstory.settings', act) : act()));

/**
 * Changes some settings and keeps the others: all of it is stored, or nothing.
 *
 * @throws where the browser cannot read what is stored (what cannot be read is not written over), cannot store more,
 * or a setting would go beyond its limits
 */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return inTurn(async () => {
    const stored = await storage.getItem<unknown>(KEY);
    const next = change(readKept(stored));
    // one entry in one write: interrupted, it was made or it was not
    await storage.setItem(KEY, writeKept(stored, next));
    return next;
  });
}

/** Reads the site again, or leaves it alone from now on. */
export function switchSite(host: string, on: boolean): Promise<Settings> {
  return changeSettings((settings) => {
    const others = settings.sitesOff.filter((one) => one !== host);
    return { ...settings, sitesOff: on ? others : [...others, host].sort() };
  });
}

/** Leaves an entity's words unmarked from now on, or marks them again. */
export function setDismissed(
  { entity, surface }: Settings['dismissed'][number],
  dismissed: boolean,
): Promise<Settings> {
  return changeSettings((settings) => {
    const others = settings.dismissed.filter((one) => one.entity !== entity || one.surface !== surface);
    return { ...settings, dismissed: dismissed ? [...others, { entity, surface }] : others };
  });
}

/** Calls back on every change, from wherever it comes, with the settings now and before. Returns how to stop. */
export function watchSettings(changed: (now: Settings, before: Settings) => void): () => void {
  return storage.watch<unknown>(KEY, (now, before) => changed(readKept(now), readKept(before)));
}
