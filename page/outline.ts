/**
 * A page's outline: its elements with name and parent, its blocks of text with length and beginning. The script in the
 * page makes it. It is small enough to be sent, and sufficient to decide which blocks are the article. Every list has a limit.
 */

/** The outline of a page. */
export interface Outline {
  /** tags, followed by role and `itemprop`, each after a full stop, if an element has any of them; classes; ids; as they are written, each once */
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

/** The longest tag, class or id, in UTF-16 units. */
export const LONGEST_NAME = 200;
/** The most elements of an outline: ten times those of long pages. Text in further elements counts as text of an element around them. */
export const MOST_ELEMENTS = 8000;
/** The most blocks of an outline: more than the longest page that is read has, unless it consists of single words. */
export const MOST_BLOCKS = 40_000;
/** The most blocks whose beginning is in the outline: ten times those of long pages. Of others only the end is. */
const MOST_TOLD = 3000;

/** A block of at most this many UTF-16 units is given whole; of a longer one, its beginning and its end. */
const WHOLE = 90;
const START = 60;
const END = 4;
/**
 * The beginning of a block, and its last units if it is long.
 *
 * @param told how many blocks are already in the outline
 */
export const headOf = (text: string, told: number): string =>
  told < MOST_TOLD && text.length <= WHOLE
    ? text
    : `${told < MOST_TOLD ? text.slice(0, START) : ''}…${text.slice(-END)}`;

/** The words with which a block begins, for readers; of a block that is not given whole, without its last units. */
export function firstWords(head: string): string {
  const isCut = head.length === START + 1 + END && head[START] === '…';
  // the last word may be a part of one
  return isCut ? `${head.slice(0, START).replace(/\s+\S*$/, '')}…` : head;
}
