/**
 * Where the reader and the card meet. Both run in the extension's own world of
 * a page, which the page cannot reach; the card's script arrives on first need.
 */
import type { EntityView } from '../engine/view.ts';

/** What the reader asks the card to show. */
export interface CardRequest {
  view: EntityView;
  /** the words that the card belongs to */
  range: Range;
  /** take the keyboard's focus; not for cards that the pointer opened in passing */
  focus: boolean;
  /** fetches the entity of a chip */
  load: (id: string) => Promise<EntityView | null>;
  /** the reader closed the card */
  onClose: () => void;
}

/** The card of a page. */
export interface Card {
  open(request: CardRequest): void;
  close(): void;
  /** whether an event of the page came from within the card */
  holds(event: Event): boolean;
}

const SLOT = Symbol.for('backstory.card');
type World = { [SLOT]?: Card };

/** The card, once its script has run. */
export const cardInPlace = (): Card | undefined => (globalThis as World)[SLOT];

/** Puts the card in place; only the card's own script does. */
export function placeCard(card: Card): void {
  (globalThis as World)[SLOT] = card;
}
