/** Whether a page is dark where a word stands: the card goes with what is around it, and not with the system. */

import { aroundOf } from '../../page/own.ts';

/** Red, green, blue and how opaque, each from 0 to 1. */
export type Colour = readonly [number, number, number, number];

/** A colour darker than this (relative luminance, 0 to 1) is what light text stands on. */
const DARK = 0.18;
/** Text brighter than this stands on something dark. */
const BRIGHT_TEXT = 0.35;
/** What shines through more than this does not decide. */
const OPAQUE = 0.5;

/** Reads a colour as browsers compute it: `rgb(…)`, `rgba(…)` or `color(srgb …)`; undefined if it is another. */
export function colourIn(text: string): Colour | undefined {
  const form = /^(rgba?|color)\(/.exec(text)?.[1];
  const numbers = text.match(/-?\d*\.?\d+(e-?\d+)?/g)?.map(Number) ?? [];
  if (!form || numbers.length < 3) return undefined;
  const [red, green, blue] = numbers.map((value) => (form === 'color' ? value : value / 255));
  return [red!, green!, blue!, numbers[3] ?? 1];
}

/** Relative luminance as WCAG has it: 0 for black, 1 for white. */
export function luminance([red, green, blue]: Colour): number {
  const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/**
 * Whether the page is dark at an element: by what is painted behind it, or by its text if that is a picture or the
 * window's own ground.
 *
 * @param toRgb brings a colour of any form to one that `colourIn` reads
 */
export function isDarkAt(element: Element, toRgb: (colour: string) => string): boolean {
  const read = (colour: string) => colourIn(colour) ?? colourIn(toRgb(colour));
  for (let at: Element | undefined = element; at; at = aroundOf(at)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    if (backgroundImage && backgroundImage !== 'none') break;
    const ground = read(backgroundColor);
    if (ground && ground[3] >= OPAQUE) return luminance(ground) < DARK;
  }
  const text = read(getComputedStyle(element).color);
  return text !== undefined && luminance(text) > BRIGHT_TEXT;
}
