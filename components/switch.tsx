import type { ComponentChildren } from 'preact';

export interface SwitchProps {
  label: ComponentChildren;
  on: boolean;
  onSwitch: (on: boolean) => void;
}

/** A switch that takes effect at once. */
export function Switch({ label, on, onSwitch }: SwitchProps) {
  return (
    <label class="switch">
      {/* biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells its state by itself */}
      <input type="checkbox" role="switch" checked={on} onChange={(event) => onSwitch(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}
