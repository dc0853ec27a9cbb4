// @vitest-environment jsdom
import { act } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CardHost } from '../../../entrypoints/card/card-host.ts';
import type { CardRequest } from '../../../entrypoints/card/open-card.tsx';
import { KERRY, LAVROV, PESKOV, ZELENSKYY } from '../../../entrypoints/gallery/fixtures.ts';
import { CONNECTION } from '../../../entrypoints/gallery/panel-fixtures.ts';
import { redrawn } from '../drawn.ts';
import { openPage } from '../page-stubs.ts';
import { type Pending, pending } from '../questions.ts';
import '../../components/no-frames.ts';

vi.mock('#i18n', async () => ({ i18n: { t: (await import('../../components/strings.ts')).translate } }));
// the position is left to the browser tests, as elements have no size in jsdom
vi.mock('../../../entrypoints/card/place.ts', () => ({
  keepBeside: () => () => {},
  clearOfSheet: () => {},
  setFree: () => {},
}));

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
  Object.assign(HTMLElement.prototype, { showPopover: vi.fn(), hidePopover: vi.fn() });
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    root = attach.call(this, init);
    return root;
  });
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

  it('hides keys and clicks within it from the page’s own shortcuts', async () => {
    await open();
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    document.querySelector('context-card')!.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, key: 'j' }));
    document.removeEventListener('keydown', heard);
    expect(heard).not.toHaveBeenCalled();
  });

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
