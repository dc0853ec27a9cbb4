/** The packs that the reader has, and what can be done with them. */
import { useEffect, useState } from 'preact/hooks';
import type { PackActions, PackNotice } from '../../components/library/pack-list.tsx';
import { type Changed, type PacksReply, sendMessage } from '../../platform/messages.ts';
import { saveAs } from '../../platform/save-as.ts';
import { packFile } from './pack-files.ts';
import { useComingBack } from './use-coming-back.ts';

/** The packs, and what became of the last change. */
export interface PacksAtHand {
  /** undefined until they are there; `failed` if the background did not tell of them even once */
  packs: PacksReply | 'failed' | undefined;
  notice: PackNotice | undefined;
  actions: PackActions;
  /** ask again: something was brought */
  refresh: () => void;
}

/** @param onChange when the packs are there, and whenever others are on, or in another order */
export function usePacks(onChange: () => void): PacksAtHand {
  const [packs, setPacks] = useState<PacksReply | 'failed'>();
  const [notice, setNotice] = useState<PackNotice>();

  async function ask(sweep = false): Promise<void> {
    setPacks(await sendMessage('packs', { sweep }));
    onChange();
  }
  async function change(acting: Promise<Changed>, then?: PackNotice): Promise<void> {
    const result = await acting;
    setNotice(result === 'done' ? then : { failed: result });
    await ask();
  }
  const failed = (error: unknown) => {
    console.error(error);
    setPacks((before) => before ?? 'failed');
    setNotice({ failed: 'error' });
  };

  // what was taken out can be had back until the page is opened anew
  useEffect(() => void ask(true).catch(failed), []);
  useComingBack(() => void ask().catch(failed));

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
