/** One card in its popover: what it shows, and where it stands. */
import { render } from 'preact';
import { i18n } from '#i18n';
import { ConnectionCard } from '../../components/connection-card.tsx';
import { EntityCard } from '../../components/entity-card.tsx';
import type { Position } from '../../components/entity-header.tsx';
import { MemberCard, type MemberCardProps } from '../../components/member-card.tsx';
import { Strings, type Translate } from '../../components/strings.ts';
import { IdPrefix } from '../../components/unique-id.ts';
import type { ConnectionView, EntityRef, EntityView, MemberView } from '../../engine/model/view.ts';
import { setLook } from '../../platform/look.ts';
import { newestOnly } from '../../platform/newest-only.ts';
import type { CardSettings } from '../../platform/settings-schema.ts';
import { copy } from './copy.ts';
import { lookBeside } from './look-beside.ts';
import { clearOfSheet, keepBeside, type Spot, setFree } from './place.ts';

/** What the card is asked to show. */
export interface CardRequest {
  view: EntityView | MemberView;
  /** the words that the card belongs to */
  range: Range;
  /** stays until it is closed by hand, or until the reader rests on another word with it out of sight */
  held: boolean;
  /** where keys or the popup led: the card takes the focus, which it does not where the pointer opened it in passing */
  position: Position | undefined;
  /** where the pointer is */
  pointer: Spot;
  /** as the reader set them */
  look: Pick<CardSettings, 'theme' | 'textSize'>;
  /** names beside it in its paragraph, to which the coverage joins it, … */
  neighbours?: EntityRef[] | undefined;
  /** … and what fetches how */
  connect?: (other: string) => Promise<ConnectionView | null>;
  /** fetches the entity of a chip */
  load: (id: string) => Promise<EntityView | null>;
  onClose: () => void;
  /** the card is to stay in the window while its reader goes on */
  onPin: (shown: EntityRef) => void;
  onArticle: (id: string, words?: string) => void;
  onDismiss: (dismissed: boolean, everywhere: boolean) => void;
  /** for a name that only the story knows */
  member?: Pick<MemberCardProps, 'onIntroduction' | 'onStep' | 'onSame'>;
}

/** How many there have been. */
let made = 0;

/** A popover and the card in it, which may change. */
export class OpenCard {
  private readonly place = document.createElement('div');
  private readonly idPrefix = `${++made}-`;
  private trail: (EntityView | MemberView | ConnectionView)[] = [];
  /** marks the entity of a chip that was asked for as no longer wanted */
  private readonly ask = newestOnly();
  private stopPlacing: (() => void) | undefined;
  private onUnpin: (() => void) | undefined;
  /** the keys that open the panel, if the card had to stay in the page; empty if there are none */
  private keys: string | undefined;
  /** what it shows; undefined if it is closed */
  request: CardRequest | undefined;
  /** what had the focus before it */
  focusBefore: Element | null = null;

  constructor(root: ShadowRoot) {
    this.place.className = 'place';
    this.place.popover = 'manual';
    root.append(this.place);
  }

  open(request: CardRequest): void {
    this.stopPlacing?.();
    if (!this.request) this.focusBefore = document.activeElement;
    this.request = request;
    this.ask();
    this.trail = [request.view];
    if (this.place.matches(':popover-open')) this.place.hidePopover();
    setLook(this.place, lookBeside(request.range, request.look, this.place));
    this.draw(request.position !== undefined);
    this.place.showPopover();
    this.stopPlacing = keepBeside(request.range, this.place, request.pointer);
    clearOfSheet(request.range, this.place, request.held);
  }

  /** Stands at the window's edge from now on, whatever becomes of its word. */
  pin(onUnpin: () => void): void {
    this.onUnpin = onUnpin;
    this.stopPlacing?.();
    setFree(this.place);
    this.draw(false);
  }

  /** Tells how the panel is opened, where it would stay while its reader goes on. */
  tellKeys(keys: string | undefined): void {
    this.keys = keys;
    this.draw(false);
  }

  /** Shows it again if the page took it away. */
  comeBack(): void {
    if (this.request && !this.place.matches(':popover-open')) this.place.showPopover();
  }

  close(): void {
    this.request = undefined;
    this.ask();
    this.stopPlacing?.();
    if (this.place.matches(':popover-open')) this.place.hidePopover();
    render(null, this.place);
  }

  /** Takes its element away. */
  remove(): void {
    this.place.remove();
  }

  contains(element: Element | null): boolean {
    return this.place.contains(element);
  }

  /** Whether a spot of the window is between the word and the card: who is on the way there has not left. */
  isOnTheWay({ x, y }: Spot): boolean {
    if (!this.request) return false;
    const word = this.request.range.getBoundingClientRect();
    const card = this.place.getBoundingClientRect();
    const [upper, lower] = word.top < card.top ? [word, card] : [card, word];
    const [left, right] = [Math.min(word.left, card.left), Math.max(word.right, card.right)];
    return y >= upper.bottom && y <= lower.top && x >= left && x <= right;
  }

  /** Whether its word took it out of the window. */
  get isOutOfSight(): boolean {
    const { top, bottom } = this.place.getBoundingClientRect();
    return bottom <= 0 || top >= innerHeight;
  }

  private go = async (asking: Promise<EntityView | ConnectionView | null> | undefined): Promise<void> => {
    const isNewest = this.ask();
    const view = await asking?.catch(() => null);
    // closed, opened for another word, or gone to another entity, while the answer was on its way
    if (!view || !isNewest()) return;
    this.trail.push(view);
    this.draw(true);
  };

  private draw(focus: boolean): void {
    const view = this.trail.at(-1);
    const { request, onUnpin } = this;
    if (!view || !request) return;
    const back = () => {
      this.ask();
      this.trail.pop();
      this.draw(true);
    };
    const first = this.trail.length === 1;
    const onOpen = (id: string) => void this.go(request.load(id));
    const onBack = first ? undefined : back;
    const frame = {
      onClose: onUnpin ?? request.onClose,
      takeFocus: focus,
      position: first ? request.position : undefined,
      pinned: onUnpin !== undefined,
      // of how two names connect nothing is kept: the panel tells it of any two
      onPin: onUnpin ?? ('names' in view ? undefined : () => request.onPin(view)),
      panelKeys: this.keys,
    };
    render(
      <Strings.Provider value={i18n.t as Translate}>
        <IdPrefix.Provider value={this.idPrefix}>
          {'names' in view ? (
            <ConnectionCard view={view} {...frame} onOpen={onOpen} onArticle={request.onArticle} onBack={onBack} />
          ) : 'others' in view ? (
            <MemberCard view={view} {...frame} {...request.member!} onDismiss={request.onDismiss} />
          ) : (
            <EntityCard
              view={view}
              {...frame}
              onOpen={onOpen}
              onArticle={request.onArticle}
              onBack={onBack}
              neighbours={first ? request.neighbours : undefined}
              onConnect={(other) => void this.go(request.connect?.(other))}
              onCopy={copy}
              onDismiss={first ? request.onDismiss : undefined}
            />
          )}
        </IdPrefix.Provider>
      </Strings.Provider>,
      this.place,
    );
  }
}
