/** Handles pointer and keys: passes events to the hover state machine and carries out its effects. */
import type { Position } from '../../components/entity-header.tsx';
import { isNameAt } from '../../page/name-at.ts';
import { isOnTop, isSelected } from '../../page/on-top.ts';
import { isSeen } from '../../page/visible.ts';
import type { PinRequest } from '../../platform/message-checks.ts';
import { type PageCast, type Shown, type ShowRequest, sendMessage } from '../../platform/messages.ts';
import { newestOnly } from '../../platform/newest-only.ts';
import type { Attention, PageInPlace, PageMention } from '../../platform/page-slot.ts';
import type { CardHost } from './card-host.ts';
import { entityRequest, memberRequest, type Ways } from './card-requests.ts';
import { type HoverEffect, type HoverEvent, type HoverState, hover, idle, opensAtRest } from './hover.ts';
import { StoryCast } from './story-cast.ts';
import { StoryText } from './story-text.ts';

/** Elements that handle clicks themselves: a mention inside one opens on hover only. */
const CLICKED_FOR_ITSELF = 'a[href],button,label,summary,input,select,textarea';
/** The key to hold while resting on a name, if the reader chose that setting. Not Alt, which opens menus, or Control, which selects and zooms. */
const OPENING_KEY = 'Shift';
const REDUCED_MOTION = '(prefers-reduced-motion: reduce)';

/** Whether a modal dialog of the page makes everything else inert: a card would be visible but not usable. */
const isBehindDialog = () => document.querySelector('dialog:modal') !== null;

/** Handles the pointer and the keys in one page. */
export class PageAttention implements Attention {
  private readonly page: PageInPlace;
  private readonly card: CardHost;
  private readonly cast: StoryCast;
  private readonly text: StoryText;
  private state: HoverState<PageMention> = idle;
  private last = { x: 0, y: 0, time: 0 };
  private current: PageMention | undefined;
  /** the mouse button was pressed in the card: a selection is then in the card's own text */
  private pressedInCard = false;
  /** the answer to a click is ignored if another click came meanwhile */
  private readonly clicks = newestOnly();

  constructor(page: PageInPlace, card: CardHost) {
    this.page = page;
    this.card = card;
    this.cast = new StoryCast(page);
    this.text = new StoryText(page);
    const options = { capture: true, passive: true, signal: page.signal };
    const listen = <K extends keyof DocumentEventMap>(type: K, on: (event: DocumentEventMap[K]) => void) =>
      document.addEventListener(type, on, options);
    listen('pointermove', (event) => this.pointer(event));
    listen('pointerdown', (event) => {
      this.pressedInCard = this.card.holds(event);
    });
    listen('click', (event) => this.click(event));
    listen('keydown', (event) => this.key(event));
    listen('toggle', ({ target }) => {
      if (target instanceof HTMLDialogElement && target.matches(':modal')) this.closeAll();
    });
    listen('fullscreenchange', () => this.closeAll());
    page.signal.addEventListener('abort', () => {
      this.card.close();
      this.card.unpin();
    });
  }

  pointer(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    if (event.buttons !== 0) {
      // text of the page is being selected: a card would cover what comes next
      if (!this.pressedInCard && getSelection()?.isCollapsed === false) this.feed({ type: 'close' });
      return;
    }
    const { clientX: x, clientY: y, timeStamp: time } = event;
    const speed = Math.hypot(x - this.last.x, y - this.last.y) / Math.max(1, time - this.last.time);
    this.last = { x, y, time };
    const held = this.card.holds(event);
    const over = held ? undefined : this.answering(x, y, event.shiftKey);
    // a card that was opened by a click and scrolled away is no reason for others to stay closed
    if (over && over !== this.shown && this.card.isOutOfSight) this.feed({ type: 'release' });
    const onCard = held ? !this.card.isOnPinned(x, y) : this.shown !== undefined && this.card.isOnTheWay(this.last);
    this.feed({ type: 'pointer', over: onCard ? undefined : over, onCard, speed });
    const { opens } = this.page.cardSettings ?? {};
    if (!over && !held && opens === 'any' && isNameAt(x, y)) void this.cast.find().then(() => this.restAgain());
  }

