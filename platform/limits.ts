/**
 * Limits that the sender and the receiver of a message share, so that no valid message is refused. Without imports,
 * because every page loads it.
 */

/** The most mentions of a page, and so the most entities: each mention makes changes of the page slower. */
export const MOST_MENTIONS = 3000;
/** The most other entities that one mention may possibly mean. */
export const MOST_RIVALS = 50;
/** The most UTF-16 units of an id: of an entity of the library (with the pack’s id before its own), or of a name of a story. */
export const LONGEST_ID = 170;
/** The most UTF-16 units of the name of an entity, or of a name of a story. */
export const MOST_NAME = 160;
/** The most UTF-16 units of the words of a page that a card is about. */
export const MOST_SURFACE = 300;
/** The most UTF-16 units of a sentence that the panel gets; a longer one is cut. */
export const LONGEST_SENTENCE = 600;
/** The most sentences that the panel gets. */
export const MOST_SENTENCES = 5000;
/** The most kept stories in one message: at 200,000 UTF-16 units each, they are far below the limit of messages. */
export const MOST_STORIES_AT_ONCE = 20;
/** The most UTF-16 units of a query. */
export const MOST_QUERY = 500;
/** The most entries of a list in the settings: more than anybody adds by hand. */
export const MOST_ENTRIES = 2000;
/** The largest setting for the words between two underlines. */
export const MOST_WORDS_APART = 200;
/** The smallest and the largest text size, in percent of the browser's own. */
export const TEXT_SIZE = { least: 80, most: 200 } as const;
/** The longest delay before the card opens, in milliseconds. */
export const MOST_DELAY_MS = 3000;
