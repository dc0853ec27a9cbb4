/** What the settings page shows, kept fresh whoever changes it. */
import { useEffect, useState } from 'preact/hooks';
import type { Shortcut } from '../../components/options/shortcuts-section.tsx';
import { type Grants, readGrants, watchGrants } from '../../platform/grants.ts';
import { sendMessage } from '../../platform/messages.ts';
import { readSettings, type Settings, watchSettings } from '../../platform/settings.ts';
import { readShortcuts } from './shortcuts.ts';

/** Reads at once and on every change; of two readings the one that began later counts, whichever ends first. */
function useWatched<T>(read: () => Promise<T>, watch: (changed: () => void) => () => void): T | undefined {
  const [value, setValue] = useState<T>();
  useEffect(() => {
    let last = 0;
    const refresh = () => {
      const turn = ++last;
      void read().then((fresh) => {
        if (turn === last) setValue(fresh);
      });
    };
    refresh();
    return watch(refresh);
  }, []);
  return value;
}

export const useSettings = () => useWatched(readSettings, watchSettings);

export const useGrants = (): Grants | undefined => useWatched(readGrants, watchGrants);

/** Names of the entities that were dismissed. */
export function useNames(settings: Settings | undefined): Record<string, string> {
  const [names, setNames] = useState<Record<string, string>>({});
  const ids = [...new Set(settings?.dismissed.map((one) => one.entity))];
  useEffect(() => {
    // until they are there, and where they cannot be had, the ids stand in
    if (ids.length > 0) void sendMessage('names', { ids }).then(setNames, () => {});
  }, [ids.join()]);
  return names;
}

/** Shortcuts are changed on another page: they are read again when the reader is back. */
export function useShortcuts(): Shortcut[] {
  const watch = (changed: () => void) => {
    window.addEventListener('focus', changed);
    return () => window.removeEventListener('focus', changed);
  };
  return useWatched(readShortcuts, watch) ?? [];
}
