/** Places the card: beside its word, never over it, within the window. */
import { autoUpdate, computePosition, flip, offset, shift, size, type VirtualElement } from '@floating-ui/dom';

/** CSS pixels between the word and the card; few enough to cross without closing the card. */
const GAP_PX = 6;
/** CSS pixels between the card and the window's edge. */
const EDGE_PX = 8;

/** The media query for which the style sheet makes the card a sheet at the lower edge. */
const SHEET = '(max-width: 480px)';
const REDUCED_MOTION = '(prefers-reduced-motion: reduce)';

/** The smallest height of a card in CSS pixels: its head and one line of text. */
const LOWEST_PX = 160;
/** A sheet with less room than this, in CSS pixels, goes to the upper edge. */
const ROOM_PX = 240;

const setRoom = (element: HTMLElement, pixels: number) =>
  element.style.setProperty('--available', `${Math.max(LOWEST_PX, Math.floor(pixels))}px`);

/**
 * Keeps the sheet from covering its word: scrolls the page, or puts the sheet at the upper edge if the page cannot scroll further.
 *
 * @param mayScroll false if the pointer rests on the word, as scrolling would move the word away from it
 */
export function clearOfSheet(range: Range, element: HTMLElement, mayScroll: boolean): void {
  element.classList.remove('place-above');
  if (!matchMedia(SHEET).matches) return;
  setRoom(element, innerHeight);
  const { top, bottom } = range.getBoundingClientRect();
  const hidden = bottom + EDGE_PX - element.getBoundingClientRect().top;
  const { scrollHeight, scrollTop, clientHeight } = document.scrollingElement ?? document.documentElement;
  const by = mayScroll ? Math.max(0, Math.min(hidden, scrollHeight - clientHeight - scrollTop)) : 0;
  const below = innerHeight - (bottom + EDGE_PX - by);
  const above = top - EDGE_PX - by;
  const upsideDown = below < ROOM_PX && above > below;
  element.classList.toggle('place-above', upsideDown);
  setRoom(element, upsideDown ? above : below);
  if (by > 0) scrollBy({ top: by, behavior: matchMedia(REDUCED_MOTION).matches ? 'instant' : 'smooth' });
}

/** Detaches an element from its word, so that the style sheet places it at the window's edge. */
export function setFree(element: HTMLElement): void {
  element.classList.remove('place-above');
  element.classList.add('place-pinned');
  for (const name of ['left', 'top', '--available']) element.style.removeProperty(name);
}

/** A point in the window. */
export interface Spot {
  x: number;
  y: number;
}

/** Returns the index of the word's line that contains a point, or -1 if none does. */
export function lineAt(lines: readonly DOMRectReadOnly[], { x, y }: Spot): number {
  return lines.findIndex(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom);
}

/** Headings are read as a whole: a card does not cover another line of the heading. */
const HEADING = 'h1,h2,h3,h4,h5,h6,[role=heading]';
/** If a heading takes a larger share of the window than this, its card may cover it. */
const MOST_OF_WINDOW = 0.4;

/**
 * The box that a card must not cover: all lines of a word (the card is aligned with one of them), or
 * the whole heading if the word is in one.
 */
function clearOf(range: Range, line: number, heading: Element | null): DOMRectReadOnly {
  const all = range.getBoundingClientRect();
  const { x, width } = range.getClientRects()[line] ?? all;
  const around = heading?.getBoundingClientRect();
  const { y, height } = around && around.height < innerHeight * MOST_OF_WINDOW ? around : all;
  return new DOMRectReadOnly(x, y, width, height);
}

/**
 * Keeps an element beside a range until the returned function is called.
 * In narrow windows the card is a sheet at the bottom instead, which the style sheet places.
 *
 * @param pointer if a word breaks across lines, the card is placed beside the part under the pointer
 */
export function keepBeside(range: Range, element: HTMLElement, pointer: Spot): () => void {
  const line = Math.max(0, lineAt([...range.getClientRects()], pointer));
  const contextElement = range.startContainer.parentElement ?? document.documentElement;
  const word: VirtualElement = {
    getBoundingClientRect: () => clearOf(range, line, contextElement.closest(HEADING)),
    contextElement,
  };
  // the card is aligned with the start of the word: in right-to-left text, its right edge
  const side = getComputedStyle(contextElement)?.direction === 'rtl' ? 'end' : 'start';
  const place = async () => {
    // a page that zooms itself would also zoom the card and its position
    element.style.setProperty('zoom', String(1 / (element.parentNode as ShadowRoot).host.currentCSSZoom));
    if (matchMedia(SHEET).matches) return;
    const { x, y } = await computePosition(word, element, {
      strategy: 'fixed',
      placement: `bottom-${side}`,
      middleware: [
        offset(GAP_PX),
        // beside its word it would cover the line: so it goes above or below, with less height if there is not enough room
        flip({ padding: EDGE_PX, fallbackPlacements: [`top-${side}`] }),
        shift({ padding: EDGE_PX }),
        size({
          padding: EDGE_PX,
          apply: ({ availableHeight }) => setRoom(element, availableHeight),
        }),
      ],
    });
    element.style.left = `${Math.round(x)}px`;
    element.style.top = `${Math.round(y)}px`;
  };
  // in Firefox a page that is being unloaded has no computed styles, so no position can be computed
  return autoUpdate(word, element, () => void place().catch(() => {}));
}
