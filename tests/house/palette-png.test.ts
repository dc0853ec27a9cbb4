import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { palettePng } from '../../scripts/palette-png.ts';

/** Returns the chunks of a PNG by name. */
function partsOf(png: Buffer): Record<string, Buffer> {
  const parts: Record<string, Buffer> = {};
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    parts[png.toString('latin1', at + 4, at + 8)] = png.subarray(at + 8, at + 8 + length);
    at += 12 + length;
  }
  return parts;
}

describe('a picture with a palette', () => {
  it('has the colours of its pixels, in rows', () => {
    const [red, clear] = [
      [255, 0, 0, 255],
      [1, 2, 3, 0],
    ];
    const png = palettePng({ width: 2, height: 2, data: Uint8Array.from([red, clear, clear, red].flat()) });
    const { IHDR, PLTE, tRNS, IDAT, IEND } = partsOf(png);
    expect([IHDR!.readUInt32BE(0), IHDR!.readUInt32BE(4)]).toEqual([2, 2]);
    expect([...PLTE!]).toEqual([255, 0, 0, 1, 2, 3]);
    expect([...tRNS!]).toEqual([255, 0]);
    expect([...inflateSync(IDAT!)]).toEqual([0, 0, 1, 0, 1, 0]);
    expect(IEND).toHaveLength(0);
  });

  it('is refused if it has more colours than a palette', () => {
    const data = Uint8Array.from({ length: 4 * 300 }, (_, at) =>
      at % 4 === 0 ? at / 4 : at % 4 === 1 ? at / 1024 : 9,
    );
    expect(() => palettePng({ width: 300, height: 1, data })).toThrow(RangeError);
  });
});
