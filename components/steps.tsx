import type { ComponentChildren } from 'preact';
import { DownIcon, UpIcon } from './icons.tsx';
import { useStrings } from './strings.ts';

export interface StepsProps {
  /** whose mentions these are */
  name: string;
  /** go to the next (1) or the previous (-1) one */
  onStep: (by: 1 | -1) => void;
}

/** Buttons to the previous and the next mention of a name. */
export function Steps({ name, onStep }: StepsProps) {
  const t = useStrings();
  return (
    <>
      <Step label={t('page.previous', [name])} onStep={() => onStep(-1)}>
        <UpIcon />
      </Step>
      <Step label={t('page.next', [name])} onStep={() => onStep(1)}>
        <DownIcon />
      </Step>
    </>
  );
}

/** A button that goes to a mention. */
export function Step({ label, onStep, children }: { label: string; onStep: () => void; children: ComponentChildren }) {
  return (
    <button type="button" class="icon-button page-step" aria-label={label} title={label} onClick={onStep}>
      {children}
    </button>
  );
}