  /** Looks again at what is under the resting pointer, as it may have become a mention. */
  private restAgain(keyHeld = false): void {
    const { x, y } = this.last;
    this.feed({ type: 'pointer', over: this.answering(x, y, keyHeld), onCard: false, speed: 0 });
  }

  /** The mention at a point, if resting the pointer there opens its card or if its card is open. */
  private answering(x: number, y: number, keyHeld: boolean): PageMention | undefined {
    const mention = this.at(x, y);
    const { opens = 'marked' } = this.page.cardSettings ?? {};
    if (!mention || mention === this.shown) return mention;
    // a card would cover what was just selected
    return opensAtRest(opens, mention.marked, keyHeld) && !isSelected(mention.range) ? mention : undefined;
  }

  /** The visible mention at a point. */
  private at(x: number, y: number): PageMention | undefined {
    const mention = this.page.at(x, y);
    return mention && isOnTop(mention.range, x, y) ? mention : undefined;
  }

  /** The mention whose card is open. */
  private get shown(): PageMention | undefined {
    return 'shown' in this.state ? this.state.shown : undefined;
  }

  key({ key }: Pick<KeyboardEvent, 'key'>): void {
    // first the card beside its word, then the pinned one
    if (key === 'Escape' && !this.shown) this.card.unpin();
    if (key === 'Escape') this.feed({ type: 'close' });
    if (key !== OPENING_KEY || this.page.cardSettings?.opens !== 'key' || this.state.name !== 'idle') return;
    // the pointer may rest on the word already
    this.restAgain(true);
  }

  click(event: MouseEvent): void {
    if (!event.isTrusted || event.button !== 0 || this.card.holds(event)) return;
    const { clientX: x, clientY: y } = event;
    const mention = this.at(x, y);
    const isNewest = this.clicks();
    this.clickOn(mention, event);
    if (mention || !isNameAt(x, y)) return;
    // no pack knows the word; the story itself may say who it is
    void this.cast.find().then(() => {
      const found = this.at(x, y);
      if (found && isNewest()) this.clickOn(found, event);
    });
  }

  private clickOn(mention: PageMention | undefined, event: MouseEvent): void {
    const forItself = event.target instanceof Element && event.target.closest(CLICKED_FOR_ITSELF);
    // the second press of a double click selects a word: then the card closes. A selection elsewhere does not matter, as
    // some pages prevent a press from changing the selection
    if (!mention || event.detail > 1 || isSelected(mention.range)) this.feed({ type: 'close' });
    // a link may scroll the page, away from the word under the pointer
    else this.feed(forItself ? { type: 'close' } : { type: 'pick', mention });
  }

  changed(): void {
    const { shown } = this;
    if (shown && (shown.range.collapsed || !shown.node.isConnected)) this.feed({ type: 'close' });
  }

  async whoElse(withStory: boolean): Promise<PageCast> {
    await this.cast.find();
    if (withStory) await this.text.find(() => this.cast.allMentions);
    const summary = this.cast.summary();
    return withStory ? { ...summary, story: this.text.told(this.cast.allMentions) } : summary;
  }

  show(where: ShowRequest): Shown {
    if ('sentence' in where) return this.showSentence(where.sentence);
    const { id, by, at, quietly } = where;
    const all = this.cast.mentionsOf(id);
    const stops = at === undefined ? all.filter(({ range }) => isSeen(range)) : all;
    const index = by ? this.from(stops, by) : (at ?? 0);
    return quietly ? this.goQuietly(stops, index) : this.goTo(stops, index, 'mentions');
  }

  private showSentence(sentence: number): Shown {
    const place = this.text.placeOf(sentence);
    if (!place) return 'gone';
    this.goQuietly([place], 0);
    return { at: sentence + 1, of: this.text.count };
  }

  step(by: 1 | -1): void {
    const stops = this.page.mentions.filter((mention) => mention.marked);
    this.goTo(stops, this.from(stops, by), 'marks');
  }

