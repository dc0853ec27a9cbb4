import type { FileProblem } from '../../platform/settings-file.ts';
import { FileButton } from '../file-button.tsx';
import { useStrings } from '../strings.ts';
import type { Settings } from './choices.ts';
import { describeSetting } from './describe-setting.ts';
import { Section } from './fields.tsx';

/** The state of an import. `failed`: the file is valid, but could not be stored. `changes` holds the settings that it would change, with their new values. */
export type Loading =
  | { step: 'none' | 'applied' | 'failed' }
  | { step: 'refused'; why: FileProblem }
  | { step: 'preview'; coming: Partial<Settings>; changes: (keyof Settings)[] };

export interface BackupSectionProps {
  loading: Loading;
  onSave: () => void;
  onFile: (file: File) => void;
  onApply: () => void;
  onCancel: () => void;
}

/** Exports the settings to a file and imports them again, after showing what would change. */
export function BackupSection({ loading, onSave, onFile, onApply, onCancel }: BackupSectionProps) {
  const t = useStrings();
  return (
    <Section title={t('options.backup.title')}>
      <p class="hint">{t('options.backup.hint')}</p>
      <div class="backup-buttons">
        <button type="button" class="button" onClick={onSave}>
          {t('options.backup.save')}
        </button>
        <FileButton label={t('options.backup.load')} onFile={onFile} />
      </div>
      {loading.step === 'refused' && <Refused why={loading.why} />}
      {loading.step === 'failed' && (
        <p role="alert" class="refused">
          {t('options.failed')}
        </p>
      )}
      <div role="status">
        {loading.step === 'applied' && <p>{t('options.backup.applied')}</p>}
        {loading.step === 'preview' && <Preview {...loading} onApply={onApply} onCancel={onCancel} />}
      </div>
    </Section>
  );
}

function Refused({ why }: { why: FileProblem }) {
  const t = useStrings();
  const reasons = {
    tooLarge: 'options.backup.problem.tooLarge',
    notJson: 'options.backup.problem.notJson',
    notSettings: 'options.backup.problem.notSettings',
    newer: 'options.backup.problem.newer',
  };
  const reason =
    why.problem === 'field' ? t('options.backup.problem.field', [why.field, why.found]) : t(reasons[why.problem]);
  return (
    <p role="alert" class="refused">
      {t('options.backup.problem.title')} {reason}
    </p>
  );
}

interface PreviewProps {
  coming: Partial<Settings>;
  changes: (keyof Settings)[];
  onApply: () => void;
  onCancel: () => void;
}

function Preview({ coming, changes, onApply, onCancel }: PreviewProps) {
  const t = useStrings();
  if (changes.length === 0) return <p>{t('options.backup.same')}</p>;
  return (
    <div class="preview">
      <p>{t('options.backup.changes')}</p>
      <ul>
        {changes.map((key) => {
          const [what, value] = describeSetting(t, key, coming);
          return (
            <li key={key}>
              {what}: <strong>{value}</strong>
            </li>
          );
        })}
      </ul>
      <div class="backup-buttons">
        <button type="button" class="button" onClick={onApply}>
          {t('options.backup.apply')}
        </button>
        <button type="button" class="text-button" onClick={onCancel}>
          {t('options.backup.cancel')}
        </button>
      </div>
    </div>
  );
}
