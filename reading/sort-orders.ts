/** Sort orders that do not depend on when something was kept or corrected. */
import { compareText } from '../engine/text/collections.ts';
import type { Appearance } from './appearances.ts';
import type { Correction } from './corrections.ts';

/** Compares by day, the newest story first; on the same day by id. */
export const newestFirst = (one: Appearance, other: Appearance): number =>
  compareText(other.story.day, one.story.day) || compareText(one.story.id, other.story.id);

/** The texts that were counted, the most frequent first; those of the same number by their letters. */
export const mostFrequent = (counts: ReadonlyMap<string, number>): string[] =>
  [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)! || compareText(a, b));

/** Sorts corrections, independently of the order in which they were made. */
export const inOrder = (corrections: readonly Correction[]): Correction[] =>
  [...corrections].sort((a, b) => compareText(JSON.stringify(a), JSON.stringify(b)));