  /** The index of the stop after (or before) the current one; without a current one, the first (or last) one counted from the visible part of the page. */
  private from(stops: PageMention[], by: 1 | -1): number {
    const at = this.current ? stops.indexOf(this.current) : -1;
    const inView = stops.findIndex((mention) => mention.range.getBoundingClientRect().bottom > 0);
    const from = at >= 0 ? at : Math.max(0, inView) - (by === 1 ? 1 : 0);
    return (from + by + stops.length) % stops.length;
  }

  private goTo(stops: PageMention[], index: number, among: Position['among']): Shown {
    const mention = stops[index];
    if (!mention) return 'gone';
    if (isBehindDialog()) return 'behindDialog';
    const place = { at: index + 1, of: stops.length };
    this.scrollTo(mention);
    this.feed({ type: 'pick', mention }, { ...place, among });
    return place;
  }

  /** Shows the words in the page without a card, for the side panel, which keeps the focus. */
  private goQuietly(stops: PageMention[], index: number): Shown {
    const mention = stops[index];
    if (!mention) return 'gone';
    this.feed({ type: 'close' });
    this.scrollTo(mention);
    this.page.setActive(mention);
    return { at: index + 1, of: stops.length };
  }

  private scrollTo(mention: PageMention): void {
    const behavior = matchMedia(REDUCED_MOTION).matches ? 'auto' : 'smooth';
    mention.node.parentElement?.scrollIntoView({ block: 'center', behavior });
    this.current = mention;
  }

  /** @param position given if keys or the popup led to the mention: then the card takes the focus */
  private feed(event: HoverEvent<PageMention>, position?: Position): void {
    const [next, effects] = hover(this.state, event, this.page.cardSettings);
    this.state = next;
    for (const effect of effects) this.carryOut(effect, position);
  }

  private carryOut(effect: HoverEffect<PageMention>, position?: Position): void {
    if (effect.type === 'timer') setTimeout(() => this.feed({ type: 'timer', token: effect.token }), effect.ms);
    else if (effect.type === 'close') {
      this.page.setActive();
      this.card.close();
    } else {
      this.open(effect.mention, effect.token, position).catch(() => this.feed({ type: 'close' }));
    }
  }

  private async open(mention: PageMention, token: number, position?: Position): Promise<void> {
    const told = mention.entity.cast
      ? memberRequest(this.page, this.cast, mention, this.ways)
      : await entityRequest(this.page, this.cast, mention);
    // the pointer went elsewhere while the answer was on its way
    if (!told || this.shown !== mention || this.state.token < token) return;
    if (isBehindDialog()) return this.feed({ type: 'close' });
    this.current = mention;
    this.page.setActive(mention);
    this.card.open({
      ...told,
      position,
      range: mention.range,
      pointer: this.last,
      look: this.page.cardSettings ?? { theme: 'page', textSize: 100 },
      held: this.state.name === 'open' && this.state.held,
      onClose: () => this.feed({ type: 'close' }),
      onPin: (shown) => void this.pin(told.pinned(shown)),
      onArticle: (id, words) =>
        void sendMessage('openArticle', { id, ...(words === undefined ? {} : { words }) }).catch(() => {}),
    });
  }

  private readonly ways: Ways = {
    goTo: (id, index) => void this.goTo(this.cast.mentionsOf(id), index, 'mentions'),
    step: (id, by) => void this.show({ id, by }),
  };

  private closeAll(): void {
    this.feed({ type: 'close' });
    this.card.unpin();
  }

  /**
   * Moves the card to the side panel; if that is closed, the card stays in the window and says how to open the panel. Either way
   * other words behave as if no card were open.
   */
  private async pin(request: PinRequest): Promise<void> {
    // sent in the click handler itself, as the browser only opens the panel for a user gesture
    const asking = sendMessage('pin', request).catch(() => ({ in: 'page' as const }));
    const pinned = this.card.pin();
    this.page.setActive();
    this.feed({ type: 'pinned' });
    const reply = await asking;
    if (reply.in === 'panel') this.card.unpin(pinned);
    else if ('keys' in reply) pinned?.tellKeys(reply.keys);
  }
}
