/**
 * A page in outline: its elements by name and parent, its blocks of text by length and beginning. The script in the
 * page makes it; it is small enough to be sent, and enough to tell which blocks are the article. Every list is bounded.
 */

/** What is told of a page. */
export interface Outline {
  /** distinct names of elements: tag, signs (see `SIGN`), a space, then class and id as written */
  names: string[];
  /**
   * two numbers for each element that has text, joined by commas, in document order: its parent as 1 + that element's
   * place in this list, or 0 if it has none, and the place of its name in `names`
   */
  elements: string;
  /** three numbers for each block, joined by commas: the element that holds it, its units of text, those in links */
  blocks: string;
  /** for each block, how it begins and ends (see `headOf`) */
  heads: string[];
}

/** Signs behind a tag: a form, which is no part of a story unless it holds the page; what the page marks as an article's body. */
export const SIGN = { apart: '!', body: '*' } as const;

/** The longest name of an element, in UTF-16 units. */
export const LONGEST_NAME = 200;
/** The most elements that are told: ten times those of long pages. Text in more is told as of what is around them. */
export const MOST_ELEMENTS = 8000;
/** The most blocks that are told: more than a page has that is read up to its last letter, unless it is made of single words. */
export const MOST_BLOCKS = 40_000;
/** The most text that is told of blocks, ten times that of long pages: of all blocks behind, only how they end. */
const MOST_TOLD = 200_000;

/** A block is told whole up to this length; of a longer one, its beginning and its end. */
const WHOLE = 90;
const START = 60;
const END = 4;
/**
 * How a block begins, and its last units if it is long.
 *
 * @param told how much text was told of the blocks before
 */
export function headOf(text: string, told: number): string {
  if (text.length <= WHOLE && told < MOST_TOLD) return text;
  return `${told < MOST_TOLD ? text.slice(0, START) : ''}…${text.slice(-END)}`;
}
