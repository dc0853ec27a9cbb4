import type { RefObject } from 'preact';
import type { CardFrameProps } from './card-frame.tsx';
import { BackIcon, CloseIcon, KindIcon, PinIcon } from './icons.tsx';
import { KIND_KEYS } from './kinds.ts';
import { isUnsure } from './match-reason.ts';
import { useStrings } from './strings.ts';

/** Which of the page's marks, or of the entity's mentions, this is; counted from 1. */
export interface Position {
  at: number;
  of: number;
  among: 'marks' | 'mentions';
}

interface EntityHeaderProps
  extends Pick<CardFrameProps, 'view' | 'onBack' | 'onClose' | 'onPin' | 'pinned' | 'position'> {
  titleId: string;
  titleRef: RefObject<HTMLHeadingElement | null>;
}

/** A name with more letters than this would take up too much of the card to stay in view. */
const LONG_NAME = 72;

const POSITION_KEYS: Record<Position['among'], string> = { marks: 'card.position', mentions: 'card.mention' };

/** Stays in view while the rest scrolls: the name, and the buttons to go back, pin and close. */
export function EntityHeader({ view, onBack, onClose, onPin, pinned, position, titleId, titleRef }: EntityHeaderProps) {
  const t = useStrings();
  const unsure = isUnsure(view.match);
  return (
    <div class={view.name.length > LONG_NAME ? 'entity-header' : 'entity-header entity-header-stays'}>
      {onBack && (
        <button type="button" class="icon-button" aria-label={t('card.back')} onClick={onBack}>
          <BackIcon />
        </button>
      )}
      {view.kind && (
        <span class="entity-kind" title={t(KIND_KEYS[view.kind])}>
          <KindIcon kind={view.kind} />
          <span class="hidden">{t(KIND_KEYS[view.kind])}: </span>
        </span>
      )}
      <div class="entity-title">
        <h2 id={titleId} ref={titleRef} tabIndex={-1}>
          <bdi>{view.name}</bdi>
        </h2>
        {unsure && <span class="badge">{t('card.possibly')}</span>}
        {position && (
          <span class="position">{t(POSITION_KEYS[position.among], [String(position.at), String(position.of)])}</span>
        )}
      </div>
      {onPin && (
        <button
          type="button"
          class="icon-button"
          aria-label={t('card.pin')}
          aria-pressed={pinned ?? false}
          onClick={onPin}
        >
          <PinIcon />
        </button>
      )}
      {onClose && (
        <button type="button" class="icon-button" aria-label={t('card.close')} onClick={onClose}>
          <CloseIcon />
        </button>
      )}
    </div>
  );
}
