/** A stored pack and its file as named parts, and these in chunks that fit a message. */
import type { StoredPack } from '../engine/store-pack.ts';
import type { StoredParts } from '../engine/stored-pack.ts';
import type { Chunk } from './pack-store.ts';
import { PackedText, packText } from './packed-text.ts';

/** The part that holds the file as it came, to give it back byte for byte. */
export const FILE_PART = 'file';

/**
 * The most of a part in one chunk, in bytes: Chrome's messages end at 64 MiB, and smaller ones show progress. Chrome
 * reads many small chunks slowly, and Firefox those of more than a megabyte, which it stores in files.
 */
export const MOST_CHUNK = 500_000;

/** A pack's parts by name: the file, its texts and its tables. */
export type PackParts = Record<string, Chunk>;

const TABLE = 'table-';
const TEXT = 'text-';

/** The parts of a pack that is to be stored. */
export async function partsOf({ texts, tables }: StoredPack, file: ArrayBuffer): Promise<PackParts> {
  const packed = Object.entries(texts).map(async ([name, text]) => [TEXT + name, await packText(text)] as const);
  return {
    [FILE_PART]: file,
    ...Object.fromEntries(await Promise.all(packed)),
    ...Object.fromEntries(Object.entries(tables).map(([name, table]) => [TABLE + name, table])),
  };
}

/** The first and the last of the parts that a pack is opened from, in the order of their names: all but the file. */
export const OPENED_PARTS = [TABLE, `${TEXT}~`] as const;

/** The parts that a pack is opened from, of their chunks in order and how many each part has. @throws RangeError if some are missing */
export function openedParts(chunks: readonly Chunk[], counts: Record<string, number>): PackParts {
  let at = 0;
  const parts = Object.keys(counts)
    .filter((part) => part !== FILE_PART)
    .sort()
    .map((part) => {
      const from = at;
      at += counts[part]!;
      return [part, join(chunks.slice(from, at))] as const;
    });
  if (at !== chunks.length) throw new RangeError('a part of a stored pack is missing or damaged');
  return Object.fromEntries(parts);
}

/** The pack of some parts. @throws RangeError if a text is damaged; a table that is missing fails where the pack is opened */
export function packOf(parts: PackParts): StoredParts {
  const named = <T>(start: string, read: (part: Chunk) => T) =>
    Object.fromEntries(
      Object.entries(parts)
        .filter(([name]) => name.startsWith(start))
        .map(([name, part]) => [name.slice(start.length), read(part)]),
    );
  return {
    texts: named(TEXT, (part) => new PackedText(part)) as unknown as StoredParts['texts'],
    tables: named(TABLE, (part) => part) as unknown as StoredParts['tables'],
  };
}

/** A part in pieces of at most `most` bytes; an empty part is one empty piece. */
function cut(part: Chunk, most: number): Chunk[] {
  const count = Math.max(1, Math.ceil(part.byteLength / most));
  return Array.from({ length: count }, (_, i) => part.slice(i * most, (i + 1) * most));
}

/** All parts in pieces, each with its number within its part, and how many pieces each part has. */
export function cutAll(parts: PackParts, most = MOST_CHUNK) {
  const cuts = Object.entries(parts).map(([part, whole]) => ({ part, chunks: cut(whole, most) }));
  return {
    pieces: cuts.flatMap(({ part, chunks }) => chunks.map((chunk, number) => ({ part, number, chunk }))),
    counts: Object.fromEntries(cuts.map(({ part, chunks }) => [part, chunks.length])),
  };
}

/** The part that was cut into these pieces. @throws RangeError if there are none, or some are no bytes */
export function join(chunks: readonly Chunk[]): Chunk {
  const [first] = chunks;
  if (first === undefined || chunks.some((chunk) => !(chunk instanceof ArrayBuffer)))
    throw new RangeError('a part of a stored pack is missing or damaged');
  if (chunks.length === 1) return first;
  const whole = new Uint8Array(chunks.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(new Uint8Array(chunk), at);
    at += chunk.byteLength;
  }
  return whole.buffer;
}

/** A chunk for a message, in base64, as not every browser's messages take bytes. */
export const toSend = (chunk: Chunk): string => new Uint8Array(chunk).toBase64();

/** A chunk that came in a message. @throws SyntaxError if it is no base64 */
export const received = (sent: string): Chunk => Uint8Array.fromBase64(sent).buffer;
