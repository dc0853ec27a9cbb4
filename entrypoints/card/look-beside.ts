import type { Look } from '../../platform/look.ts';
import type { CardSettings } from '../../platform/settings-schema.ts';
import { isDarkAt } from './brightness.ts';

/** A page may enlarge itself by any factor (`zoom`); the card is enlarged by this factor at most. */
const MOST_ZOOM = 2;

/**
 * The look of a card beside some words: as bright as the page around them unless the reader chose otherwise, and as
 * large as the page makes itself.
 *
 * @param own an element of the card, which the page's styles do not reach
 */
export function lookBeside(
  { startContainer }: Range,
  { theme, textSize }: Pick<CardSettings, 'theme' | 'textSize'>,
  own: HTMLElement,
): Look {
  const word = startContainer.parentElement ?? document.documentElement;
  const toRgb = (colour: string) => {
    own.style.color = `color(from ${colour} srgb r g b / alpha)`;
    return getComputedStyle(own).color;
  };
  const asPage = () => (isDarkAt(word, toRgb) ? 'dark' : 'light');
  const zoom = Math.min(MOST_ZOOM, Math.max(1, word.currentCSSZoom || 1));
  return { scheme: theme === 'page' ? asPage() : theme, textSize: (zoom * textSize) / 100 };
}
