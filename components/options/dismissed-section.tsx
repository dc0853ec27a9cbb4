import { isolated, useStrings } from '../strings.ts';
import type { Dismissal } from './choices.ts';
import { Section } from './fields.tsx';
import { RemovableList } from './removable-list.tsx';

export interface DismissedSectionProps {
  dismissed: Dismissal[];
  /** names by entity id; if there is none, the id is shown */
  names: Record<string, string>;
  onRestore: (dismissal: Dismissal) => void;
}

/** The names that the reader dismissed. */
export function DismissedSection({ dismissed, names, onRestore }: DismissedSectionProps) {
  const t = useStrings();
  return (
    <Section title={t('options.dismissed.title')}>
      {dismissed.length === 0 && <p class="hint">{t('options.dismissed.none')}</p>}
      {dismissed.length > 0 && (
        <RemovableList
          label={t('options.dismissed.title')}
          items={dismissed.map((one) => {
            const said = [one.surface, names[one.entity] ?? one.entity].map(isolated);
            return {
              key: `${one.entity} ${one.surface}`,
              label: t('options.dismissed.entry', said),
              remove: t('options.dismissed.restore', said),
              onRemove: () => onRestore(one),
            };
          })}
        />
      )}
    </Section>
  );
}
