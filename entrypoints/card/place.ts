/** Where the card stands: beside its word, never over it, within the window. */
import { autoUpdate, computePosition, flip, inline, offset, shift, size, type VirtualElement } from '@floating-ui/dom';

/** Between the word and the card; small enough to cross without losing the card. */
const GAP_PX = 6;
/** Between the card and the window's edge. */
const EDGE_PX = 8;

/**
 * Keeps an element beside a range until the returned function is called.
 * Narrow windows get a sheet at the bottom instead; its place is the style sheet's.
 */
export function keepBeside(range: Range, element: HTMLElement): () => void {
  const word: VirtualElement = {
    getBoundingClientRect: () => range.getBoundingClientRect(),
    getClientRects: () => range.getClientRects(),
    contextElement: range.startContainer.parentElement ?? document.documentElement,
  };
  const place = async () => {
    const { x, y } = await computePosition(word, element, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        inline(),
        offset(GAP_PX),
        // beside the line it would cover what is being read: above or below, and lower where room is short
        flip({ padding: EDGE_PX, fallbackPlacements: ['top-start'] }),
        shift({ padding: EDGE_PX }),
        size({
          padding: EDGE_PX,
          apply: ({ availableHeight }) =>
            element.style.setProperty('--available', `${Math.max(160, Math.floor(availableHeight))}px`),
        }),
      ],
    });
    element.style.left = `${Math.round(x)}px`;
    element.style.top = `${Math.round(y)}px`;
  };
  return autoUpdate(word, element, () => void place());
}
