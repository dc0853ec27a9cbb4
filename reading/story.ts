/** The type of a kept story. */

/**
 * A note about the text of a kept story:
 * - `cut`: it is only a part of the story, because of a paywall, or because the story is too long
 * - `live`: the page changes while it is read
 * - `translated`: software had translated the page
 * - `foreign`: it is not in English, so its names are not read
 * - `chosen`: the reader kept it although it may be no article
 */
export type StoryNote = 'cut' | 'live' | 'translated' | 'foreign' | 'chosen';

/** A story that the reader kept. */
export interface KeptStory {
  /** the same for every address of the story: see `addresses.ts` */
  key: string;
  /** where it was read, without parameters for tracking */
  address: string;
  /** the publisher: the name of the site as the page states it, or its host */
  outlet: string;
  headline: string;
  /** the day of publication, ISO 8601; absent if the page does not state it */
  published?: string;
  /** its paragraphs, headings and so on, in order, without the headline */
  blocks: string[];
  /** when it was first kept, in milliseconds since 1970 */
  keptAt: number;
  /** when its text was kept last */
  updatedAt: number;
  /** in alphabetical order; empty if there are none */
  notes: StoryNote[];
}

/** The facts about a story that are shown beside what comes from it. */
export interface StorySource {
  /** lower-case letters and digits, made from the story's key */
  id: string;
  address: string;
  outlet: string;
  headline: string;
  /** the day of publication, or the day when it was kept if the page does not state it; ISO 8601 */
  day: string;
  /** true if the page states the day */
  isDayTold: boolean;
  /** number of words of its text */
  words: number;
}

const LETTER = /[\p{L}\p{N}]/u;
/** The most letters of an outlet, as the validation of packs has it. */
const LONGEST_OUTLET = 200;
/** The most letters of a headline, as the validation of packs has it. */
const LONGEST_HEADLINE = 300;

/** The number of words in a story's text. */
export const wordsOf = (blocks: readonly string[]): number =>
  blocks.reduce((sum, block) => sum + block.split(/\s+/).filter((word) => LETTER.test(word)).length, 0);

/** Takes the facts about a story from it. */
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

/** The base in which hashes are written. */
const LETTERS = 36;

/** The id of the story with this key. */
export const storyId = (key: string): string => `s${hashOf(key)}`;

/** A hash of 64 bits that identifies a text: two hashes of 32 bits (FNV-1a with two different start values). */
export function hashOf(text: string): string {
  const hash = (start: number): string => {
    let value = start;
    for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
    return (value >>> 0).toString(LETTERS).padStart(7, '0');
  };
  return hash(0x811c9dc5) + hash(0x2d51f1a7);
}
