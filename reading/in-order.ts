/** Orders that do not depend on when something was kept or put right. */
import type { Appearance } from './appearances.ts';
import type { Correction } from './corrections.ts';

/** The newest story first; on one day by id. */
export const newestFirst = (one: Appearance, other: Appearance): number =>
  one.story.day === other.story.day
    ? one.story.id < other.story.id
      ? -1
      : Number(one.story.id > other.story.id)
    : one.story.day > other.story.day
      ? -1
      : 1;

/** Corrections in one order, whatever that in which they were made. */
export const inOrder = (corrections: readonly Correction[]): Correction[] =>
  [...corrections].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
