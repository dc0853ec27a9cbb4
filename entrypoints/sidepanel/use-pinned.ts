import { useEffect, useState } from 'preact/hooks';
import type { EntityView } from '../../engine/model/view.ts';
import type { PinRequest } from '../../platform/message-checks.ts';
import { sendMessage } from '../../platform/messages.ts';
import { takePinned } from '../../platform/pinned.ts';

/** A pinned card, with what the packs say about its entity; absent if none knows it. */
export interface PinnedCard extends PinRequest {
  view: EntityView | undefined;
}

/** What a pinned card shows. */
async function cardOf(request: PinRequest): Promise<PinnedCard> {
  const { id, story, match } = request;
  const view = await sendMessage('view', { id, story, ...(match ? { match } : {}) }).catch(() => null);
  return { ...request, view: view ?? undefined };
}

/**
 * The cards that the reader pinned in pages of this window, the newest first. They stay while pages come and go.
 *
 * @param onNew called when a new one arrives, which is then shown
 */
export function usePinned(windowId: number, onNew: () => void) {
  const [cards, setCards] = useState<PinnedCard[]>([]);
  const [shownId, setShownId] = useState<string>();

  useEffect(
    () =>
      takePinned(windowId, async (requests) => {
        const coming = await Promise.all(requests.map(cardOf));
        coming.reverse();
        setCards((before) => [...coming, ...before.filter(({ id }) => !coming.some((one) => one.id === id))]);
        setShownId(coming[0]?.id);
        onNew();
      }),
    [windowId],
  );

  return {
    cards,
    /** the one that is shown */
    shown: cards.find(({ id }) => id === shownId),
    show: setShownId,
    hide: () => setShownId(undefined),
    unpin: (id: string) => setCards((before) => before.filter((one) => one.id !== id)),
  };
}
