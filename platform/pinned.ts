/**
 * Passes cards from a page to the panel of its window. They are passed in the browser's memory, because the panel may still be
 * opening, and the background may be stopped meanwhile.
 */
import { StorageItem } from 'webext-storage';
import type { PinRequest } from './message-checks.ts';
import { sharedQueue } from './serial-queue.ts';

/** The most cards that wait for a panel. */
const MOST_WAITING = 8;

const waiting = (windowId: number) =>
  new StorageItem(`pinned-${windowId}`, { area: 'session', defaultValue: [] as PinRequest[] });

/** Otherwise a card could be lost, or taken twice, if it is stored while the panel takes others. */
const inTurn = sharedQueue('backstory.pinned');

/** Stores a card for a window's panel, which is open or opening. */
export const storePinned = (windowId: number, card: PinRequest): Promise<void> =>
  inTurn(async () => {
    const cards = waiting(windowId);
    const others = (await cards.get()).filter(({ id }) => id !== card.id);
    await cards.set([...others, card].slice(-MOST_WAITING));
  });

/**
 * Takes the cards that were stored for a window's panel, now and whenever there are new ones. Returns a function that
 * stops it.
 */
export function takePinned(windowId: number, onCards: (cards: PinRequest[]) => void): () => void {
  const stored = waiting(windowId);
  const take = () =>
    inTurn(async () => {
      const cards = await stored.get();
      if (cards.length === 0) return;
      await stored.remove();
      onCards(cards);
    });
  const stopping = new AbortController();
  // undefined once they were taken
  stored.onChanged((cards: PinRequest[] | undefined) => {
    if (cards) void take().catch(() => {});
  }, stopping.signal);
  void take().catch(() => {});
  return () => stopping.abort();
}
