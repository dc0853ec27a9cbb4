import type { StoreProblem } from '../../platform/database.ts';

export type { StoreProblem } from '../../platform/database.ts';

/** Why kept stories cannot be used, in words. */
export const STORY_PROBLEMS: Record<StoreProblem, string> = {
  newer: 'keep.newer',
  full: 'keep.full',
  unavailable: 'keep.unavailable',
};
