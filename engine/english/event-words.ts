/** The format of the words for a type of event. */

/** Words separated by commas, or as a build stores them; `annex*` stands for all words that begin so. */
type Phrases = string | ReadonlySet<string>;

/** The words for one type of event. */
export interface TypeWords {
  /** Which words refer to such an event by themselves, if the date and the names beside them fit? */
  strong: Phrases;
  /** Which words often mean something else, and need the exact day or the event's people nearby? */
  weak: Phrases;
}

/** The words of a list. */
export const phrases = (list: Phrases): string[] =>
  typeof list === 'string'
    ? list
        .trim()
        .split(/\s*,\s*/)
        .filter(Boolean)
    : [...list];
