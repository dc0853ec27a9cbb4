import { describe, expect, it } from 'vitest';
import { readPage } from '../../../engine/text/page.ts';

describe('the use of capitals in a block', () => {
  it.each([
    ['LEADERS MEET IN PARIS', 'upper'],
    ['LEADERS MEET IN PARIS FOR TALKS today', 'upper'],
    ['LEADERS MEET IN PARIS for talks', 'sentence'],
    ['Leaders of Seven Countries Meet in Paris', 'title'],
    ['Leaders of Seven Countries Meet in Paris.', 'sentence'],
    ['Leaders of seven countries meet in Paris', 'sentence'],
    ['Paris Talks Begin', 'sentence'],
  ])('of “%s” is that of: %s', (text, style) => expect(readPage(text).capitals).toEqual([style]));
});
