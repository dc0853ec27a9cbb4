// @vitest-environment jsdom
import { act } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CardHost } from '../../../entrypoints/card/card-host.ts';
import type { CardRequest } from '../../../entrypoints/card/open-card.tsx';
import { clearOfSheet, keepBeside, setFree } from '../../../entrypoints/card/place.ts';
import { tabOnFrom } from '../../../entrypoints/card/tab-on.ts';
import { KERRY, LAVROV, PESKOV, ZELENSKYY } from '../../../entrypoints/gallery/fixtures.ts';
import { CONNECTION } from '../../../entrypoints/gallery/panel-fixtures.ts';
import { redrawn } from '../drawn.ts';
import { openPage } from '../page-stubs.ts';
import { type Pending, pending } from '../questions.ts';
import '../../components/no-frames.ts';

vi.mock('#i18n', async () => ({ i18n: { t: (await import('../../components/strings.ts')).translate } }));
// the position is left to the browser tests, as elements have no size in jsdom
const stopped = vi.hoisted(() => vi.fn());
vi.mock('../../../entrypoints/card/place.ts', () => ({
  keepBeside: vi.fn(() => stopped),
  clearOfSheet: vi.fn(),
  setFree: vi.fn(),
}));
vi.mock('../../../entrypoints/card/tab-on.ts', () => ({ tabOnFrom: vi.fn() }));

let root: ShadowRoot;
let host: CardHost;
let leave: AbortController;
let loading: Pending<unknown>[];

const heading = () => root.querySelector('.entity-title h2')?.textContent;
const chips = () => [...root.querySelectorAll<HTMLElement>('.chip')];
const click = (element: Element | null | undefined) => act(() => void (element as HTMLElement).click());
/** Presses a related name, which is below “More”. */
async function pressChip(at: number): Promise<void> {
  if (chips().length === 0) await click(root.querySelector('.actions [aria-expanded=false]'));
  await click(chips().at(at));
}
const button = (label: string) => root.querySelector<HTMLElement>(`button[aria-label="${label}"]`);

async function open(more: Partial<CardRequest> = {}): Promise<CardRequest> {
  const range = new Range();
  range.selectNodeContents(document.querySelector('p')!);
  const request: CardRequest = {
    view: KERRY,
    range,
    held: false,
    position: undefined,
    pointer: { x: 0, y: 0 },
    look: { theme: 'page', textSize: 100 },
    load: () => {
      const answer = pending<unknown>();
      loading.push(answer);
      return answer.promise as never;
    },
    onClose: vi.fn(),
    onPin: vi.fn(),
    onArticle: vi.fn(),
    onDismiss: vi.fn(),
    ...more,
  };
  host.open(request);
  await redrawn();
  return request;
}

