import { useStrings } from '../strings.ts';
import { Section } from './fields.tsx';

export interface ResetSectionProps {
  /** all settings were just reset, and can be restored */
  done: boolean;
  onReset: () => void;
  onUndo: () => void;
}

/** Resets all settings to their defaults, with an undo. */
export function ResetSection({ done, onReset, onUndo }: ResetSectionProps) {
  const t = useStrings();
  return (
    <Section title={t('options.reset.title')}>
      <p class="hint">{t('options.reset.hint')}</p>
      <div class="backup-buttons">
        <button type="button" class="button" onClick={onReset}>
          {t('options.reset.action')}
        </button>
        <div role="status" class="reset-done">
          {done && (
            <>
              {t('options.reset.done')}{' '}
              <button type="button" class="text-button" onClick={onUndo}>
                {t('dismiss.undo')}
              </button>
            </>
          )}
        </div>
      </div>
    </Section>
  );
}
