import type { ComponentChildren } from 'preact';
import { useDisclosure } from '../disclosure.ts';
import { useStrings } from '../strings.ts';
import type { Change, Settings } from './choices.ts';
import { Choice } from './fields.tsx';

/** A word for certain numbers. */
export interface Word {
  label: string;
  /** what choosing it sets */
  sets: Partial<Settings>;
}

export interface InWordsProps {
  legend: string;
  words: readonly Word[];
  choices: Settings;
  onChange: Change;
  /** fields for the numbers themselves */
  children: ComponentChildren;
}

/** Numeric settings that are chosen by words. The numbers are behind a button, but visible if no word fits them. */
export function InWords({ legend, words, choices, onChange, children }: InWordsProps) {
  const t = useStrings();
  const fits = ({ sets }: Word) =>
    Object.entries(sets).every(([key, value]) => choices[key as keyof Settings] === value);
  const chosen = words.find(fits);
  const { id, open, button } = useDisclosure(chosen === undefined);
  return (
    <div class="in-words">
      <Choice
        legend={legend}
        value={chosen?.label ?? ''}
        options={words.map(({ label }) => ({ value: label, label }))}
        onChoose={(label) => onChange(words.find((word) => word.label === label)!.sets)}
        inline
      />
      <button {...button} class="text-button" aria-label={`${t('options.exact')}: ${legend}`}>
        {t('options.exact')}
      </button>
      {open && (
        <div id={id} class="exact">
          {children}
        </div>
      )}
    </div>
  );
}