beforeEach(() => {
  openPage(['<a href="#">First</a> of all']);
  const isShown = new WeakSet<Element>();
  const { matches } = Element.prototype;
  vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, selector) {
    return selector === ':popover-open' ? isShown.has(this) : matches.call(this, selector);
  });
  Object.assign(HTMLElement.prototype, {
    showPopover: vi.fn(function (this: Element) {
      // as browsers do
      if (isShown.has(this)) throw new Error('is shown already');
      isShown.add(this);
    }),
    hidePopover: vi.fn(function (this: Element) {
      isShown.delete(this);
    }),
  });
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    root = attach.call(this, init);
    return root;
  });
  vi.mocked(tabOnFrom).mockClear();
  loading = [];
  leave = new AbortController();
  host = new CardHost(leave.signal);
});
afterEach(() => {
  host.close();
  document.querySelector('context-card')?.remove();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the card', () => {
  it('is drawn in a closed shadow root, under one element with a neutral name', async () => {
    await open();
    expect(root.mode).toBe('closed');
    expect(heading()).toBe(KERRY.name);
    expect(document.documentElement.lastElementChild!.tagName).toBe('CONTEXT-CARD');
    expect(document.querySelector('context-card')!.shadowRoot).toBeNull();
  });

  it.each<[string, Partial<CardRequest>, string]>([
    ['the page’s own brightness', {}, 'dark / 1'],
    [
      'the theme and the size of text that the reader chose',
      { look: { theme: 'light', textSize: 130 } },
      'light / 1.3',
    ],
  ])('has %s', async (_, more, expected) => {
    document.body.style.background = 'rgb(10, 10, 10)';
    await open(more);
    document.body.removeAttribute('style');
    const { style } = root.querySelector<HTMLElement>('.place')!;
    const value = (name: string) => style.getPropertyValue(`--backstory-${name}`);
    expect(`${value('scheme')} / ${value('text')}`).toBe(expected);
  });

  it('has the focus on its name when it is opened by keyboard, and when it leads to another', () => {
    const focus = vi.spyOn(HTMLElement.prototype, 'focus');
    for (const view of [KERRY, ZELENSKYY]) {
      // not awaited, as the next key may be pressed before the card is rendered
      void open({ view, held: true, position: { at: 1, of: 2, among: 'marks' } });
      expect(root.activeElement?.textContent).toBe(view.name);
    }
    // browsers do not focus elements in a popover that is not shown
    const [shown] = vi.mocked(HTMLElement.prototype.showPopover).mock.invocationCallOrder;
    expect(shown).toBeLessThan(focus.mock.invocationCallOrder[0]!);
  });

  it('can be opened again on a page that removed its element', async () => {
    await open();
    document.querySelector('context-card')!.remove();
    await open();
    expect(document.querySelectorAll('context-card')).toHaveLength(1);
  });

  it('goes from entity to entity, and back', async () => {
    await open();
    await pressChip(0);
    loading[0]!.resolve(ZELENSKYY);
    await redrawn();
    expect(heading()).toBe(ZELENSKYY.name);
    await click(button('Back'));
    expect(heading()).toBe(KERRY.name);
    expect(button('Back')).toBeNull();
  });

  it('opens an entity once for two clicks on its chip, so that one step goes back', async () => {
    await open();
    await pressChip(0);
    await pressChip(0);
    for (const answer of loading) answer.resolve(ZELENSKYY);
    await redrawn();
    await click(button('Back'));
    expect(heading()).toBe(KERRY.name);
  });

  it('shows the entity that was chosen last, whichever answer comes last', async () => {
    await open();
    await pressChip(0);
    await pressChip(1);
    loading[1]!.resolve(PESKOV);
    await redrawn();
    loading[0]!.resolve(ZELENSKYY);
    await redrawn();
    expect(heading()).toBe(PESKOV.name);
  });

  it('stays if the reader goes back before the next entity is loaded', async () => {
    await open();
    await pressChip(0);
    loading[0]!.resolve({ ...ZELENSKYY, related: KERRY.related });
    await redrawn();
    await pressChip(-1);
    await click(button('Back'));
    loading[1]!.resolve(PESKOV);
    await redrawn();
    expect(heading()).toBe(KERRY.name);
  });

  it('stays where it is pinned, and the next card opens beside it', async () => {
    const request = await open();
    await click(button('Keep open'));
    expect(request.onPin).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: KERRY.id }));
    host.pin();
    await open({ view: PESKOV });
    const cards = () => [...root.querySelectorAll('[role=dialog] h2')].map((title) => title.textContent);
    expect(cards()).toEqual([KERRY.name, PESKOV.name]);
    const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    host.close();
    await redrawn();
    expect(cards()).toEqual([KERRY.name]);
    expect(button('Keep open')!.getAttribute('aria-pressed')).toBe('true');
    // the second press unpins it
    await click(button('Keep open'));
    await redrawn();
    expect(cards()).toEqual([]);
  });

  it('leads to how its name is connected with another one of its paragraph, and back', async () => {
    const connect = vi.fn(async () => CONNECTION);
    await open({ neighbours: [LAVROV], connect });
    const chips = [...root.querySelectorAll<HTMLElement>('.chip')];
    await click(chips.find(({ textContent }) => textContent === LAVROV.name));
    await redrawn();
    expect(connect).toHaveBeenCalledWith(LAVROV.id);
    expect(heading()).toBe('John Kerry and Sergei Lavrov');
    expect(button('Keep open')).toBeFalsy();
    await click(button('Back'));
    await redrawn();
    expect(heading()).toBe(KERRY.name);
  });

  it('that had to stay in the page says how the panel is opened', async () => {
    await open();
    const pinned = host.pin();
    pinned.tellKeys('Alt+Shift+B');
    expect(root.querySelector('[role=status].pinned-here')!.textContent).toContain('Alt+Shift+B');
    pinned.tellKeys('');
    expect(root.querySelector('.pinned-here')!.textContent).toContain('Open Backstory beside the page');
    // in the meantime, another card was pinned
    await open({ view: PESKOV });
    host.pin();
    host.unpin(pinned);
    expect(root.querySelectorAll('[role=dialog]').length).toBe(1);
  });

  it('that is pinned replaces the one that was pinned before', async () => {
    await open();
    host.pin();
    await open({ view: PESKOV });
    host.pin();
    expect([...root.querySelectorAll('[role=dialog] h2')].map((title) => title.textContent)).toEqual([PESKOV.name]);
  });

  it('is not replaced by an entity of the card before it', async () => {
    await open();
    await pressChip(0);
    await open({ view: PESKOV });
    loading[0]!.resolve(ZELENSKYY);
    await redrawn();
    expect(heading()).toBe(PESKOV.name);
  });

  it('does not come back after it was closed', async () => {
    await open();
    await pressChip(0);
    host.close();
    loading[0]!.resolve(ZELENSKYY);
    await redrawn();
    expect(heading()).toBeUndefined();
  });

  it('does not change if an entity cannot be loaded', async () => {
    await open();
    await pressChip(0);
    loading[0]!.reject(new Error('no answer'));
    await redrawn();
    expect(heading()).toBe(KERRY.name);
  });

  it.each(['keydown', 'keyup', 'keypress', 'click', 'dblclick', 'pointerdown', 'mousedown', 'wheel'])(
    'hides keys, clicks and the wheel within it from the page’s own shortcuts: %s',
    async (type) => {
      await open();
      const heard = vi.fn();
      document.addEventListener(type, heard);
      document.querySelector('context-card')!.dispatchEvent(new Event(type, { bubbles: true }));
      document.removeEventListener(type, heard);
      expect(heard).not.toHaveBeenCalled();
    },
  );

  it('returns the focus to the element that had it', async () => {
    const link = document.querySelector('a')!;
    link.focus();
    await open({ position: { at: 1, of: 2, among: 'marks' } });
    root.querySelector<HTMLElement>('.entity-title h2')!.focus();
    host.close();
    expect(document.activeElement).toBe(link);
  });

  it('does not move the focus if the reader has moved it meanwhile', async () => {
    await open();
    const link = document.querySelector('a')!;
    link.focus();
    host.close();
    expect(document.activeElement).toBe(link);
  });

  it('distinguishes its own events from the page’s', async () => {
    await open();
    const held = (selector: string) => {
      const event = new Event('pointermove');
      document.querySelector(selector)!.dispatchEvent(event);
      return host.holds(event);
    };
    expect([held('context-card'), held('p')]).toEqual([true, false]);
  });
});

