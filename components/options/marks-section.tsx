import { GROUP_KEYS } from '../kinds.ts';
import { useStrings } from '../strings.ts';
import { type Change, type Limits, MARKED_KINDS, type MarkedKind, type Settings } from './choices.ts';
import { Check, Choice, NumberField, Section } from './fields.tsx';
import { InWords } from './in-words.tsx';

export interface MarksSectionProps {
  choices: Settings;
  limits: Limits;
  onChange: Change;
}

/** What is underlined on a page, and how densely. */
export function MarksSection({ choices, limits, onChange }: MarksSectionProps) {
  const t = useStrings();
  const { which, kinds, wordsApart, unsure } = choices;
  const toggle = (kind: MarkedKind, on: boolean) =>
    onChange({ kinds: MARKED_KINDS.filter((one) => (one === kind ? on : kinds.includes(one))) });
  return (
    <Section title={t('options.marks.title')}>
      <Choice
        legend={t('options.marks.which')}
        value={which}
        options={[
          { value: 'first', label: t('options.marks.first') },
          { value: 'all', label: t('options.marks.all') },
          { value: 'none', label: t('options.marks.none') },
        ]}
        onChoose={(value) => onChange({ which: value })}
      />
      <p class="hint">{t('options.marks.whichHint')}</p>
      <fieldset class="field-group">
        <legend>{t('options.marks.kinds')}</legend>
        {MARKED_KINDS.map((kind) => (
          <Check
            key={kind}
            label={t(GROUP_KEYS[kind])}
            checked={kinds.includes(kind)}
            onCheck={(on) => toggle(kind, on)}
          />
        ))}
      </fieldset>
      {which === 'first' && (
        <InWords
          legend={t('options.marks.density')}
          words={[
            { label: t('options.marks.few'), sets: { wordsApart: 75 } },
            { label: t('options.marks.normal'), sets: { wordsApart: 25 } },
            { label: t('options.marks.many'), sets: { wordsApart: 5 } },
          ]}
          choices={choices}
          onChange={onChange}
        >
          <NumberField
            label={t('options.marks.wordsApart')}
            value={wordsApart}
            max={limits.wordsApart}
            step={5}
            onNumber={(value) => onChange({ wordsApart: value })}
          />
        </InWords>
      )}
      <Check label={t('options.marks.unsure')} checked={unsure} onCheck={(on) => onChange({ unsure: on })} />
    </Section>
  );
}
