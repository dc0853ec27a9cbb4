import { useStrings } from '../strings.ts';
import { Section } from './fields.tsx';

export interface Shortcut {
  /** what it does, in the reader's language */
  label: string;
  /** empty if none are set */
  keys: string;
}

export interface ShortcutsSectionProps {
  shortcuts: Shortcut[];
  /** opens the browser's own page of shortcuts */
  onChange: () => void;
}

/** The keyboard shortcuts that are set in the browser; only the browser can change them. */
export function ShortcutsSection({ shortcuts, onChange }: ShortcutsSectionProps) {
  const t = useStrings();
  if (shortcuts.length === 0) return null;
  return (
    <Section title={t('options.shortcuts.title')}>
      <dl class="shortcuts">
        {shortcuts.map(({ label, keys }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : t('options.shortcuts.unset')}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="text-button" onClick={onChange}>
        {t('options.shortcuts.change')}
      </button>
    </Section>
  );
}
