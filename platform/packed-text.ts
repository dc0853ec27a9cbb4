/**
 * A text in ASCII, compressed to a fourth of its size or less, of which any part can be read quickly: it is compressed in
 * blocks, and a block is decompressed when a part of it is first needed. So the browser reads less when the
 * background starts.
 *
 * | section | numbers | what |
 * |---|---|---|
 * | head | 3 × 32 bits | magic number, letters of the text, number of blocks |
 * | starts | blocks + 1 × 32 bits | the offset of each block in the last section, and the end of the last block |
 * | bytes | | the blocks, each compressed separately |
 */

import { inflateSync } from 'fflate';
import { memoizeBounded } from '../engine/text/collections.ts';

/** The magic number "BST1"; changed whenever the format above changes. */
const MARK = 0x42535431;
const HEAD = 3;
/** The letters of a block: larger blocks make the text smaller, and parts of it slower to read. */
const BLOCK = 8192;
/** The most decompressed blocks in the cache: names that are needed together often stand together. */
const MOST_KEPT = 64;

/**
 * Compresses with the browser's own code. Uses a writer and a reader, because in Chrome a `Blob` and a `Response` take
 * ten times as long.
 */
async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array[]> {
  const { readable, writable } = new CompressionStream('deflate-raw');
  const writer = writable.getWriter();
  // an error is reported where the stream is read
  writer.write(bytes).catch(() => {});
  writer.close().catch(() => {});
  const parts: Uint8Array[] = [];
  const reader = readable.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) parts.push(read.value);
  return parts;
}

/** Packs a text. @throws RangeError if it is not ASCII */
export async function packText(text: string): Promise<ArrayBuffer> {
  const letters = new TextEncoder().encode(text);
  if (letters.length !== text.length) throw new RangeError('only a text in ASCII can be packed');
  const parts: Uint8Array[] = [];
  const starts = [0];
  for (let at = 0; at < letters.length; at += BLOCK) {
    const block = await deflated(letters.subarray(at, at + BLOCK));
    parts.push(...block);
    starts.push(block.reduce((end, { length }) => end + length, starts.at(-1)!));
  }
  const head = Uint32Array.from([MARK, text.length, starts.length - 1, ...starts]);
  const packed = new Uint8Array(head.byteLength + starts.at(-1)!);
  packed.set(new Uint8Array(head.buffer));
  let end = head.byteLength;
  for (const part of parts) {
    packed.set(part, end);
    end += part.length;
  }
  return packed.buffer;
}

/** Decompresses bytes given in base64. @throws Error if they are not valid */
export const inflated = (base64: string): ArrayBuffer => inflateSync(Uint8Array.fromBase64(base64)).slice().buffer;

/** Reads a packed text. @throws RangeError if it is damaged or of another version; each block is checked when it is read */
export class PackedText {
  readonly length: number;
  private readonly starts: Uint32Array;
  private readonly bytes: Uint8Array;
  private readonly blocks = new Map<number, string>();

  constructor(packed: ArrayBuffer) {
    const [mark, letters = 0, blocks = 0] =
      packed.byteLength >= 4 * HEAD ? new Uint32Array(packed, 0, HEAD) : new Uint32Array();
    const at = 4 * (HEAD + blocks + 1);
    if (mark !== MARK || blocks !== Math.ceil(letters / BLOCK) || packed.byteLength < at) throw damaged();
    this.length = letters;
    this.starts = new Uint32Array(packed, 4 * HEAD, blocks + 1);
    this.bytes = new Uint8Array(packed, at);
    if (this.starts[blocks] !== this.bytes.length) throw damaged();
  }

  /** The letters from one offset to another, which must not be smaller. @throws RangeError if they are damaged */
  slice(from: number, to: number): string {
    const end = Math.min(to, this.length);
    let text = '';
    for (let at = from; at < end; ) {
      const block = Math.floor(at / BLOCK);
      const start = block * BLOCK;
      text += this.block(block).slice(at - start, end - start);
      at = start + BLOCK;
    }
    return text;
  }

  private block(number: number): string {
    return memoizeBounded(this.blocks, MOST_KEPT, number, () => {
      const out = new Uint8Array(Math.min(BLOCK, this.length - number * BLOCK));
      try {
        const letters = inflateSync(this.bytes.subarray(this.starts[number], this.starts[number + 1]), { out });
        if (letters.length === out.length) return new TextDecoder('latin1').decode(letters);
      } catch {
        // reported below
      }
      throw damaged();
    });
  }
}

const damaged = () => new RangeError('the stored text is damaged or of another version: build it again from the pack');
