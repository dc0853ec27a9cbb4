// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clearOfSheet, setFree } from '../../../entrypoints/card/place.ts';

const WINDOW_PX = 700;
const scrollBy = vi.fn();
let isNarrow: boolean;
let isStill: boolean;
/** How far the page can still be scrolled down (px). */
let rest: number;
let card: HTMLElement;

/** A word 20 px high, and a sheet that covers the window from a height to its lower edge. */
function clear({ word, sheet = 300, mayScroll = true }: { word: number; sheet?: number; mayScroll?: boolean }) {
  const range = { getBoundingClientRect: () => new DOMRect(10, word, 60, 20) } as Range;
  card.getBoundingClientRect = () => new DOMRect(0, sheet, 390, WINDOW_PX - sheet);
  clearOfSheet(range, card, mayScroll);
  const isAbove = card.classList.contains('place-above');
  return { by: scrollBy.mock.calls[0]?.[0].top ?? 0, isAbove, room: card.style.getPropertyValue('--available') };
}

beforeEach(() => {
  isNarrow = true;
  isStill = false;
  rest = 1000;
  scrollBy.mockReset();
  card = document.createElement('div');
  vi.stubGlobal('innerHeight', WINDOW_PX);
  vi.stubGlobal('scrollBy', scrollBy);
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query.includes('width') ? isNarrow : isStill }));
  Object.defineProperty(document, 'scrollingElement', {
    configurable: true,
    get: () => ({ scrollHeight: 2000 + rest, scrollTop: 2000 - WINDOW_PX, clientHeight: WINDOW_PX }),
  });
});
afterEach(() => void vi.unstubAllGlobals());

describe('in a narrow window', () => {
  it('nothing moves if the sheet does not cover the word', () => {
    expect(clear({ word: 200 })).toEqual({ by: 0, isAbove: false, room: '472px' });
  });

  it('the page scrolls until the word is just above the sheet', () => {
    expect(clear({ word: 400 })).toEqual({ by: 128, isAbove: false, room: '400px' });
    expect(scrollBy.mock.calls[0]![0].behavior).toBe('smooth');
  });

  it('the page scrolls without a movement for a reader who wants none', () => {
    isStill = true;
    clear({ word: 400 });
    expect(scrollBy.mock.calls[0]![0].behavior).toBe('instant');
  });

  it('the page does not scroll beyond its end', () => {
    rest = 50;
    expect(clear({ word: 400 })).toMatchObject({ by: 50, isAbove: false });
  });

  it.each([
    ['the page cannot scroll', true, 0],
    ['the pointer rests on the word', false, 1000],
  ])('the sheet goes to the upper edge if it would cover the word and %s', (_, mayScroll, left) => {
    rest = left;
    expect(clear({ word: 600, mayScroll })).toEqual({ by: 0, isAbove: true, room: '592px' });
  });

  it('the sheet goes to the upper edge if the page cannot scroll far enough, above where the word then is', () => {
    rest = 50;
    expect(clear({ word: 600 })).toEqual({ by: 50, isAbove: true, room: '542px' });
  });

  it('the sheet stays at the lower edge if there is no more room above', () => {
    expect(clear({ word: 100, sheet: 50, mayScroll: false })).toMatchObject({ isAbove: false, room: '572px' });
    vi.stubGlobal('innerHeight', 300);
    expect(clear({ word: 100, sheet: 50, mayScroll: false })).toMatchObject({ isAbove: false, room: '172px' });
  });

  it('the card keeps room for its head and a line of text', () => {
    vi.stubGlobal('innerHeight', 200);
    expect(clear({ word: 90, sheet: 50, mayScroll: false }).room).toBe('160px');
  });

  it('a sheet that was at the upper edge returns to the lower one', () => {
    rest = 0;
    clear({ word: 600 });
    expect(clear({ word: 200 })).toMatchObject({ isAbove: false });
  });
});

it('in a wide window nothing scrolls, and the card is no sheet', () => {
  isNarrow = false;
  expect(clear({ word: 600 })).toEqual({ by: 0, isAbove: false, room: '' });
});

it('a pinned card is placed by the style sheet alone', () => {
  card.style.left = '10px';
  card.style.top = '20px';
  rest = 0;
  clear({ word: 600 });
  setFree(card);
  expect(card.classList).toContain('place-pinned');
  expect(card.classList).not.toContain('place-above');
  expect([card.style.left, card.style.top, card.style.getPropertyValue('--available')]).toEqual(['', '', '']);
});
