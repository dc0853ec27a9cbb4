/** What lookup knows of single words, and of an entity without its words. */
import type { LexiconEntry } from '../model/types.ts';

/** Words that tell nothing of whom a reader means. */
export const EMPTY_WORDS = new Set(
  'a an and the of in on at to for by from with who what when where is was are were did does about mr mrs ms'.split(
    ' ',
  ),
);

/** Words for what somebody is: a query that has one asks for a person. */
export const OFFICES = new Set(
  'minister president chief secretary spokesman spokeswoman spokesperson ambassador senator leader head boss chancellor envoy editor fm pm potus'.split(
    ' ',
  ),
);

/** At most so many retrieved entities are compared with the whole query. */
export const MOST_COMPARED = 50;

/** Between equals, the one that the coverage names more often comes first. */
const PROMINENCE = 0.012;

/** How often the coverage names an entity. */
export const timesNamed = ({ coverage }: LexiconEntry): number => coverage.reduce((sum, { count }) => sum + count, 0);

/** What being named so often adds to a score. */
export const prominence = (times: number): number => PROMINENCE * Math.log1p(times);
