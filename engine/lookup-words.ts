/** What lookup knows of single words, and of an entity without its words. */
import type { LexiconEntry } from './types.ts';

/** Words that tell nothing of whom a reader means. */
export const EMPTY_WORDS = new Set(
  'a an and the of in on at to for by from with who what when where is was are were did does about mr mrs ms'.split(
    ' ',
  ),
);

/** Between equals, the one that the coverage names more often comes first. */
const PROMINENCE = 0.012;

/** What being named often adds to a score. */
export const prominence = (entry: LexiconEntry): number =>
  PROMINENCE * Math.log1p(entry.coverage.reduce((sum, { count }) => sum + count, 0));
