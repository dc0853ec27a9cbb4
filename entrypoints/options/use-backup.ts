/** Exports the settings to a file, and imports them. */
import { useState } from 'preact/hooks';
import type { BackupSectionProps, Loading } from '../../components/options/backup-section.tsx';
import { saveAs } from '../../platform/save-as.ts';
import { changeSettings, readSettings, type Settings } from '../../platform/settings.ts';
import { changesOf, MOST_BYTES, readSettingsFile, writeSettingsFile } from '../../platform/settings-file.ts';

/** The state and the actions of the section. */
export function useBackup(settings: Settings | undefined): BackupSectionProps {
  const [loading, setLoading] = useState<Loading>({ step: 'none' });

  async function look(file: File): Promise<Loading> {
    // a huge file is not read at all
    if (file.size > MOST_BYTES) return { step: 'refused', why: { problem: 'tooLarge' } };
    const answer = readSettingsFile(await file.text());
    if ('problem' in answer) return { step: 'refused', why: answer };
    return { step: 'preview', coming: answer.settings, changes: settings ? changesOf(settings, answer.settings) : [] };
  }

  async function apply(): Promise<Loading> {
    if (loading.step !== 'preview') return loading;
    const { coming } = loading;
    await changeSettings((before) => ({ ...before, ...coming }));
    return { step: 'applied' };
  }

  return {
    loading,
    // export what is stored, not what is shown, which may be out of date
    onSave: () => void readSettings().then((stored) => saveAs('backstory-settings.json', writeSettingsFile(stored))),
    onFile: (file) =>
      void look(file).then(setLoading, () => setLoading({ step: 'refused', why: { problem: 'notJson' } })),
    onApply: () => void apply().then(setLoading, () => setLoading({ step: 'failed' })),
    onCancel: () => setLoading({ step: 'none' }),
  };
}
