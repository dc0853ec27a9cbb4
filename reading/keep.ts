/** A page that was read as a story to keep. */
import { cleanAddress, storyKey } from './addresses.ts';
import { type ReadText, readText } from './appearances.ts';
import type { KeptStory, StoryNote } from './story.ts';

/** What is read of a page that the reader wants to keep. */
export interface PageToKeep {
  /** where it was read */
  address: string;
  /** the address that the page gives as its own */
  canonical?: string;
  /** the story's key, if it has no web address: a file's name */
  key?: string;
  /** as the page calls itself */
  siteName?: string;
  headline?: string;
  published?: string;
  blocks: string[];
  /** what the page tells of its text beside that */
  notes: StoryNote[];
}

/** More text than this is cut, in UTF-16 units. */
const LONGEST_STORY = 200_000;
/** A headline that a page lacks is made of its first words. */
const LONGEST_LINE = 100;
/** Controls, bidi ones too, have no place in shown text. */
const CONTROLS = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

const tidy = (text: string): string => text.replace(CONTROLS, ' ').replace(/\s+/g, ' ').trim();

function cut(blocks: readonly string[]): string[] {
  let left = LONGEST_STORY;
  return blocks.flatMap((block) => {
    if (left <= 0) return [];
    const kept = block.slice(0, left);
    left -= block.length;
    return [kept];
  });
}

function shorten(text: string): string {
  if (text.length <= LONGEST_LINE) return text;
  const start = text.slice(0, LONGEST_LINE);
  return `${start.slice(0, Math.max(start.lastIndexOf(' '), LONGEST_LINE / 2))}…`;
}

/** What is to be noted of a text, from what its page tells; `isChosen` if it is no article, and was kept anyway. */
export const notesOf = (about: {
  isCut: boolean;
  isLive: boolean;
  isTranslated: boolean;
  isChosen?: boolean;
}): StoryNote[] => [
  ...(about.isCut ? ['cut' as const] : []),
  ...(about.isLive ? ['live' as const] : []),
  ...(about.isTranslated ? ['translated' as const] : []),
  ...(about.isChosen ? ['chosen' as const] : []),
];

/**
 * Makes the story.
 *
 * @param now in milliseconds since 1970
 * @returns the story, and its text as the engine has read it; undefined if the page has no text, or no web address
 */
export function storyOf(page: PageToKeep, now: number): { story: KeptStory; text: ReadText } | undefined {
  const { address, canonical, published, notes } = page;
  const key = storyKey(address, canonical) ?? page.key;
  const all = page.blocks.map(tidy).filter((block) => block !== '');
  if (key === undefined || all.length === 0) return undefined;
  const blocks = cut(all);
  const text = readText(blocks);
  const length = (some: string[]) => some.reduce((sum, block) => sum + block.length, 0);
  const told = new Set(notes);
  if (length(blocks) < length(all)) told.add('cut');
  if (!text.cast.english) told.add('foreign');
  const story = {
    key,
    address: storyKey(address) === undefined ? key : cleanAddress(address),
    outlet: tidy(page.siteName ?? '') || /^[^/]*/.exec(key)![0],
    headline: tidy(page.headline ?? '') || shorten(blocks[0]!),
    ...(published === undefined ? {} : { published }),
    blocks,
    keptAt: now,
    updatedAt: now,
    notes: [...told].sort(),
  };
  return { story, text };
}
