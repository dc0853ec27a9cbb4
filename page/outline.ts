/**
 * A page in outline: its elements by name and parent, its blocks of text by length and beginning. The script in the
 * page makes it; it is small enough to be sent, and enough to tell which blocks are the article. Every list is bounded.
 */

/** What is told of a page. */
export interface Outline {
  /** tags with `BODY_SIGN`, a full stop and the role if there are any; classes; ids; as they are written, each once */
  names: string[];
  /**
   * four numbers for each element that has text, joined by commas, in document order: its parent as 1 + that element's
   * place in this list, or 0 if it has none, and the places of its tag, its class and its id in `names`
   */
  elements: string;
  /** three numbers for each block, joined by commas: the element that holds it, its units of text, those in links */
  blocks: string;
  /** for each block, how it begins and ends (see `headOf`) */
  heads: string[];
}

/** Behind the tag of what the page marks as an article's body. */
export const BODY_SIGN = '*';

/** The longest tag, class or id, in UTF-16 units. */
export const LONGEST_NAME = 200;
/** The most elements that are told: ten times those of long pages. Text in more is told as of what is around them. */
export const MOST_ELEMENTS = 8000;
/** The most blocks that are told: more than a page has that is read up to its last letter, unless it is made of single words. */
export const MOST_BLOCKS = 40_000;
/** The most blocks of which more is told than how they end: ten times those of long pages. */
const MOST_TOLD = 3000;

/** A block is told whole up to this length; of a longer one, its beginning and its end. */
const WHOLE = 90;
const START = 60;
const END = 4;
/**
 * How a block begins, and its last units if it is long.
 *
 * @param told how many blocks were told before
 */
export const headOf = (text: string, told: number): string =>
  told < MOST_TOLD && text.length <= WHOLE
    ? text
    : `${told < MOST_TOLD ? text.slice(0, START) : ''}…${text.slice(-END)}`;
