/** Whether words are visible on a page, at once or after scrolling. */
import { aroundOf, call, is } from './own.ts';

/** Values of clipping properties that hide the whole element. */
const CLIPPED = /rect|\((?:100|50)%|circle\(0/;

type Box = Pick<DOMRectReadOnly, 'left' | 'top' | 'right' | 'bottom'>;
const overlap = (a: Box, b: Box): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;

/** Whether some words are visible: they are rendered, and neither clipped nor off the screen. */
export function isSeen(range: Range): boolean {
  let at = aroundOf(range.startContainer);
  if (!at?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  let box: Box = range.getBoundingClientRect();
  for (; at; at = aroundOf(at)) {
    const { overflow, clip, clipPath } = getComputedStyle(at);
    if (CLIPPED.test(clip + clipPath) || is(at, '[inert]')) return false;
    // these elements scroll with the page instead of clipping
    if (overflow === 'visible' || is(at, 'html,body')) continue;
    const around = call(at, 'getBoundingClientRect');
    // what can be scrolled into view is visible if its scroller is
    if (/auto|scroll/.test(overflow)) box = around;
    else if (!overlap(box, around)) return false;
  }
  return overlap(box, { left: -scrollX, top: -scrollY, right: Infinity, bottom: Infinity });
}