/** Simulates a layout: gives the word and the card these places in the window. */
function layOut(word: DOMRect, card: DOMRect): void {
  Range.prototype.getBoundingClientRect = () => word;
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(card);
}

describe('between a word and its card', () => {
  const WORD = new DOMRect(100, 100, 50, 20);
  const BELOW = new DOMRect(80, 130, 200, 300);
  const ABOVE = new DOMRect(120, 10, 200, 80);

  it.each([
    ['above a card that is below its word', BELOW, 90, 125, true],
    ['at its word', BELOW, 90, 120, true],
    ['at the card', BELOW, 90, 130, true],
    ['at the left edge', BELOW, 80, 125, true],
    ['at the right edge', BELOW, 280, 125, true],
    ['on the word', BELOW, 110, 119, false],
    ['on the card', BELOW, 110, 131, false],
    ['left of both', BELOW, 79, 125, false],
    ['right of both', BELOW, 281, 125, false],
    ['below a card that is above its word', ABOVE, 110, 95, true],
    ['left of that card, but not of its word', ABOVE, 100, 95, true],
    ['right of the word, but not of the card', ABOVE, 320, 95, true],
    ['on that card', ABOVE, 130, 89, false],
    ['below the word', ABOVE, 110, 101, false],
  ])('the pointer has left neither: %s', async (_, card, x, y, isBetween) => {
    await open();
    layOut(WORD, card);
    expect(host.isOnTheWay({ x, y })).toBe(isBetween);
  });

  it('nothing is without a card', async () => {
    layOut(WORD, BELOW);
    expect(host.isOnTheWay({ x: 90, y: 125 })).toBe(false);
    await open();
    host.close();
    expect(host.isOnTheWay({ x: 90, y: 125 })).toBe(false);
  });

  it.each([
    ['above the window', -300, true],
    ['with its last line in the window', -299, false],
    ['below the window', innerHeight, true],
    ['with its first line in the window', innerHeight - 1, false],
  ])('the card may be scrolled out of sight: %s', async (_, top, isOut) => {
    await open();
    layOut(WORD, new DOMRect(0, top, 200, 300));
    expect(host.isOutOfSight).toBe(isOut);
  });

  it('what is under the pointer may be the pinned card', async () => {
    await open();
    Object.assign(root, { elementFromPoint: (x: number) => root.querySelectorAll('.place')[x] ?? null });
    expect(host.isOnPinned(0, 0)).toBe(false);
    host.pin();
    await open({ view: PESKOV });
    expect([0, 1, 2].map((x) => host.isOnPinned(x, 0))).toEqual([true, false, false]);
  });
});

