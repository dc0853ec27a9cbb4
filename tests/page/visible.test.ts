// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isSeen } from '../../page/visible.ts';

type Edges = [left: number, top: number, right: number, bottom: number];
const boxOf = ([left, top, right, bottom]: Edges) => new DOMRect(left, top, right - left, bottom - top);

/** The box of the words in the window (CSS px). */
let words: Edges;

/** Whether the words of a page are visible. Elements have the box of `data-box`, or a large one. */
function seen(html: string): boolean {
  document.body.innerHTML = html;
  const range = new Range();
  range.selectNodeContents(document.querySelector('b')!.firstChild!);
  return isSeen(range);
}

beforeEach(() => {
  words = [100, 100, 160, 120];
  Range.prototype.getBoundingClientRect = () => boxOf(words);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return boxOf((this.getAttribute('data-box')?.split(' ').map(Number) ?? [0, 0, 2000, 2000]) as Edges);
  });
  Element.prototype.checkVisibility = function () {
    return !this.closest('[style*="display: none"]');
  };
});
afterEach(() => {
  document.body.removeAttribute('style');
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('words are visible', () => {
  it.each<[why: string, html: string]>([
    ['in an ordinary paragraph', '<p><b>Kerry</b></p>'],
    [
      'if a part of them is within a box that clips',
      '<p style="overflow: hidden" data-box="0 0 102 200"><b>Kerry</b></p>',
    ],
    ['outside of a box that does not clip', '<p data-box="0 0 50 50"><b>Kerry</b></p>'],
    ['if they can be scrolled into view', '<p style="overflow: auto" data-box="0 0 50 50"><b>Kerry</b></p>'],
    ['with a small part cut off', '<p style="clip-path: inset(10px)"><b>Kerry</b></p>'],
  ])('%s', (_, html) => expect(seen(html)).toBe(true));

  it('below the window, and above it if the page was scrolled', () => {
    words = [100, 5000, 160, 5020];
    expect(seen('<p><b>Kerry</b></p>')).toBe(true);
    words = [100, -500, 160, -480];
    vi.stubGlobal('scrollY', 600);
    expect(seen('<p><b>Kerry</b></p>')).toBe(true);
  });

  it('in a body that is as high as the window and hides the rest', () => {
    document.body.setAttribute('style', 'overflow: hidden');
    document.body.setAttribute('data-box', '0 0 50 50');
    expect(seen('<p><b>Kerry</b></p>')).toBe(true);
    document.body.removeAttribute('data-box');
  });
});

describe('words are not visible', () => {
  it.each<[why: string, html: string]>([
    ['in an element that is not rendered', '<p style="display: none"><b>Kerry</b></p>'],
    ['outside of a box that clips, to its right', '<p style="overflow: hidden" data-box="0 0 50 200"><b>Kerry</b></p>'],
    ['outside of a box that clips, below it', '<p style="overflow: hidden" data-box="0 0 200 50"><b>Kerry</b></p>'],
    [
      'if only one pixel is within a box that clips',
      '<p style="overflow: hidden" data-box="0 0 101 200"><b>Kerry</b></p>',
    ],
    [
      'in a scroller that is clipped itself',
      '<div style="overflow: hidden" data-box="0 0 50 50"><p style="overflow: auto" data-box="60 60 200 200"><b>Kerry</b></p></div>',
    ],
    [
      'if they are clipped to nothing, as text for screen readers is',
      '<p style="clip-path: inset(50%)"><b>Kerry</b></p>',
    ],
    ['… by a circle', '<p style="clip-path: circle(0)"><b>Kerry</b></p>'],
    ['… by the older property, further out', '<div style="clip: rect(0px, 0px, 0px, 0px)"><p><b>Kerry</b></p></div>'],
    ['in a part of the page that is inert', '<div inert><p><b>Kerry</b></p></div>'],
  ])('%s', (_, html) => expect(seen(html)).toBe(false));

  it.each<[where: string, edges: Edges]>([
    ['left of the page', [-900, 100, -840, 120]],
    ['above the page', [100, -900, 160, -880]],
  ])('%s', (_, edges) => {
    words = edges;
    expect(seen('<p><b>Kerry</b></p>')).toBe(false);
  });
});
