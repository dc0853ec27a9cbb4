import { useStrings } from '../strings.ts';
import { Section } from './fields.tsx';

export interface ResetSectionProps {
  /** all settings were just reset, and can be had back */
  done: boolean;
  onReset: () => void;
  onUndo: () => void;
}

/** All settings as they were at first, until the reader takes it back. */
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