describe('the place of a card', () => {
  const places = () => [...root.querySelectorAll('.place')];

  it('is followed from when it opens until it closes, beside its word and clear of it', async () => {
    stopped.mockClear();
    const { range } = await open({ held: true, pointer: { x: 3, y: 4 } });
    const [place] = places();
    // a popover of another kind would be closed by a press elsewhere
    expect((place as HTMLElement).popover).toBe('manual');
    expect(keepBeside).toHaveBeenLastCalledWith(range, place, { x: 3, y: 4 });
    expect(clearOfSheet).toHaveBeenLastCalledWith(range, place, true);
    expect(stopped).not.toHaveBeenCalled();
    await open({ view: PESKOV });
    expect(stopped).toHaveBeenCalledTimes(1);
    expect(place!.matches(':popover-open')).toBe(true);
    host.close();
    expect(stopped).toHaveBeenCalledTimes(2);
    expect(place!.matches(':popover-open')).toBe(false);
    // a second time does nothing
    host.close();
    expect(stopped).toHaveBeenCalledTimes(2);
  });

  it('is the window’s edge once it is pinned, where it is shown again if the page removed it', async () => {
    await open();
    stopped.mockClear();
    host.pin();
    const [pinned] = places() as HTMLElement[];
    expect(stopped).toHaveBeenCalledTimes(1);
    expect(setFree).toHaveBeenLastCalledWith(pinned);
    pinned!.hidePopover();
    await open({ view: PESKOV });
    expect(places().map((place) => place.matches(':popover-open'))).toEqual([true, true]);
    // it is removed with its element
    host.unpin();
    expect(places()).toHaveLength(1);
    host.unpin();
    expect(places()).toHaveLength(1);
  });
});

describe('in a card', () => {
  it('actions are passed on: to close it, to dismiss its name, to open an article', async () => {
    const { onClose, onArticle } = await open({ position: { at: 1, of: 2, among: 'marks' } });
    expect(root.textContent).toContain('1 of 2');
    await click(button('Close'));
    expect(onClose).toHaveBeenCalledOnce();
    expect(onArticle).not.toHaveBeenCalled();
  });

  it('of another entity than the word’s, there is neither its position nor a way to dismiss it', async () => {
    await open({ position: { at: 1, of: 2, among: 'marks' } });
    await pressChip(0);
    loading[0]!.resolve(ZELENSKYY);
    await redrawn();
    expect(heading()).toBe(ZELENSKYY.name);
    expect(root.activeElement?.textContent).toBe(ZELENSKYY.name);
    expect(root.textContent).not.toContain('1 of 2');
    await click(button('Back'));
    expect(root.textContent).toContain('1 of 2');
    expect(root.activeElement?.textContent).toBe(KERRY.name);
  });

  it('that is opened by the pointer, the focus stays in the page', async () => {
    await open();
    expect(root.activeElement).toBeNull();
  });

  it('that is closed, Tab continues from its word if nothing in the page had the focus', async () => {
    const { range } = await open({ position: { at: 1, of: 2, among: 'marks' } });
    host.close();
    expect(tabOnFrom).toHaveBeenCalledExactlyOnceWith(range.startContainer, leave.signal);
  });

  it('that is closed, Tab does not continue from its word if the focus went back to a link', async () => {
    document.querySelector('a')!.focus();
    await open({ position: { at: 1, of: 2, among: 'marks' } });
    // the next card leaves in mind what had the focus before the first
    await open({ view: PESKOV, position: { at: 2, of: 2, among: 'marks' } });
    host.close();
    expect(document.activeElement).toBe(document.querySelector('a'));
    expect(tabOnFrom).not.toHaveBeenCalled();
  });
});
