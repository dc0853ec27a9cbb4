/** All settings as they were at first, and back. */
import { useState } from 'preact/hooks';
import type { ResetSectionProps } from '../../components/options/reset-section.tsx';
import { changeSettings, DEFAULT_SETTINGS, type Settings } from '../../platform/settings.ts';
import { changesOf } from '../../platform/settings-schema.ts';

/** What the section shows and does; `attempt` tells if a change could not be kept. */
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
  // what the reader chose since would be lost with an undo: it is offered until then
  const done = before !== undefined && settings !== undefined && changesOf(DEFAULT_SETTINGS, settings).length === 0;
  return {
    done,
    onReset: () => attempt(reset()),
    onUndo: () => before && attempt(changeSettings(() => before).then(() => setBefore(undefined))),
  };
}
