import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutRepeats, withRepeats } from '../../platform/repeated-text.ts';

const SENTENCE =
  'The keeper of the lamp said that the harbour would stay dark until the lens came back from the mainland.';

describe('a text without its repeats', () => {
  it('is told in fewer letters, and whole again afterwards', () => {
    const text = `${SENTENCE} And once more: ${SENTENCE} ${SENTENCE}`;
    const told = withoutRepeats(text);
    expect(told.length).toBeLessThan(SENTENCE.length + 50);
    expect(withRepeats(told)).toBe(text);
  });

  it('is the same text if nothing in it is long enough to be told by its place', () => {
    const text = 'a short text, a short text, a short text';
    expect(withoutRepeats(text)).toBe(text);
    expect(withRepeats(text)).toBe(text);
    expect(withRepeats(withoutRepeats(''))).toBe('');
  });

  it('comes back whole, whatever it repeats and however often', () => {
    const piece = fc.constantFrom(
      SENTENCE,
      SENTENCE.slice(7),
      `${SENTENCE.slice(0, 80)}!`,
      'x'.repeat(70),
      'ab',
      '{"id":"',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        expect(withRepeats(withoutRepeats(text))).toBe(text);
      }),
    );
  });

  it('comes back whole if it repeats one line more often than places are remembered', () => {
    const text = Array.from({ length: 300 }, (_, number) => `${SENTENCE} ${number}\n`).join('');
    expect(withRepeats(withoutRepeats(text))).toBe(text);
  });
});
