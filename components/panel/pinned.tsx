import type { EntityRef } from '../../engine/model/view.ts';
import { CloseIcon, KindIcon } from '../icons.tsx';
import { useStrings } from '../strings.ts';

export interface PinnedProps {
  /** the newest first */
  cards: readonly EntityRef[];
  onOpen: (id: string) => void;
  /** unpin one */
  onUnpin: (id: string) => void;
}

/** Pinned cards: they stay while pages come and go. Renders nothing if there are none. */
export function Pinned({ cards, onOpen, onUnpin }: PinnedProps) {
  const t = useStrings();
  if (cards.length === 0) return null;
  return (
    <nav class="panel-pinned" aria-label={t('panel.pinned')}>
      <ul class="chips">
        {cards.map(({ id, name, kind }) => (
          <li key={id} class="panel-pin">
            <button type="button" class="chip" onClick={() => onOpen(id)}>
              <KindIcon kind={kind} />
              <bdi>{name}</bdi>
            </button>
            <button
              type="button"
              class="icon-button"
              aria-label={t('panel.unpin', [name])}
              title={t('panel.unpin', [name])}
              onClick={() => onUnpin(id)}
            >
              <CloseIcon />
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
