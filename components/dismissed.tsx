import { useLayoutEffect, useRef } from 'preact/hooks';
import { isolated, useStrings } from './strings.ts';

/** What the reader chose in *Not this one*: the words stay linked, are unlinked on this page, or are unlinked on all pages. */
export type Dismissal = 'no' | 'here' | 'everywhere';

export interface DismissedProps {
  /** the words in the page */
  surface: string;
  dismissal: Exclude<Dismissal, 'no'>;
  onChange: (dismissal: Dismissal) => void;
}

/** What a card shows after "Not this one": what happened, with buttons to undo it or to apply it everywhere. */
export function Dismissed({ surface, dismissal, onChange }: DismissedProps) {
  const t = useStrings();
  const undo = useRef<HTMLButtonElement>(null);
  // the button that was pressed, and had the focus, is gone
  useLayoutEffect(() => undo.current?.focus({ preventScroll: true }), []);
  return (
    <div class="dismissed">
      <p role="status">{t(dismissal === 'here' ? 'dismiss.here' : 'dismiss.gone', [isolated(surface)])}</p>
      <p class="actions-row">
        <button type="button" class="text-button" ref={undo} onClick={() => onChange('no')}>
          {t('dismiss.undo')}
        </button>
        {dismissal === 'here' && (
          <button type="button" class="text-button" onClick={() => onChange('everywhere')}>
            {t('dismiss.everywhere')}
          </button>
        )}
      </p>
    </div>
  );
}
