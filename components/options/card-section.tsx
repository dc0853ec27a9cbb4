import { useStrings } from '../strings.ts';
import type { Change, Settings } from './choices.ts';
import { Check, NumberField, Section } from './fields.tsx';

const STEP_MS = 50;

export interface CardSectionProps {
  choices: Settings;
  /** the longest delay, in milliseconds */
  longestMs: number;
  onChange: Change;
}

/** When the card opens and closes, and what the toolbar's button shows. */
export function CardSection({ choices, longestMs, onChange }: CardSectionProps) {
  const t = useStrings();
  const delay = (key: 'openAfterMs' | 'closeAfterMs', label: string) => (
    <NumberField
      label={label}
      unit={t('options.card.milliseconds')}
      value={choices[key]}
      max={longestMs}
      step={STEP_MS}
      onNumber={(value) => onChange({ [key]: value })}
    />
  );
  return (
    <>
      <Section title={t('options.card.title')}>
        {delay('openAfterMs', t('options.card.openAfter'))}
        {delay('closeAfterMs', t('options.card.closeAfter'))}
      </Section>
      <Section title={t('options.toolbar.title')}>
        <Check label={t('options.toolbar.badge')} checked={choices.badge} onCheck={(on) => onChange({ badge: on })} />
      </Section>
    </>
  );
}
