/** Makes a kept story from a page that was read. */
import { cleanAddress, storyKey } from './addresses.ts';
import { type ReadText, readText } from './appearances.ts';
import type { KeptStory, StoryNote } from './story.ts';

/** What was read of a page that the reader wants to keep. */
export interface PageToKeep {
  /** where it was read */
  address: string;
  /** the address that the page states as its own */
  canonical?: string;
  /** the story's key if the page has no web address: the name of a file */
  key?: string;
  /** the name of the site, as the page states it */
  siteName?: string;
  headline?: string;
  published?: string;
  blocks: string[];
  /** what else the page shows about its text */
  notes: StoryNote[];
}

/** The most UTF-16 units of text that are kept; the rest is cut. */
const LONGEST_STORY = 200_000;
/** The most letters of a headline that is made from the first words because the page has none. */
const LONGEST_LINE = 100;
/** Control characters, bidirectional ones too, which must not be in text that is shown. */
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

/** The notes for a text. `isChosen` is true if the page is no article and the reader kept it anyway. */
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
 * Makes the story. Returns it together with its text as the engine has read it, or undefined if the page has no text, or
 * no web address.
 *
 * @param now milliseconds since 1970
 */
export function storyOf(page: PageToKeep, now: number): { story: KeptStory; text: ReadText } | undefined {
  const { address, canonical, published, notes } = page;
  const key = storyKey(address, canonical) ?? page.key;
  const all = page.blocks.map(tidy).filter((block) => block !== '');
  if (key === undefined || all.length === 0) return undefined;
  const blocks = cut(all);
  const text = readText(blocks);
  const length = (some: string[]) => some.reduce((sum, block) => sum + block.length, 0);
  const allNotes = new Set(notes);
  if (length(blocks) < length(all)) allNotes.add('cut');
  if (!text.cast.english) allNotes.add('foreign');
  const story = {
    key,
    address: storyKey(address) === undefined ? key : cleanAddress(address),
    outlet: tidy(page.siteName ?? '') || /^[^/]*/.exec(key)![0],
    headline: tidy(page.headline ?? '') || shorten(blocks[0]!),
    ...(published === undefined ? {} : { published }),
    blocks,
    keptAt: now,
    updatedAt: now,
    notes: [...allNotes].sort(),
  };
  return { story, text };
}
