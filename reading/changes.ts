/** What changed in the text of a story that is kept again, and which stories are the same text. */
import { foldKey } from '../engine/text/tokens.ts';
import { storyId } from './story.ts';

/** How many paragraphs came, and how many went; a changed one did both. */
export interface Changes {
  added: number;
  removed: number;
}

/** The paragraphs of one text that another does not have, by number. */
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

/** Words in a row that two texts share by chance no more. */
const ROW = 5;
/** Two texts of one story share this much of the shorter one. */
const SHARED = 0.3;

function rowsOf(blocks: readonly string[]): Set<string> {
  const words = foldKey(blocks.join(' ')).split(' ');
  return new Set(words.slice(0, Math.max(1, words.length - ROW + 1)).map((_, i) => words.slice(i, i + ROW).join(' ')));
}

/** Whether two texts are of one story: an update changes some of it, and keeps some. */
export function isSameText(one: readonly string[], other: readonly string[]): boolean {
  const [a, b] = [rowsOf(one), rowsOf(other)];
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const row of small) if (large.has(row)) shared++;
  return shared >= small.size * SHARED;
}

/** If this many words at their beginnings are the same, two outlets print one agency's text. */
const OPENING_WORDS = 40;

/** A mark of how a story begins: the same for the same words. */
export const openingOf = (blocks: readonly string[]): string =>
  storyId(
    foldKey(blocks.join(' ').replace(/^[^a-z]{0,60}?[—–-]\s/, ''))
      .split(' ')
      .slice(0, OPENING_WORDS)
      .join(' '),
  );
