import { useStrings } from '../strings.ts';
import type { Change, Limits, Settings } from './choices.ts';
import { Check, Choice, NumberField, Section } from './fields.tsx';
import { InWords } from './in-words.tsx';

const STEP_MS = 50;
const STEP_PERCENT = 5;

export interface CardSectionProps {
  choices: Settings;
  limits: Limits;
  onChange: Change;
}

/** What opens the card and how fast, how it looks, and what the toolbar's button shows. */
export function CardSection({ choices, limits, onChange }: CardSectionProps) {
  const t = useStrings();
  const delay = (key: 'openAfterMs' | 'closeAfterMs', label: string) => (
    <NumberField
      label={label}
      unit={t('options.card.milliseconds')}
      value={choices[key]}
      max={limits.delayMs}
      step={STEP_MS}
      onNumber={(value) => onChange({ [key]: value })}
    />
  );
  return (
    <>
      <Section title={t('options.card.title')}>
        <Choice
          legend={t('options.card.opens')}
          value={choices.opens}
          options={[
            { value: 'marked', label: t('options.card.marked') },
            { value: 'any', label: t('options.card.any') },
            { value: 'click', label: t('options.card.click') },
            { value: 'key', label: t('options.card.key') },
          ]}
          onChoose={(opens) => onChange({ opens })}
        />
        <InWords
          legend={t('options.card.speed')}
          words={[
            { label: t('options.card.fast'), sets: { openAfterMs: 150, closeAfterMs: 200 } },
            { label: t('options.card.normal'), sets: { openAfterMs: 300, closeAfterMs: 300 } },
            { label: t('options.card.slow'), sets: { openAfterMs: 800, closeAfterMs: 600 } },
          ]}
          choices={choices}
          onChange={onChange}
        >
          {delay('openAfterMs', t('options.card.openAfter'))}
          {delay('closeAfterMs', t('options.card.closeAfter'))}
        </InWords>
      </Section>
      <Section title={t('options.look.title')}>
        <Choice
          legend={t('options.look.theme')}
          value={choices.theme}
          options={[
            { value: 'page', label: t('options.look.page') },
            { value: 'light', label: t('options.look.light') },
            { value: 'dark', label: t('options.look.dark') },
          ]}
          onChoose={(theme) => onChange({ theme })}
        />
        <InWords
          legend={t('options.look.textSize')}
          words={[
            { label: t('options.look.small'), sets: { textSize: 90 } },
            { label: t('options.look.normal'), sets: { textSize: 100 } },
            { label: t('options.look.large'), sets: { textSize: 120 } },
            { label: t('options.look.largest'), sets: { textSize: 150 } },
          ]}
          choices={choices}
          onChange={onChange}
        >
          <NumberField
            label={t('options.look.percent')}
            unit="%"
            value={choices.textSize}
            min={limits.textSize.least}
            max={limits.textSize.most}
            step={STEP_PERCENT}
            onNumber={(textSize) => onChange({ textSize })}
          />
        </InWords>
      </Section>
      <Section title={t('options.toolbar.title')}>
        <Check label={t('options.toolbar.badge')} checked={choices.badge} onCheck={(on) => onChange({ badge: on })} />
      </Section>
    </>
  );
}
