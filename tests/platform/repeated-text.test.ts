import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeRepeats, encodeRepeats } from '../../platform/repeated-text.ts';

const SENTENCE =
  'The keeper of the lamp said that the harbour would stay dark until the lens came back from the mainland.';

describe('a text without its repeats', () => {
  it('is shorter, and can be restored', () => {
    const text = `${SENTENCE} And once more: ${SENTENCE} ${SENTENCE}`;
    const told = encodeRepeats(text);
    expect(told.length).toBeLessThan(SENTENCE.length + 50);
    expect(decodeRepeats(told)).toBe(text);
  });

  it('is the same text if no repeat in it is long enough', () => {
    const text = 'a short text, a short text, a short text';
    expect(encodeRepeats(text)).toBe(text);
    expect(decodeRepeats(text)).toBe(text);
    expect(decodeRepeats(encodeRepeats(''))).toBe('');
  });

  it('can be restored, whatever it repeats and however often', () => {
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
        expect(decodeRepeats(encodeRepeats(text))).toBe(text);
      }),
    );
  });

  it('can be restored if it repeats one line more often than the index stores places', () => {
    const text = Array.from({ length: 300 }, (_, number) => `${SENTENCE} ${number}\n`).join('');
    expect(decodeRepeats(encodeRepeats(text))).toBe(text);
  });
});
