/** Sort orders that do not depend on when something was kept or corrected. */
import { compareText } from '../engine/text/collections.ts';
import type { Appearance } from './appearances.ts';
import type { Correction } from './corrections.ts';

/** Compares by day, the newest story first; on the same day by id. */
export const newestFirst = (one: Appearance, other: Appearance): number =>
  one.story.day === other.story.day
    ? one.story.id < other.story.id
      ? -1
      : Number(one.story.id > other.story.id)
    : one.story.day > other.story.day
      ? -1
      : 1;

/** Sorts corrections, independently of the order in which they were made. */
export const inOrder = (corrections: readonly Correction[]): Correction[] =>
  [...corrections].sort((a, b) => compareText(JSON.stringify(a), JSON.stringify(b)));
