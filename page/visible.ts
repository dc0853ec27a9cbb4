/** Whether words can be seen on a page, at once or by scrolling. */
import { aroundOf, call, is } from './own.ts';

/** Clips that leave nothing. */
const CLIPPED = /rect|\((?:100|50)%|circle\(0/;

type Box = Pick<DOMRectReadOnly, 'left' | 'top' | 'right' | 'bottom'>;
const overlap = (a: Box, b: Box): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;

/** Whether some words can be seen: they are drawn, and neither clipped away nor off the screen. */
export function isSeen(range: Range): boolean {
  let at = aroundOf(range.startContainer);
  if (!at?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  let box: Box = range.getBoundingClientRect();
  for (; at; at = aroundOf(at)) {
    const { overflow, clip, clipPath } = getComputedStyle(at);
    if (CLIPPED.test(clip + clipPath) || is(at, '[inert]')) return false;
    // what these clip is scrolled with the page
    if (overflow === 'visible' || is(at, 'html,body')) continue;
    const around = call(at, 'getBoundingClientRect');
    // what can be scrolled into view is as good as its scroller
    if (/auto|scroll/.test(overflow)) box = around;
    else if (!overlap(box, around)) return false;
  }
  return overlap(box, { left: -scrollX, top: -scrollY, right: Infinity, bottom: Infinity });
}
