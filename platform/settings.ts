/**
 * The reader's settings, stored on this device. Stored values that are not valid (damaged, or of another version)
 * are replaced by their defaults, each setting and each entry of a list by itself.
 */
import { StorageItem } from 'webext-storage';
import { type Browser, browser } from 'wxt/browser';
import { sharedQueue } from './serial-queue.ts';
import type { Settings } from './settings-schema.ts';
import { readKept, writeKept } from './settings-versions.ts';

export { DEFAULT_SETTINGS, type Settings } from './settings-schema.ts';

const stored = new StorageItem<unknown>('settings');

/** The current settings; always valid, whatever is stored. */
export const readSettings = async (): Promise<Settings> => readKept(await stored.get().catch(() => undefined));

const inTurn = sharedQueue('backstory.settings');

/**
 * Changes some settings and keeps the others. All of the change is stored, or nothing.
 *
 * @throws if the browser cannot read the stored settings (they are not overwritten then), if it cannot store more,
 * or if a setting is not valid
 */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return inTurn(async () => {
    const before = await stored.get();
    const next = change(readKept(before));
    // one entry in one write, so that an interrupted change was made completely or not at all
    await stored.set(writeKept(before, next));
    return next;
  });
}

/** Switches a site on or off. */
export function switchSite(host: string, on: boolean): Promise<Settings> {
  return changeSettings((settings) => {
    const others = settings.sitesOff.filter((one) => one !== host);
    return { ...settings, sitesOff: on ? others : [...others, host].sort() };
  });
}

/** Dismisses an entity's surface, or undoes that. */
export function setDismissed(
  { entity, surface }: Settings['dismissed'][number],
  dismissed: boolean,
): Promise<Settings> {
  return changeSettings((settings) => {
    const others = settings.dismissed.filter((one) => one.entity !== entity || one.surface !== surface);
    return { ...settings, dismissed: dismissed ? [...others, { entity, surface }] : others };
  });
}

/** Calls back with the settings now and before on every change, from any context. Returns a function that stops it. */
export function watchSettings(changed: (now: Settings, before: Settings) => void): () => void {
  // the library's item does not tell the value before, and a background that was stopped does not know it
  const listener = (changes: Record<string, Browser.storage.StorageChange>) => {
    const change = changes[stored.key];
    if (change) changed(readKept(change.newValue), readKept(change.oldValue));
  };
  const { onChanged } = browser.storage.local;
  onChanged.addListener(listener);
  return () => onChanged.removeListener(listener);
}
