/** The one element that Backstory adds to a page, and the card within it. */
import { render } from 'preact';
import { i18n } from '#i18n';
import css from '../../components/card.css?inline';
import { EntityCard } from '../../components/entity-card.tsx';
import { Strings, type Translate } from '../../components/strings.ts';
import type { EntityView } from '../../engine/view.ts';
import type { Card, CardRequest } from '../../platform/card-slot.ts';
import hostCss from './card-host.css?inline';
import { keepBeside } from './place.ts';

/** Neutral: the page can see the element, though nothing within it. */
const TAG = 'context-card';

/** Owns the host element, its closed shadow root, and what the card shows. */
export class CardHost implements Card {
  private readonly host = document.createElement(TAG);
  private readonly popover = document.createElement('div');
  private trail: EntityView[] = [];
  private request: CardRequest | undefined;
  private stopPlacing: (() => void) | undefined;
  private focusBefore: Element | null = null;

  constructor() {
    const root = this.host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`${css}\n${hostCss}`);
    root.adoptedStyleSheets = [sheet];
    this.popover.className = 'place';
    this.popover.popover = 'manual';
    root.append(this.popover);
    // the page's shortcuts are not for what is typed or pressed in the card
    for (const type of ['keydown', 'keyup', 'keypress', 'click', 'pointerdown', 'mousedown'] as const) {
      this.host.addEventListener(type, (event) => event.stopPropagation());
    }
  }

  open(request: CardRequest): void {
    this.stopPlacing?.();
    if (!this.request) this.focusBefore = document.activeElement;
    this.request = request;
    this.trail = [request.view];
    // pages that rebuild themselves drop the element: it comes back with the next card
    if (!this.host.isConnected) document.documentElement.append(this.host);
    if (this.popover.matches(':popover-open')) this.popover.hidePopover();
    this.draw(request.focus);
    this.popover.showPopover();
    this.stopPlacing = keepBeside(request.range, this.popover);
  }

  close(): void {
    if (!this.request) return;
    const hadFocus = document.activeElement === this.host;
    this.request = undefined;
    this.stopPlacing?.();
    if (this.popover.matches(':popover-open')) this.popover.hidePopover();
    render(null, this.popover);
    if (hadFocus && this.focusBefore instanceof HTMLElement) this.focusBefore.focus({ preventScroll: true });
  }

  holds(event: Event): boolean {
    return event.target === this.host;
  }

  private go = async (id: string): Promise<void> => {
    const { request } = this;
    const view = await request?.load(id).catch(() => null);
    // closed, or opened for another word, while the answer was on its way
    if (!view || request !== this.request) return;
    this.trail.push(view);
    this.draw(true);
  };

  private draw(focus: boolean): void {
    const view = this.trail.at(-1);
    if (!view || !this.request) return;
    const back = () => {
      this.trail.pop();
      this.draw(true);
    };
    render(
      <Strings.Provider value={i18n.t as Translate}>
        <EntityCard
          view={view}
          onOpen={this.go}
          onClose={this.request.onClose}
          onBack={this.trail.length > 1 ? back : undefined}
          takeFocus={focus}
        />
      </Strings.Provider>,
      this.popover,
    );
  }
}
