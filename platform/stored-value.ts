/**
 * A value in the browser's storage. WXT's storage can do this too, but a bundler cannot leave out what else it can do:
 * versions, snapshots and descriptions of values, 3 kB of the background's script.
 */
import { type Browser, browser } from 'wxt/browser';

/**
 * A value under a key of the browser's storage. The browser is asked only when a value is: the script of the background is
 * also a worker's, which has no storage.
 *
 * @param area `local` is kept on this device, `session` until the browser closes
 */
export const storedValue = <T>(area: 'local' | 'session', key: string) => ({
  /** The value, or undefined if none is stored. */
  read: async (): Promise<T | undefined> => (await browser.storage[area].get<Record<string, T>>(key))[key],

  write: async (value: T): Promise<void> => browser.storage[area].set({ [key]: value }),

  remove: async (): Promise<void> => browser.storage[area].remove(key),

  /** Calls back with the value now and before on every change, from any context. Returns a function that stops it. */
  watch(changed: (now: T | undefined, before: T | undefined) => void): () => void {
    const listener = (changes: Record<string, Browser.storage.StorageChange>) => {
      const { newValue: now, oldValue: before } = changes[key] ?? {};
      // Firefox also tells of a value that was stored again
      if (JSON.stringify(now) !== JSON.stringify(before)) changed(now as T | undefined, before as T | undefined);
    };
    const { onChanged } = browser.storage[area];
    onChanged.addListener(listener);
    return () => onChanged.removeListener(listener);
  },
});
