/** Whether a page is dark around a word: the card follows its surroundings, not the system's preference. */

import { aroundOf } from '../../page/own.ts';

/** Red, green, blue and opacity, each from 0 to 1. */
export type Colour = readonly [number, number, number, number];

/** A background with a lower relative luminance (0 to 1) than this is dark. */
const DARK = 0.18;
/** If text has a higher luminance than this, its background is dark. */
const BRIGHT_TEXT = 0.35;
/** A background with a lower opacity than this does not decide. */
const OPAQUE = 0.5;

/** Parses a computed colour: `rgb(…)`, `rgba(…)` or `color(srgb …)`. Returns undefined for any other form. */
export function colourIn(text: string): Colour | undefined {
  const form = /^(rgba?|color)\(/.exec(text)?.[1];
  const numbers = text.match(/-?\d*\.?\d+(e-?\d+)?/g)?.map(Number) ?? [];
  if (!form || numbers.length < 3) return undefined;
  const [red, green, blue] = numbers.map((value) => (form === 'color' ? value : value / 255));
  return [red!, green!, blue!, numbers[3] ?? 1];
}

/** Relative luminance as defined by WCAG: 0 for black, 1 for white. */
export function luminance([red, green, blue]: Colour): number {
  const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/**
 * Whether the page is dark at an element: by the background behind it, or by its text if that background is a picture or the
 * window's default.
 *
 * @param toRgb converts a colour of any form to one that `colourIn` can parse
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
