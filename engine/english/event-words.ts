/** The format of the words for a type of event. */
import { unpackWords } from './packed-words.ts';

/** The words for one type of event. */
export interface TypeWords {
  /** Which words refer to such an event by themselves, if the date and the names beside them fit? */
  strong: string;
  /** Which words often mean something else, and need the exact day or the event's people nearby? */
  weak: string;
}

/** The words of a list separated by commas, or packed by a build; `annex*` stands for all words that begin so. */
export const phrases = (list: string): string[] =>
  /^[A-Z]/.test(list)
    ? [...unpackWords(list)]
    : list
        .trim()
        .split(/\s*,\s*/)
        .filter(Boolean);
