import { useState } from 'preact/hooks';
import type { EntityView } from '../engine/model/view.ts';
import { copyText } from './copy-text.ts';
import { isolated, useStrings } from './strings.ts';

export interface CardActionsProps {
  view: EntityView;
  /** the words in the page do not mean this entity (or do, after all): on this page, or everywhere */
  onDismiss?: ((dismissed: boolean, everywhere: boolean) => void) | undefined;
  /** puts text on the clipboard; absent where there is none */
  onCopy?: ((text: string) => Promise<void>) | undefined;
}

/** What can be done with a card: copy it with its sources, or say that it is not the right one. */
export function CardActions({ view, onDismiss, onCopy }: CardActionsProps) {
  const t = useStrings();
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  const [dismissed, setDismissed] = useState<'no' | 'here' | 'everywhere'>('no');
  if (!onCopy && !(onDismiss && view.match)) return null;
  const surface = view.match?.surface ?? '';

  function dismiss(next: 'no' | 'here' | 'everywhere') {
    if (dismissed !== 'no' && next === 'no') onDismiss?.(false, dismissed === 'everywhere');
    else onDismiss?.(true, next === 'everywhere');
    setDismissed(next);
  }

  function copy() {
    onCopy?.(copyText(view, t)).then(
      () => setCopied('yes'),
      () => setCopied('failed'),
    );
  }

  return (
    <footer class="actions">
      {dismissed !== 'no' && (
        <p role="status">
          {t(dismissed === 'here' ? 'dismiss.here' : 'dismiss.gone', [isolated(surface), isolated(view.name)])}
        </p>
      )}
      <div class="actions-row">
        {onCopy && (
          <button type="button" class="text-button" onClick={copy}>
            {t('copy.action')}
          </button>
        )}
        {onDismiss && view.match && dismissed === 'no' && (
          <button type="button" class="text-button" onClick={() => dismiss('here')}>
            {t('dismiss.action')}
          </button>
        )}
        {dismissed !== 'no' && (
          <button type="button" class="text-button" onClick={() => dismiss('no')}>
            {t('dismiss.undo')}
          </button>
        )}
        {dismissed === 'here' && (
          <button type="button" class="text-button" onClick={() => dismiss('everywhere')}>
            {t('dismiss.everywhere')}
          </button>
        )}
      </div>
      <p role="status" class={copied === 'no' ? 'hidden' : 'actions-said'}>
        {copied === 'yes' ? t('copy.done') : copied === 'failed' ? t('copy.failed') : ''}
      </p>
    </footer>
  );
}
