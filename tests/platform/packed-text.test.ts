import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PackedText, packText } from '../../platform/packed-text.ts';

/** A text longer than two blocks, in which no line is repeated. */
const LONG = Array.from({ length: 4000 }, (_, i) => `line ${i}`).join('\n');

describe('a packed text', async () => {
  const packed = await packText(LONG);

  it('returns any part of the text, within a block and across blocks', () => {
    const text = new PackedText(packed);
    expect(text.length).toBe(LONG.length);
    fc.assert(
      fc.property(fc.nat(LONG.length), fc.nat(20_000), (from, letters) => {
        expect(text.slice(from, from + letters)).toBe(LONG.slice(from, from + letters));
      }),
    );
  });

  it('can be empty', async () => expect(new PackedText(await packText('')).slice(0, 5)).toBe(''));

  it('takes a fourth of the space, or less', () => expect(packed.byteLength).toBeLessThan(LONG.length / 4));

  it('must be ASCII, because each letter has one byte', () =>
    expect(packText('Zürich')).rejects.toThrow('only a text in ASCII'));

  it.each([
    ['nothing', new ArrayBuffer(0)],
    ['zeros', new ArrayBuffer(64)],
    ['cut off', packed.slice(0, -1)],
    ['a head alone', packed.slice(0, 14)],
  ])('is refused if it is %s', (_, bytes) => expect(() => new PackedText(bytes)).toThrow('build it again'));

  it('is refused in a damaged block, and read elsewhere', () => {
    const bytes = new Uint8Array(packed.slice(0));
    bytes.fill(0xff, bytes.length - 100);
    const text = new PackedText(bytes.buffer);
    expect(text.slice(0, 100)).toBe(LONG.slice(0, 100));
    expect(() => text.slice(LONG.length - 10, LONG.length)).toThrow('build it again');
  });
});
