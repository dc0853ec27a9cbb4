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

  it.each([
    [89, false],
    [90, true],
  ])('has repeats of ninety letters and more replaced: %i', (length, isShorter) => {
    const repeat = Array.from({ length: 40 }, (_, i) => `w${i * 7}`)
      .join(' ')
      .slice(0, length);
    const text = `${repeat}!${repeat}?`;
    const told = encodeRepeats(text);
    expect(told.length < text.length).toBe(isShorter);
    expect(told === text).toBe(!isShorter);
    expect(decodeRepeats(told)).toBe(text);
  });

  it('refers to the first 64 places only if the same letters are at very many', () => {
    const key = 'the same twenty-four let';
    const places = Array.from({ length: 70 }, (_, i) => `${key}${String(i).repeat(80).slice(0, 80)}`);
    const refers = (i: number) =>
      encodeRepeats(`${places.join('')}|${places[i]}`)
        .split('|')[1]!
        .startsWith('\t');
    expect([refers(0), refers(63), refers(64), refers(69)]).toEqual([true, true, false, false]);
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
