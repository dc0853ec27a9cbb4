/** Limits that sender and receiver of a message share, so that nothing in order is refused. Free of imports: every page loads it. */

/** The most mentions that a page keeps, and so the most entities that it can name: each slows down changes of the page. */
export const MOST_MENTIONS = 3000;
/** The most other entities that one mention is said to possibly mean. */
export const MOST_RIVALS = 50;
/** The longest id of an entity of the library, a pack’s id before its own, or of a name of a story, in UTF-16 units. */
export const LONGEST_ID = 170;
/** The longest name of an entity, or of a story, in UTF-16 units. */
export const MOST_NAME = 160;
/** The longest words of a page that a card is about, in UTF-16 units. */
export const MOST_SURFACE = 300;
/** The longest sentence of a page that the panel is told, in UTF-16 units; a longer one is cut. */
export const LONGEST_SENTENCE = 600;
/** The most of them. */
export const MOST_SENTENCES = 5000;
/** The most kept stories in one message: at 200,000 UTF-16 units each they are far below what it holds. */
export const MOST_STORIES_AT_ONCE = 20;
/** The longest query of the lookup, in UTF-16 units. */
export const MOST_QUERY = 500;
/** The most entries in a list of the settings: more than anybody switches off by hand. */
export const MOST_ENTRIES = 2000;
/** The most words that may have to lie between two underlines. */
export const MOST_WORDS_APART = 200;
/** The smallest and the largest text, in percent of the browser's own size. */
export const TEXT_SIZE = { least: 80, most: 200 } as const;
/** The longest delay of the card, in milliseconds. */
export const MOST_DELAY_MS = 3000;
