/**
 * Passes cards from a page to the panel of its window. They are passed in the browser's memory, because the panel may still be
 * opening, and the background may be stopped meanwhile.
 */
import { storage } from 'wxt/utils/storage';
import type { PinRequest } from './message-checks.ts';
import { serialQueue } from './serial-queue.ts';

/** The most cards that wait for a panel. */
const MOST_WAITING = 8;

const itemOf = (windowId: number) => storage.defineItem<PinRequest[]>(`session:pinned-${windowId}`, { fallback: [] });

const queue = serialQueue();

/** Stores a card for a window's panel, which is open or opening. */
export const storePinned = (windowId: number, card: PinRequest): Promise<void> =>
  queue(async () => {
    const item = itemOf(windowId);
    const others = (await item.getValue()).filter(({ id }) => id !== card.id);
    await item.setValue([...others, card].slice(-MOST_WAITING));
  });

/**
 * Takes the cards that were stored for a window's panel, now and whenever there are new ones. Returns a function that
 * stops it.
 */
export function takePinned(windowId: number, onCards: (cards: PinRequest[]) => void): () => void {
  const item = itemOf(windowId);
  const take = async () => {
    const cards = await item.getValue();
    if (cards.length === 0) return;
    await item.removeValue();
    onCards(cards);
  };
  const stop = item.watch((cards) => {
    if (cards.length > 0) void take().catch(() => {});
  });
  void take().catch(() => {});
  return stop;
}
