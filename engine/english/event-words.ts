/** How the words of a type of event are written. */

/** The words by which news tells of one type of event. */
export interface TypeWords {
  /** Which words tell of such an event by themselves, if date and company fit? */
  strong: string;
  /** Which fit much else too, and need the very day or its people close by? */
  weak: string;
}

/** The words of a list that commas part; `annex*` is every word that begins so. */
export const phrases = (list: string): string[] =>
  list
    .trim()
    .split(/\s*,\s*/)
    .filter(Boolean);
