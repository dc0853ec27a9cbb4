/** The one element that Backstory adds to a page, and the cards within it: one beside a word, and one that is pinned. */
import css from '../../components/card.css?inline';
import hostCss from './card-host.css?inline';
import { type CardRequest, OpenCard } from './open-card.tsx';
import type { Spot } from './place.ts';
import { tabOnFrom } from './tab-on.ts';

/** A neutral name, as the page can see the element, though not its content. */
const TAG = 'context-card';
/** Events that are stopped at the card, so that the page's own shortcuts and menus do not react to them. */
const KEPT = ['keydown', 'keyup', 'keypress', 'click', 'dblclick', 'pointerdown', 'mousedown', 'wheel'] as const;

/** Owns the host element and its closed shadow root. */
export class CardHost {
  private readonly host = document.createElement(TAG);
  private readonly root = this.host.attachShadow({ mode: 'closed' });
  private readonly signal: AbortSignal;
  /** beside a word */
  private card = new OpenCard(this.root);
  private pinned: OpenCard | undefined;

  /** @param signal aborts when the extension leaves the page */
  constructor(signal: AbortSignal) {
    this.signal = signal;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`${css}\n${hostCss}`);
    this.root.adoptedStyleSheets = [sheet];
    for (const type of KEPT) this.host.addEventListener(type, (event) => event.stopPropagation());
  }

  open(request: CardRequest): void {
    // a page that re-renders itself may remove or move the element: it comes back with the next card
    const { documentElement } = document;
    if (this.host.parentNode !== documentElement) documentElement.append(this.host);
    this.pinned?.comeBack();
    this.card.open(request);
  }

  close(): void {
    this.shut(this.card);
  }

  /** Moves the card to the window's edge; the next card opens beside its word as usual. */
  pin(): OpenCard {
    this.unpin();
    const { card } = this;
    this.pinned = card;
    this.card = new OpenCard(this.root);
    card.pin(() => this.unpin());
    return card;
  }

  /** @param only the card to unpin; nothing happens if another one was pinned meanwhile */
  unpin(only = this.pinned): void {
    const { pinned } = this;
    if (!pinned || pinned !== only) return;
    this.pinned = undefined;
    this.shut(pinned);
    pinned.remove();
  }

  /** Whether an event of the page came from within a card. */
  holds(event: Event): boolean {
    return event.target === this.host;
  }

  /** Whether a spot of the window is on the pinned card. */
  isOnPinned(x: number, y: number): boolean {
    return this.pinned?.contains(this.root.elementFromPoint(x, y)) ?? false;
  }

  /** Whether a spot of the window is between the word and the card beside it. */
  isOnTheWay(spot: Spot): boolean {
    return this.card.isOnTheWay(spot);
  }

  /** Whether the card beside a word was scrolled out of the window with it. */
  get isOutOfSight(): boolean {
    return this.card.isOutOfSight;
  }

  private shut(card: OpenCard): void {
    const { request } = card;
    if (!request) return;
    const hadFocus = document.activeElement === this.host && card.contains(this.root.activeElement);
    card.close();
    if (hadFocus) this.giveFocusBack(card.focusBefore, request.range);
  }

  /** Gives the focus back to the element that had it; if there is none, Tab continues from the word. */
  private giveFocusBack(before: Element | null, { startContainer }: Range): void {
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) tabOnFrom(startContainer, this.signal);
  }
}
