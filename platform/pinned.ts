/**
 * Passes cards from a page to the panel of its window. They are passed in the browser's memory, because the panel may still be
 * opening, and the background may be stopped meanwhile.
 */
import type { PinRequest } from './message-checks.ts';
import { serialQueue } from './serial-queue.ts';
import { storedValue } from './stored-value.ts';

/** The most cards that wait for a panel. */
const MOST_WAITING = 8;

const waiting = (windowId: number) => storedValue<PinRequest[]>('session', `pinned-${windowId}`);

const queue = serialQueue();

/** Stores a card for a window's panel, which is open or opening. */
export const storePinned = (windowId: number, card: PinRequest): Promise<void> =>
  queue(async () => {
    const cards = waiting(windowId);
    const others = ((await cards.read()) ?? []).filter(({ id }) => id !== card.id);
    await cards.write([...others, card].slice(-MOST_WAITING));
  });

/**
 * Takes the cards that were stored for a window's panel, now and whenever there are new ones. Returns a function that
 * stops it.
 */
export function takePinned(windowId: number, onCards: (cards: PinRequest[]) => void): () => void {
  const stored = waiting(windowId);
  const take = async () => {
    const cards = await stored.read();
    if (!cards?.length) return;
    await stored.remove();
    onCards(cards);
  };
  const stop = stored.watch((cards) => {
    if (cards?.length) void take().catch(() => {});
  });
  void take().catch(() => {});
  return stop;
}
