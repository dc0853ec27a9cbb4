// @vitest-environment jsdom
/** Tests where a card of 200 × 100 CSS pixels is placed in a window of 800 × 600. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepBeside } from '../../../entrypoints/card/place.ts';
import { settled } from '../questions.ts';

let stop: () => void;
let card: HTMLElement;
let isNarrow: boolean;
let zoom: number;

beforeEach(() => {
  isNarrow = false;
  zoom = 1;
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: isNarrow && query === '(max-width: 480px)' }));
  vi.stubGlobal('innerHeight', 600);
  vi.stubGlobal('ResizeObserver', undefined);
  vi.stubGlobal('IntersectionObserver', undefined);
  const { documentElement } = document;
  Object.defineProperties(documentElement, {
    clientWidth: { configurable: true, value: 800 },
    clientHeight: { configurable: true, value: 600 },
  });
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});

interface Layout {
  /** the lines of the word */
  lines: DOMRect[];
  pointer?: { x: number; y: number };
  /** the heading around the word */
  heading?: DOMRect;
  direction?: 'rtl';
}

/** Places the card; returns its left and upper edge and the height that it may have. */
async function place({ lines, pointer = { x: 0, y: 0 }, heading, direction }: Layout): Promise<(number | string)[]> {
  const tag = heading ? 'h2' : 'p';
  document.body.innerHTML = `<${tag} style="direction: ${direction ?? 'ltr'}">word</${tag}>`;
  const around = document.body.firstElementChild as HTMLElement;
  if (heading) around.getBoundingClientRect = () => heading;
  const range = new Range();
  range.selectNodeContents(around.firstChild!);
  const [left, top] = [Math.min(...lines.map((one) => one.left)), Math.min(...lines.map((one) => one.top))];
  const [right, bottom] = [Math.max(...lines.map((one) => one.right)), Math.max(...lines.map((one) => one.bottom))];
  range.getBoundingClientRect = () => new DOMRect(left, top, right - left, bottom - top);
  range.getClientRects = () => lines as unknown as DOMRectList;
  const host = document.body.appendChild(document.createElement('context-card'));
  Object.assign(host, { currentCSSZoom: zoom });
  card = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
  card.getBoundingClientRect = () => new DOMRect(0, 0, 200, 100);
  Object.defineProperties(card, { offsetWidth: { value: 200 }, offsetHeight: { value: 100 } });
  stop = keepBeside(range, card, pointer);
  await settled();
  const { style } = card;
  return [Number.parseFloat(style.left), Number.parseFloat(style.top), style.getPropertyValue('--available')];
}

const line = (x: number, y: number) => new DOMRect(x, y, 60, 20);
const TWO_LINES = [line(700, 100), line(20, 130)];

it.each<[string, Layout, (number | string)[]]>([
  ['below the word, six pixels away', { lines: [line(100, 100)] }, [100, 126, '466px']],
  ['above the word if there is no room below', { lines: [line(100, 500)] }, [100, 394, '486px']],
  ['within eight pixels of the window’s edge', { lines: [line(700, 100)] }, [592, 126, '466px']],
  [
    'at the right edge of a word that is written from right to left',
    { lines: [line(400, 100)], direction: 'rtl' },
    [260, 126, '466px'],
  ],
  ['beside the first line of a word with two, below both', { lines: TWO_LINES }, [592, 156, '436px']],
  ['beside the line on which the pointer is', { lines: TWO_LINES, pointer: { x: 30, y: 140 } }, [20, 156, '436px']],
  [
    'below all lines of a heading',
    { lines: [line(100, 100)], heading: new DOMRect(0, 100, 800, 60) },
    [100, 166, '426px'],
  ],
  [
    'over a heading that takes two fifths of the window',
    { lines: [line(100, 100)], heading: new DOMRect(0, 50, 800, 240) },
    [100, 126, '466px'],
  ],
  [
    'not over one that takes a little less',
    { lines: [line(100, 100)], heading: new DOMRect(0, 50, 800, 239) },
    [100, 295, '297px'],
  ],
])('a card is %s', async (_, layout, expected) => {
  expect(await place(layout)).toEqual(expected);
});

it('a card of a page that zooms itself is not zoomed with it', async () => {
  zoom = 2;
  await place({ lines: [line(100, 100)] });
  expect(card.style.getPropertyValue('zoom')).toBe('0.5');
});

it('a sheet is left to the style sheet', async () => {
  isNarrow = true;
  expect(await place({ lines: [line(100, 100)] })).toEqual([Number.NaN, Number.NaN, '']);
});

it('a card has room for its head and a line, however little there is', async () => {
  vi.stubGlobal('innerHeight', 120);
  Object.defineProperty(document.documentElement, 'clientHeight', { configurable: true, value: 120 });
  expect((await place({ lines: [line(100, 50)] }))[2]).toBe('160px');
});
