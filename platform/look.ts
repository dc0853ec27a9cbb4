/** Applies the reader's theme and text size to an element; the style sheet (`components/theme.css`) uses them. */

/** The theme and the text size. */
export interface Look {
  /** `light dark` follows the browser */
  scheme: 'light dark' | 'light' | 'dark';
  /** as a multiple of the browser's own size */
  textSize: number;
}

/** Applies a look to an element and everything in it. */
export function setLook({ style }: HTMLElement, { scheme, textSize }: Look): void {
  style.setProperty('--backstory-scheme', scheme);
  style.setProperty('--backstory-text', String(textSize));
}
