/** The shape of a kept story. */

/**
 * What to know of the text that was kept. `cut`: the page gave a part of it only (a paywall, or a story longer than what
 * is kept). `live`: the page changes while it is read. `translated`: software had translated the page. `foreign`: it is
 * not in English, so that its names are not read. `chosen`: the reader kept it though it may be no article.
 */
export type StoryNote = 'cut' | 'live' | 'translated' | 'foreign' | 'chosen';

/** A story that the reader kept. */
export interface KeptStory {
  /** the same for every address of the story: see `addresses.ts` */
  key: string;
  /** where it was read, without what only tracks readers */
  address: string;
  /** who published it: as the page calls itself, or its host */
  outlet: string;
  headline: string;
  /** the day of publication, ISO 8601; absent if the page does not tell */
  published?: string;
  /** its paragraphs, headings and so on, in order; the headline is none of them */
  blocks: string[];
  /** when it was first kept, in milliseconds since 1970 */
  keptAt: number;
  /** when its text was kept last */
  updatedAt: number;
  /** in alphabetical order; empty if there is nothing to know */
  notes: StoryNote[];
}

/** What is told of a story beside something that comes from it. */
export interface StorySource {
  /** lower-case letters and digits, made from the story's key */
  id: string;
  address: string;
  outlet: string;
  headline: string;
  /** the day of publication, or, if the page did not tell it, the day when it was kept; ISO 8601 */
  day: string;
  /** whether the page told the day */
  isDayTold: boolean;
  /** words of its text */
  words: number;
}

const LETTER = /[\p{L}\p{N}]/u;
/** As the checks of packs have it. */
const LONGEST_OUTLET = 200;
const LONGEST_HEADLINE = 300;

/** How many words a story's text has. */
export const wordsOf = (blocks: readonly string[]): number =>
  blocks.reduce((sum, block) => sum + block.split(/\s+/).filter((word) => LETTER.test(word)).length, 0);

/** What is told of a story beside what comes from it. */
export function sourceOf(story: KeptStory): StorySource {
  const { key, address, outlet, headline, published, keptAt, blocks } = story;
  return {
    id: storyId(key),
    address,
    outlet: outlet.slice(0, LONGEST_OUTLET),
    headline: headline.slice(0, LONGEST_HEADLINE),
    day: published ?? new Date(keptAt).toISOString().slice(0, 10),
    isDayTold: published !== undefined,
    words: wordsOf(blocks),
  };
}

const LETTERS = 36;

/** The id of the story of a key. */
export const storyId = (key: string): string => `s${hashOf(key)}`;

/** Tells a text from others: two hashes of 32 bits (FNV-1a, from two starts). */
export function hashOf(text: string): string {
  const hash = (start: number): string => {
    let value = start;
    for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
    return (value >>> 0).toString(LETTERS).padStart(7, '0');
  };
  return hash(0x811c9dc5) + hash(0x2d51f1a7);
}
