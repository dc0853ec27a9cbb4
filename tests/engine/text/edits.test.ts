import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edits } from '../../../engine/text/edits.ts';
import { slowEdits } from './slow-edits.ts';

/** Words of only a few different letters, so that they are often similar. */
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', 'и'), maxLength: 8 });
const NO_LIMIT = 99;

describe('the edits between two words', () => {
  it.each([
    ['putin', 'putin', 0],
    ['puttin', 'putin', 1],
    ['putn', 'putin', 1],
    ['pufin', 'putin', 1],
    ['pufni', 'putin', 2],
    ['uptin', 'putin', 1],
    ['lavrov', 'larvov', 1],
    ['', 'abc', 3],
    ['ca', 'abc', 3],
  ])('%s, %s are %i', (a, b, distance) => expect(edits(a, b, NO_LIMIT)).toBe(distance));

  it.each([
    ['a', 'abcdef', 2],
    ['putin', 'lavrov', 2],
    ['putin', 'putinov', 1],
    ['abcdx', 'abcdy', 0],
  ])('%s, %s are one more than the limit if they are more: %i', (a, b, limit) =>
    expect(edits(a, b, limit)).toBe(limit + 1),
  );

  it('are as many as the plain recursion counts, for any words', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(edits(a, b, NO_LIMIT)).toBe(slowEdits(a, b));
      }),
      { numRuns: 500 },
    );
  });

  it('are exact up to the limit, and beyond it more than the limit', () => {
    fc.assert(
      fc.property(word, word, fc.nat(4), (a, b, limit) => {
        const [told, real] = [edits(a, b, limit), slowEdits(a, b)];
        if (real <= limit) expect(told).toBe(real);
        else expect(told).toBeGreaterThan(limit);
      }),
      { numRuns: 500 },
    );
  });

  it('are as many in both directions, and none only between equal words', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(edits(a, b, NO_LIMIT)).toBe(edits(b, a, NO_LIMIT));
        expect(edits(a, b, NO_LIMIT) === 0).toBe(a === b);
      }),
    );
  });
});
