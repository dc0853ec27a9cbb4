import { useStrings } from '../strings.ts';
import type { Change, Choices } from './choices.ts';
import { Check, NumberField, Section } from './fields.tsx';

/** The settings take no longer delay. */
const LONGEST_MS = 3000;
const STEP_MS = 50;

export interface CardSectionProps {
  choices: Choices;
  onChange: Change;
}

/** When the card opens and closes, and what the toolbar's button shows. */
export function CardSection({ choices, onChange }: CardSectionProps) {
  const t = useStrings();
  const delay = (key: 'openAfterMs' | 'closeAfterMs', label: string) => (
    <NumberField
      label={label}
      unit={t('options.card.milliseconds')}
      value={choices[key]}
      max={LONGEST_MS}
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
