/** The one element that Backstory adds to a page, and the card within it. */
import { render } from 'preact';
import { i18n } from '#i18n';
import css from '../../components/card.css?inline';
import { EntityCard } from '../../components/entity-card.tsx';
import type { Position } from '../../components/entity-header.tsx';
import { Strings, type Translate } from '../../components/strings.ts';
import type { EntityView } from '../../engine/model/view.ts';
import { type Look, setLook } from '../../platform/look.ts';
import { newestOnly } from '../../platform/newest-only.ts';
import type { CardSettings } from '../../platform/settings-schema.ts';
import { isDarkAt } from './brightness.ts';
import hostCss from './card-host.css?inline';
import { copy } from './copy.ts';
import { clearOfSheet, keepBeside, type Spot } from './place.ts';
import { tabOnFrom } from './tab-on.ts';

/** What the card is asked to show. */
export interface CardRequest {
  view: EntityView;
  /** the words that the card belongs to */
  range: Range;
  /** stays until it is closed by hand */
  held: boolean;
  /** where keys or the popup led: the card takes the focus, which it does not where the pointer opened it in passing */
  position: Position | undefined;
  /** where the pointer is */
  pointer: Spot;
  /** as the reader set them */
  look: Pick<CardSettings, 'theme' | 'textSize'>;
  /** fetches the entity of a chip */
  load: (id: string) => Promise<EntityView | null>;
  onClose: () => void;
  onHold: (held: boolean) => void;
  onDismiss: (dismissed: boolean, everywhere: boolean) => void;
}

/** Neutral: the page can see the element, though nothing within it. */
const TAG = 'context-card';
/** A page may enlarge itself as it likes (`zoom`); the card follows so far. */
const MOST_ZOOM = 2;
/** What happens in the card is no business of the page's own shortcuts and menus. */
const KEPT = ['keydown', 'keyup', 'keypress', 'click', 'dblclick', 'pointerdown', 'mousedown', 'wheel'] as const;

/** Owns the host element, its closed shadow root, and what the card shows. */
export class CardHost {
  private readonly host = document.createElement(TAG);
  private readonly popover = document.createElement('div');
  private readonly signal: AbortSignal;
  private trail: EntityView[] = [];
  /** marks the entity of a chip that was asked for as no longer wanted */
  private readonly ask = newestOnly();
  private request: CardRequest | undefined;
  private stopPlacing: (() => void) | undefined;
  private focusBefore: Element | null = null;

  /** @param signal aborts when the extension leaves the page */
  constructor(signal: AbortSignal) {
    this.signal = signal;
    const root = this.host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`${css}\n${hostCss}`);
    root.adoptedStyleSheets = [sheet];
    this.popover.className = 'place';
    this.popover.popover = 'manual';
    root.append(this.popover);
    for (const type of KEPT) this.host.addEventListener(type, (event) => event.stopPropagation());
  }

  open(request: CardRequest): void {
    this.stopPlacing?.();
    if (!this.request) this.focusBefore = document.activeElement;
    this.request = request;
    this.ask();
    this.trail = [request.view];
    // pages that rebuild themselves drop the element, or put it elsewhere: it comes back with the next card
    const { documentElement } = document;
    if (this.host.parentNode !== documentElement) documentElement.append(this.host);
    if (this.popover.matches(':popover-open')) this.popover.hidePopover();
    setLook(this.popover, this.lookOf(request));
    this.draw(request.position !== undefined);
    this.popover.showPopover();
    this.stopPlacing = keepBeside(request.range, this.popover, request.pointer);
    clearOfSheet(request.range, this.popover, request.held);
  }

  /** As bright as the page around the word, and as large as the page makes itself, unless the reader chose otherwise. */
  private lookOf({ range, look: { theme, textSize } }: CardRequest): Look {
    const word = range.startContainer.parentElement ?? document.documentElement;
    const { style } = this.popover;
    const toRgb = (colour: string) => {
      style.color = `color(from ${colour} srgb r g b / alpha)`;
      return getComputedStyle(this.popover).color;
    };
    const asPage = () => (isDarkAt(word, toRgb) ? 'dark' : 'light');
    const zoom = Math.min(MOST_ZOOM, Math.max(1, word.currentCSSZoom || 1));
    return { scheme: theme === 'page' ? asPage() : theme, textSize: (zoom * textSize) / 100 };
  }

  close(): void {
    const { request } = this;
    if (!request) return;
    const hadFocus = document.activeElement === this.host;
    this.request = undefined;
    this.ask();
    this.stopPlacing?.();
    if (this.popover.matches(':popover-open')) this.popover.hidePopover();
    render(null, this.popover);
    if (hadFocus) this.giveFocusBack(request.range);
  }

  /** To what had it before; where nothing had, Tab goes on from the word. */
  private giveFocusBack({ startContainer }: Range): void {
    if (this.focusBefore instanceof HTMLElement) this.focusBefore.focus({ preventScroll: true });
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) tabOnFrom(startContainer, this.signal);
  }

  /** Whether an event of the page came from within the card. */
  holds(event: Event): boolean {
    return event.target === this.host;
  }

  private go = async (id: string): Promise<void> => {
    const isNewest = this.ask();
    const view = await this.request?.load(id).catch(() => null);
    // closed, opened for another word, or gone to another entity, while the answer was on its way
    if (!view || !isNewest()) return;
    this.trail.push(view);
    this.draw(true);
  };

  private draw(focus: boolean): void {
    const view = this.trail.at(-1);
    const { request } = this;
    if (!view || !request) return;
    const back = () => {
      this.ask();
      this.trail.pop();
      this.draw(true);
    };
    const first = this.trail.length === 1;
    render(
      <Strings.Provider value={i18n.t as Translate}>
        <EntityCard
          view={view}
          onOpen={this.go}
          onClose={request.onClose}
          onBack={first ? undefined : back}
          takeFocus={focus}
          position={first ? request.position : undefined}
          held={request.held}
          onHold={request.onHold}
          onCopy={copy}
          onDismiss={first ? request.onDismiss : undefined}
        />
      </Strings.Provider>,
      this.popover,
    );
  }
}
