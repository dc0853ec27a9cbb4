/** Attends to pointer and keys: feeds the hover machine and carries out what it says. */
import { type Card, cardInPlace } from '../../platform/card-slot.ts';
import { sendMessage } from '../../platform/messages.ts';
import { type HoverEffect, type HoverEvent, type HoverState, hover, idle } from './hover.ts';
import { markActive, mentionAt } from './marks.ts';
import type { PageMention, ReadPage } from './reader.ts';

/** What others may ask of it. */
export interface Attention {
  /** scrolls to the first mention of an entity and opens its card */
  show(id: string): void;
  stop(): void;
}

/** Starts attending to a page; ends when the signal aborts. */
export function attend(page: ReadPage, signal: AbortSignal): Attention {
  const byRange = new Map<AbstractRange, PageMention>(page.mentions.map((mention) => [mention.range, mention]));
  const present = [...new Set(page.mentions.map((mention) => mention.entity.id))];
  const story = { present, ...(page.story.published ? { published: page.story.published } : {}) };
  let state: HoverState<PageMention> = idle;
  let last = { x: 0, y: 0, time: 0 };
  let preparing: Promise<Card | undefined> | undefined;

  /** Fetches the card's script; a failed try is made again next time. */
  function prepare(): Promise<Card | undefined> {
    preparing ??= (cardInPlace() ? Promise.resolve() : sendMessage('card', {})).then(
      () => cardInPlace(),
      () => {
        preparing = undefined;
        return undefined;
      },
    );
    return preparing;
  }

  const load = (id: string) => sendMessage('view', { id, story });

  async function open(mention: PageMention, token: number, byPointer: boolean): Promise<void> {
    const { alias, aliasType, via, rivals } = mention.how;
    const match = {
      surface: mention.range.toString().slice(0, 300),
      alias,
      aliasType,
      via,
      rivals,
      confidence: mention.confidence,
    };
    const [card, view] = await Promise.all([prepare(), sendMessage('view', { id: mention.entity.id, story, match })]);
    // the pointer went elsewhere while the answer was on its way
    if (
      !card ||
      !view ||
      (state.name !== 'open' && state.name !== 'leaving') ||
      state.shown !== mention ||
      state.token < token
    )
      return;
    markActive(mention);
    card.open({ view, range: mention.range, focus: !byPointer, load, onClose: () => feed({ type: 'close' }) });
  }

  function carryOut(effect: HoverEffect<PageMention>): void {
    if (effect.type === 'timer') setTimeout(() => feed({ type: 'timer', token: effect.token }), effect.ms);
    else if (effect.type === 'prepare') void prepare();
    else if (effect.type === 'open')
      open(effect.mention, effect.token, effect.byPointer).catch(() => feed({ type: 'close' }));
    else {
      markActive();
      cardInPlace()?.close();
    }
  }

  function feed(event: HoverEvent<PageMention>): void {
    const [next, effects] = hover(state, event);
    state = next;
    for (const effect of effects) carryOut(effect);
  }

  const listen = <K extends keyof DocumentEventMap>(type: K, on: (event: DocumentEventMap[K]) => void) =>
    document.addEventListener(type, on, { capture: true, passive: true, signal });

  listen('pointermove', (event) => {
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    const { clientX: x, clientY: y, timeStamp: time } = event;
    const speed = Math.hypot(x - last.x, y - last.y) / Math.max(1, time - last.time);
    last = { x, y, time };
    const onCard = cardInPlace()?.holds(event) ?? false;
    feed({ type: 'pointer', over: onCard ? undefined : mentionAt(x, y, byRange), onCard, speed });
  });

  listen('click', (event) => {
    if (!event.isTrusted || event.button !== 0 || cardInPlace()?.holds(event)) return;
    const mention = mentionAt(event.clientX, event.clientY, byRange);
    const inLink = event.target instanceof Element && event.target.closest('a[href],button,label,summary');
    const selecting = getSelection()?.isCollapsed === false;
    if (!mention) return feed({ type: 'close' });
    // the second press of a double click selects a word: the card gives way
    if (selecting || event.detail > 1) return feed({ type: 'close' });
    if (!inLink) feed({ type: 'pick', mention });
  });

  listen('keydown', (event) => {
    if (event.key === 'Escape') feed({ type: 'close' });
  });

  return {
    show(id) {
      const mention = page.mentions.find((one) => one.entity.id === id);
      if (!mention) return;
      const element = mention.range.startContainer.parentElement;
      element?.scrollIntoView({
        block: 'center',
        behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth',
      });
      feed({ type: 'pick', mention });
    },
    stop() {
      feed({ type: 'close' });
    },
  };
}
