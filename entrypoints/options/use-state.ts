/** The data of the settings page, updated when anything changes it. */
import { useEffect, useState } from 'preact/hooks';
import type { Shortcut } from '../../components/options/shortcuts-section.tsx';
import type { PackSummary } from '../../engine/model/library-view.ts';
import { type Grants, readGrants, watchGrants } from '../../platform/grants.ts';
import { sendMessage } from '../../platform/messages.ts';
import { newestOnly } from '../../platform/newest-only.ts';
import { readSettings, type Settings, watchSettings } from '../../platform/settings.ts';
import { readShortcuts } from './shortcuts.ts';

/**
 * Reads at once and on every change; of two concurrent readings the one that began later counts.
 *
 * @returns undefined until something was read, `failed` if the first reading failed; if a later one fails, what
 * was read before stays
 */
function useWatched<T>(read: () => Promise<T>, watch: (changed: () => void) => () => void): T | 'failed' | undefined {
  const [value, setValue] = useState<T | 'failed'>();
  useEffect(() => {
    const begin = newestOnly();
    const refresh = () => {
      const isNewest = begin();
      read().then(
        (fresh) => isNewest() && setValue(() => fresh),
        () => isNewest() && setValue((before) => before ?? 'failed'),
      );
    };
    refresh();
    return watch(refresh);
  }, []);
  return value;
}

/** Never `failed`: settings that cannot be read are the defaults. */
export const useSettings = () => useWatched(readSettings, watchSettings) as Settings | undefined;

export const useGrants = (): Grants | 'failed' | undefined => useWatched(readGrants, watchGrants);

/** Names of the entities that were dismissed. */
export function useNames(settings: Settings | undefined): Record<string, string> {
  const [names, setNames] = useState<Record<string, string>>({});
  const ids = [...new Set(settings?.dismissed.map((one) => one.entity))];
  useEffect(() => {
    // until they are loaded, or if they cannot be, the ids are shown
    if (ids.length > 0) void sendMessage('names', { ids }).then(setNames, () => {});
  }, [ids.join()]);
  return names;
}

/** How much the packs hold; undefined until it is known, or if the background does not answer. */
export function usePack(): PackSummary | undefined {
  const [pack, setPack] = useState<PackSummary>();
  useEffect(() => void sendMessage('about', {}).then(setPack, () => {}), []);
  return pack;
}

/**
 * The shortcuts, undefined until they are read; none if they cannot be. As they are changed on another page, they are read again
 * when the reader returns.
 */
export function useShortcuts(): Shortcut[] | undefined {
  const watch = (changed: () => void) => {
    window.addEventListener('focus', changed);
    return () => window.removeEventListener('focus', changed);
  };
  const shortcuts = useWatched(readShortcuts, watch);
  return shortcuts === 'failed' ? [] : shortcuts;
}
