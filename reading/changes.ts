/** Compares the texts of a story that is kept again, and finds stories with the same text. */
import { foldKey } from '../engine/text/tokens.ts';
import { storyId } from './story.ts';

/** How many paragraphs were added and removed; a changed paragraph counts as both. */
export interface Changes {
  added: number;
  removed: number;
}

/** The numbers of the paragraphs that another text does not have. */
export function newBlocks(blocks: readonly string[], before: readonly string[]): number[] {
  const left = new Map<string, number>();
  for (const block of before) left.set(block, (left.get(block) ?? 0) + 1);
  return [...blocks.keys()].filter((i) => {
    const count = left.get(blocks[i]!) ?? 0;
    if (count > 0) left.set(blocks[i]!, count - 1);
    return count === 0;
  });
}

/** What changed between two texts of a story. */
export const changedBlocks = (before: readonly string[], after: readonly string[]): Changes => ({
  added: newBlocks(after, before).length,
  removed: newBlocks(before, after).length,
});

/** The number of words in a shingle: two texts hardly ever have this many words in a row in common by chance. */
const SHINGLE = 5;
/** The least share of the shorter text's shingles that two texts of the same story have in common. */
const SHARED = 0.3;

/** The shingles of a text: all runs of `SHINGLE` words. */
function shinglesOf(blocks: readonly string[]): Set<string> {
  const words = foldKey(blocks.join(' ')).split(' ');
  const starts = words.slice(0, Math.max(1, words.length - SHINGLE + 1));
  return new Set(starts.map((_, i) => words.slice(i, i + SHINGLE).join(' ')));
}

/** Whether two texts are versions of the same story: an update changes some of the text, and keeps some. */
export function isSameText(one: readonly string[], other: readonly string[]): boolean {
  const [a, b] = [shinglesOf(one), shinglesOf(other)];
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared++;
  return shared >= small.size * SHARED;
}

/** Two outlets print the same text of an agency if at least this many words at the beginning are the same. */
const OPENING_WORDS = 40;

/** A dateline begins with a town in capitals, or with an agency in brackets: `PARIS, March 30 (Reuters) - `. */
const DATELINE = /^(?:\p{Lu}\.?\p{Lu}|\()[^—–]{0,60}?[—–-]\s/u;

/** A hash of the beginning of a story, whose dateline differs from outlet to outlet. */
export const openingOf = (blocks: readonly string[]): string =>
  storyId(foldKey(blocks.join(' ').replace(DATELINE, '')).split(' ').slice(0, OPENING_WORDS).join(' '));
