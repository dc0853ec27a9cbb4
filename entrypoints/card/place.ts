/** Where the card stands: beside its word, never over it, within the window. */
import { autoUpdate, computePosition, flip, offset, shift, size, type VirtualElement } from '@floating-ui/dom';

/** Between the word and the card; small enough to cross without losing the card. */
const GAP_PX = 6;
/** Between the card and the window's edge. */
const EDGE_PX = 8;

/** Where the style sheet makes the card a sheet along the lower edge. */
const SHEET = '(max-width: 480px)';
const REDUCED_MOTION = '(prefers-reduced-motion: reduce)';

/** No card is made lower than this: a head, and a line to read. */
const LOWEST_PX = 160;
/** A sheet with less room than this goes to the upper edge. */
const ROOM_PX = 240;

const setRoom = (element: HTMLElement, pixels: number) =>
  element.style.setProperty('--available', `${Math.max(LOWEST_PX, Math.floor(pixels))}px`);

/**
 * Sees to it that the sheet does not cover its word: the page scrolls, and where it ends the sheet stands above.
 *
 * @param mayScroll not where the pointer rests on the word, which would move away from it
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

/** Takes an element from its word to the edge of the window, where the style sheet has a place for it. */
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

/** Which of a word's lines a point is on; -1 where it is on none. */
export function lineAt(lines: readonly DOMRectReadOnly[], { x, y }: Spot): number {
  return lines.findIndex(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom);
}

/** What is read as one: a card does not stand on its next line. */
const HEADING = 'h1,h2,h3,h4,h5,h6,[role=heading]';
/** A heading that takes more of the window than this has no card beyond it. */
const MOST_OF_WINDOW = 0.4;

/**
 * The box that a card keeps clear of: of a word as high as all its lines, though the card begins where one of them does;
 * in a heading as high as that.
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
 * Narrow windows get a sheet at the bottom instead; its place is the style sheet's.
 *
 * @param pointer of a word that breaks across lines, the part under it has the card
 */
export function keepBeside(range: Range, element: HTMLElement, pointer: Spot): () => void {
  const line = Math.max(0, lineAt([...range.getClientRects()], pointer));
  const contextElement = range.startContainer.parentElement ?? document.documentElement;
  const word: VirtualElement = {
    getBoundingClientRect: () => clearOf(range, line, contextElement.closest(HEADING)),
    contextElement,
  };
  // the card begins where the word begins: for who reads from the right, that is its right edge
  const side = getComputedStyle(contextElement)?.direction === 'rtl' ? 'end' : 'start';
  const place = async () => {
    // a page that zooms itself would zoom the card too, and its place with it
    element.style.setProperty('zoom', String(1 / (element.parentNode as ShadowRoot).host.currentCSSZoom));
    if (matchMedia(SHEET).matches) return;
    const { x, y } = await computePosition(word, element, {
      strategy: 'fixed',
      placement: `bottom-${side}`,
      middleware: [
        offset(GAP_PX),
        // beside the line it would cover what is being read: above or below, and lower where room is short
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
  // a page on its way out has no styles to ask for in Firefox: there is no place to find then
  return autoUpdate(word, element, () => void place().catch(() => {}));
}
