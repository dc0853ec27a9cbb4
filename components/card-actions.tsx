import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { EntityView } from '../engine/model/view.ts';
import { copyText } from './copy-text.ts';
import { useStrings } from './strings.ts';

export interface CardActionsProps {
  view: EntityView;
  /** called if the words in the page do not mean this entity; absent if this card cannot be dismissed */
  onDismiss: (() => void) | undefined;
  /** puts text on the clipboard; absent if there is no clipboard */
  onCopy: ((text: string) => Promise<void>) | undefined;
  /** more buttons, after these */
  children?: ComponentChildren;
}

/** The buttons of a card: copy it with its sources, or say that it is not the right one. */
export function CardActions({ view, onDismiss, onCopy, children }: CardActionsProps) {
  const t = useStrings();
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');

  function copy() {
    onCopy?.(copyText(view, t)).then(
      () => setCopied('yes'),
      () => setCopied('failed'),
    );
  }

  return (
    <>
      <div class="actions-row">
        {onDismiss && (
          <button type="button" class="text-button" onClick={onDismiss}>
            {t('dismiss.action')}
          </button>
        )}
        {onCopy && (
          <button type="button" class="text-button" onClick={copy}>
            {t('copy.action')}
          </button>
        )}
        {children}
      </div>
      <p role="status" class={copied === 'no' ? 'hidden' : 'actions-said'}>
        {copied === 'yes' ? t('copy.done') : copied === 'failed' ? t('copy.failed') : ''}
      </p>
    </>
  );
}
