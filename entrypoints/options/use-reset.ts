/** Resets all settings, and undoes that. */
import { useState } from 'preact/hooks';
import type { ResetSectionProps } from '../../components/options/reset-section.tsx';
import { changeSettings, DEFAULT_SETTINGS, type Settings } from '../../platform/settings.ts';
import { changesOf } from '../../platform/settings-schema.ts';

/** The state and the actions of the section; `attempt` reports if a change could not be stored. */
export function useReset(
  settings: Settings | undefined,
  attempt: (doing: Promise<unknown>) => void,
): ResetSectionProps {
  const [before, setBefore] = useState<Settings>();
  async function reset() {
    let had: Settings | undefined;
    await changeSettings((now) => {
      had = now;
      return DEFAULT_SETTINGS;
    });
    setBefore(had);
  }
  // an undo would lose what the reader changed since, so it is only offered until the first change
  const done = before !== undefined && settings !== undefined && changesOf(DEFAULT_SETTINGS, settings).length === 0;
  return {
    done,
    onReset: () => attempt(reset()),
    onUndo: () => before && attempt(changeSettings(() => before).then(() => setBefore(undefined))),
  };
}
