/** The reader's packs, and the actions on them. */
import { useEffect, useState } from 'preact/hooks';
import type { PackActions, PackNotice } from '../../components/library/pack-list.tsx';
import { type Changed, type PacksReply, sendMessage } from '../../platform/messages.ts';
import { saveAs } from '../../platform/save-as.ts';
import { packFile } from './pack-files.ts';
import { useOnReturn } from './use-on-return.ts';

/** The packs, and the result of the last change. */
export interface LoadedPacks {
  /** undefined until they are loaded; `failed` if they could never be loaded */
  packs: PacksReply | 'failed' | undefined;
  notice: PackNotice | undefined;
  actions: PackActions;
  /** load again after an import */
  refresh: () => void;
}

/** @param onChange called when the packs are loaded, and whenever other packs are on or their order has changed */
export function usePacks(onChange: () => void): LoadedPacks {
  const [packs, setPacks] = useState<PacksReply | 'failed'>();
  const [notice, setNotice] = useState<PackNotice>();

  async function ask(sweep = false): Promise<void> {
    setPacks(await sendMessage('packs', { sweep }));
    onChange();
  }
  async function change(acting: Promise<Changed>, then?: PackNotice): Promise<void> {
    const result = await acting;
    // before the result is told: with an old list, a pack that was just removed would count as installed
    await ask();
    setNotice(result === 'done' ? then : { failed: result });
  }
  const failed = (error: unknown) => {
    console.error(error);
    setPacks((before) => before ?? 'failed');
    setNotice({ failed: 'error' });
  };

  // a removed pack can be restored until the page is opened again
  useEffect(() => void ask(true).catch(failed), []);
  useOnReturn(() => void ask().catch(failed));

  return {
    packs,
    notice,
    refresh: () => {
      setNotice(undefined);
      ask().catch(failed);
    },
    actions: {
      onSwitch: (id, on) => void change(sendMessage('switchPack', { id, on })).catch(failed),
      onMove: (id, by) => void change(sendMessage('movePack', { id, by })).catch(failed),
      onRemove: ({ id, title }) =>
        void change(sendMessage('removePack', { id, removed: true }), { removed: { id, title } }).catch(failed),
      onRestore: (id) => void change(sendMessage('removePack', { id, removed: false })).catch(failed),
      onForgetLost: () => void change(sendMessage('forgetLost', {})).catch(failed),
      onExport: ({ id, file }) => void packFile(id).then((bytes) => saveAs(file?.name ?? `${id}.json`, bytes), failed),
    },
  };
}
