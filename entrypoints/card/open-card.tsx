/** One card in its popover: its content and its position. */
import { render } from 'preact';
import { i18n } from '#i18n';
import { ConnectionCard } from '../../components/connection-card.tsx';
import { EntityCard } from '../../components/entity-card.tsx';
import type { Position } from '../../components/entity-header.tsx';
import { MemberCard, type MemberCardProps } from '../../components/member-card.tsx';
import { Strings, type Translate } from '../../components/strings.ts';
import { IdPrefix } from '../../components/unique-id.ts';
import type { MemberView } from '../../engine/model/page-names.ts';
import type { ConnectionView, EntityRef, EntityView } from '../../engine/model/view.ts';
import { setLook } from '../../platform/look.ts';
import { newestOnly } from '../../platform/newest-only.ts';
import type { CardSettings } from '../../platform/settings-schema.ts';
import { copy } from './copy.ts';
import { lookBeside } from './look-beside.ts';
import { clearOfSheet, keepBeside, type Spot, setFree } from './place.ts';

/** What a card shows, and how. */
export interface CardRequest {
  view: EntityView | MemberView;
  /** the words that the card belongs to */
  range: Range;
  /** stays until it is closed by hand, or until the reader rests on another word with it out of sight */
  held: boolean;
  /** given if keys or the popup led here: the card takes the focus, which it does not if the pointer opened it */
  position: Position | undefined;
  /** where the pointer is */
  pointer: Spot;
  /** the reader's settings */
  look: Pick<CardSettings, 'theme' | 'textSize'>;
  /** other names of its paragraph that the coverage connects with it, … */
  neighbours?: EntityRef[] | undefined;
  /** … and a function that fetches how they connect */
  connect?: (other: string) => Promise<ConnectionView | null>;
  /** fetches the entity of a chip */
  load: (id: string) => Promise<EntityView | null>;
  onClose: () => void;
  /** called when the reader pins the card */
  onPin: (shown: EntityRef) => void;
  onArticle: (id: string, words?: string) => void;
  onDismiss: (dismissed: boolean, everywhere: boolean) => void;
  /** for a name that only the story knows */
  member?: Pick<MemberCardProps, 'onIntroduction' | 'onStep' | 'onSame'>;
}

/** The number of cards so far, for unique ids. */
let made = 0;

/** A popover and the card in it, which may change. */
export class OpenCard {
  private readonly place = document.createElement('div');
  private readonly idPrefix = `${++made}-`;
  private trail: (EntityView | MemberView | ConnectionView)[] = [];
  /** discards the answer for an entity if another one was requested meanwhile */
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
    // shown before it is drawn, within one frame: nothing in a popover that is not shown can take the focus
    this.place.showPopover();
    this.draw(request.position !== undefined);
    this.stopPlacing = keepBeside(request.range, this.place, request.pointer);
    clearOfSheet(request.range, this.place, request.held);
  }

  /** Moves to the window's edge, where it stays even if its word is gone. */
  pin(onUnpin: () => void): void {
    this.onUnpin = onUnpin;
    this.stopPlacing?.();
    setFree(this.place);
    this.draw(false);
  }

  /** Shows how to open the side panel, where a pinned card would stay. */
  tellKeys(keys: string | undefined): void {
    this.keys = keys;
    this.draw(false);
  }

  /** Shows it again if the page removed it. */
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

  /** Removes its element. */
  remove(): void {
    this.place.remove();
  }

  contains(element: Element | null): boolean {
    return this.place.contains(element);
  }

  /** Whether a spot of the window is between the word and the card: a pointer there has not left them. */
  isOnTheWay({ x, y }: Spot): boolean {
    if (!this.request) return false;
    const word = this.request.range.getBoundingClientRect();
    const card = this.place.getBoundingClientRect();
    const [upper, lower] = word.top < card.top ? [word, card] : [card, word];
    const [left, right] = [Math.min(word.left, card.left), Math.max(word.right, card.right)];
    return y >= upper.bottom && y <= lower.top && x >= left && x <= right;
  }

  /** Whether it was scrolled out of the window with its word. */
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
      // a card about two names cannot be pinned: the side panel shows how any two names connect
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
