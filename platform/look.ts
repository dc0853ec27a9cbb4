/** How Backstory's surfaces look by the reader's choice; the style sheet (`components/theme.css`) reads it. */

/** What a surface follows. */
export interface Look {
  /** as the browser's, or the one */
  scheme: 'light dark' | 'light' | 'dark';
  /** of text, as a multiple of the browser's own size */
  textSize: number;
}

/** Gives an element, and the surfaces in it, their look. */
export function setLook({ style }: HTMLElement, { scheme, textSize }: Look): void {
  style.setProperty('--backstory-scheme', scheme);
  style.setProperty('--backstory-text', String(textSize));
}
