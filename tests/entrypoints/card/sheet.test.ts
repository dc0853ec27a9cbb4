// @vitest-environment jsdom
/** In narrow windows, the card is a sheet at the lower edge, which must not cover its word. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clearOfSheet, setFree } from '../../../entrypoints/card/place.ts';

/** A window of 600 pixels, with a sheet that begins at 300. */
const WINDOW = 600;
const SHEET_TOP = 300;

let isNarrow: boolean;
let isStill: boolean;
let element: HTMLElement;
let scrolled: ReturnType<typeof vi.fn>;

/** Opens the sheet for a word at `top`, 20 pixels high, on a page that can be scrolled down by `left` pixels. */
function openSheet(top: number, { left = 1000, mayScroll = true } = {}) {
  const range = { getBoundingClientRect: () => new DOMRect(10, top, 50, 20) } as Range;
  Object.defineProperty(document, 'scrollingElement', {
    configurable: true,
    value: { scrollHeight: WINDOW + 300 + left, scrollTop: 300, clientHeight: WINDOW },
  });
  clearOfSheet(range, element, mayScroll);
  const by = scrolled.mock.calls[0]?.[0].top ?? 0;
  return {
    by,
    isAbove: element.classList.contains('place-above'),
    room: element.style.getPropertyValue('--available'),
  };
}

beforeEach(() => {
  isNarrow = true;
  isStill = false;
  element = document.createElement('div');
  element.getBoundingClientRect = () => new DOMRect(0, SHEET_TOP, 400, 200);
  scrolled = vi.fn();
  vi.stubGlobal('innerHeight', WINDOW);
  vi.stubGlobal('scrollBy', scrolled);
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query.includes('motion') ? isStill : isNarrow }));
});
afterEach(() => vi.unstubAllGlobals());

describe('the sheet', () => {
  it('leaves a word alone that it does not cover', () => {
    expect(openSheet(100)).toEqual({ by: 0, isAbove: false, room: `${WINDOW - 128}px` });
  });

  it('scrolls a covered word out of its way, with eight pixels to spare', () => {
    // the word ends at 370, the sheet begins at 300
    expect(openSheet(350)).toEqual({ by: 78, isAbove: false, room: '300px' });
    expect(scrolled.mock.calls[0]![0].behavior).toBe('smooth');
  });

  it('scrolls at once if the reader wants no motion', () => {
    isStill = true;
    openSheet(450);
    expect(scrolled.mock.calls[0]![0].behavior).toBe('instant');
  });

  it('scrolls no further than the page goes', () => {
    expect(openSheet(310, { left: 20 }).by).toBe(20);
  });

  it('goes to the upper edge if the page cannot scroll and there is less room below the word than above it', () => {
    expect(openSheet(450, { left: 0 })).toEqual({ by: 0, isAbove: true, room: '442px' });
  });

  it('goes to the upper edge if the pointer rests on the word, which scrolling would move', () => {
    expect(openSheet(450, { mayScroll: false })).toEqual({ by: 0, isAbove: true, room: '442px' });
  });

  it('stays at the lower edge if there is enough room below the word', () => {
    // 240 pixels are enough
    expect(openSheet(332, { mayScroll: false })).toMatchObject({ isAbove: false, room: '240px' });
    expect(openSheet(333, { mayScroll: false })).toMatchObject({ isAbove: true, room: '325px' });
  });

  it('is never lower than its head and a line', () => {
    element.getBoundingClientRect = () => new DOMRect(0, 560, 400, 40);
    expect(openSheet(80, { left: 0 }).room).toBe('492px');
    vi.stubGlobal('innerHeight', 200);
    expect(openSheet(80, { left: 0, mayScroll: false }).room).toBe('160px');
  });

  it('comes back to the lower edge for the next word', () => {
    openSheet(450, { left: 0 });
    expect(openSheet(100).isAbove).toBe(false);
  });

  it('does not exist in a wide window: nothing moves', () => {
    isNarrow = false;
    element.classList.add('place-above');
    expect(openSheet(450)).toEqual({ by: 0, isAbove: false, room: '' });
  });
});

describe('a card that is pinned', () => {
  it('is let go of its word: the style sheet places it', () => {
    openSheet(450, { left: 0 });
    Object.assign(element.style, { left: '10px', top: '20px' });
    setFree(element);
    expect(element.className).toBe('place-pinned');
    expect(element.getAttribute('style')).toBe('');
  });
});
