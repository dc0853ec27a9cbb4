/** Writes a picture with few colours as a PNG with a palette: a third smaller than a browser's PNG. */
import { crc32, deflateSync } from 'node:zlib';

/** Pixels by rows, four bytes each: red, green, blue and alpha. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8Array;
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const MOST_COLOURS = 256;

/** @throws RangeError if there are more than 256 colours */
export function palettePng({ width, height, data }: Pixels): Buffer {
  const numbers = new Map<number, number>();
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  // the first byte of a row says that it is not filtered
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const colour = view.getUint32(4 * (y * width + x));
      if (!numbers.has(colour)) numbers.set(colour, numbers.size);
      rows[y * (width + 1) + 1 + x] = numbers.get(colour)!;
    }
  if (numbers.size > MOST_COLOURS) throw new RangeError(`${numbers.size} colours do not fit into a palette`);
  const colours = [...numbers.keys()];
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // eight bits per pixel; colour type 3: indexes into a palette
  head.set([8, 3], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk(
      'PLTE',
      Buffer.from(colours.flatMap((colour) => [colour >>> 24, (colour >>> 16) & 0xff, (colour >>> 8) & 0xff])),
    ),
    chunk('tRNS', Buffer.from(colours.map((colour) => colour & 0xff))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(8 + body.length);
  whole.writeUInt32BE(data.length, 0);
  whole.set(body, 4);
  whole.writeUInt32BE(crc32(body), 4 + body.length);
  return whole;
}
