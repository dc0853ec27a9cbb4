/** The controls of the settings page, each with a label; each reports its change at once. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface SectionProps {
  title: string;
  children: ComponentChildren;
}

/** A part of the page under its heading. */
export function Section({ title, children }: SectionProps) {
  const id = useId();
  return (
    <section class="options-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

export interface ChoiceProps<T extends string> {
  legend: string;
  value: T;
  options: { value: T; label: string }[];
  onChoose: (value: T) => void;
  /** side by side, for short labels */
  inline?: boolean;
}

/** A choice of one of several values, as radio buttons. */
export function Choice<T extends string>({ legend, value, options, onChoose, inline }: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset class={inline ? 'field-group field-group-inline' : 'field-group'}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label class="check" key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}

export interface CheckProps {
  label: string;
  checked: boolean;
  onCheck: (checked: boolean) => void;
}

/** A checkbox. */
export function Check({ label, checked, onCheck }: CheckProps) {
  return (
    <label class="check">
      <input type="checkbox" checked={checked} onChange={(event) => onCheck(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}

export interface NumberFieldProps {
  label: string;
  value: number;
  /** 0 if it is left out */
  min?: number;
  max: number;
  step: number;
  unit?: string;
  hint?: string;
  onNumber: (value: number) => void;
}

/** A whole number from `min` to `max`; other input is corrected before it is reported. */
export function NumberField({ label, value, min = 0, max, step, unit, hint, onNumber }: NumberFieldProps) {
  const id = useId();
  const hintId = useId();
  function tell(input: HTMLInputElement) {
    const typed = input.value.trim() === '' ? Number.NaN : Math.round(Number(input.value));
    const next = Number.isNaN(typed) ? value : Math.min(max, Math.max(min, typed));
    input.value = String(next);
    if (next !== value) onNumber(next);
  }
  return (
    <div class="number-field">
      <label for={id}>{label}</label>
      <span>
        <input
          id={id}
          type="number"
          min={min}
          max={max}
          step={step}
          value={value}
          {...(hint && { 'aria-describedby': hintId })}
          onChange={(event) => tell(event.currentTarget)}
        />
        {unit && <span class="unit">{unit}</span>}
      </span>
      {hint && (
        <p id={hintId} class="hint">
          {hint}
        </p>
      )}
    </div>
  );
}
