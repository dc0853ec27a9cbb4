/** Converts a stored pack and its file to named parts, and these to chunks that fit into a message. */
import type { StoredPack } from '../engine/store-pack.ts';
import type { StoredParts } from '../engine/stored-pack.ts';
import type { Chunk } from './pack-store.ts';
import { PackedText, packText } from './packed-text.ts';

/** The part with the file as it was imported, so that it can be exported byte for byte. */
export const FILE_PART = 'file';

/**
 * The most bytes of a chunk. Chrome's messages are limited to 64 MiB, and smaller ones show progress. Chrome
 * is slow with many small chunks, and Firefox with those of more than a megabyte, which it stores in files.
 */
export const MOST_CHUNK = 500_000;

/** A pack's parts by name: its file, texts and tables. */
export type PackParts = Record<string, Chunk>;

const TABLE = 'table-';
const TEXT = 'text-';

/** The parts of a pack to be stored. */
export async function partsOf({ texts, tables }: StoredPack, file: ArrayBuffer): Promise<PackParts> {
  const packed = Object.entries(texts).map(async ([name, text]) => [TEXT + name, await packText(text)] as const);
  return {
    [FILE_PART]: file,
    ...Object.fromEntries(await Promise.all(packed)),
    ...Object.fromEntries(Object.entries(tables).map(([name, table]) => [TABLE + name, table])),
  };
}

/**
 * The lower and upper bound, in alphabetical order, of the names of the parts from which a pack is opened; the file is
 * not among them.
 */
export const OPENED_PARTS = [TABLE, `${TEXT}~`] as const;

/**
 * Joins the chunks of the parts that a pack is opened from, given in order, with the number of chunks of each part.
 * @throws RangeError if some are missing
 */
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

/** Makes a pack from its parts. @throws RangeError if a text is damaged; a missing table is noticed when the pack is opened */
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

/** Cuts a part into chunks of at most `most` bytes; an empty part is one empty chunk. */
function cut(part: Chunk, most: number): Chunk[] {
  const count = Math.max(1, Math.ceil(part.byteLength / most));
  return Array.from({ length: count }, (_, i) => part.slice(i * most, (i + 1) * most));
}

/** Cuts all parts into chunks, each with its part and its number in the part, and counts the chunks of each part. */
export function cutAll(parts: PackParts, most = MOST_CHUNK) {
  const cuts = Object.entries(parts).map(([part, whole]) => ({ part, chunks: cut(whole, most) }));
  return {
    pieces: cuts.flatMap(({ part, chunks }) => chunks.map((chunk, number) => ({ part, number, chunk }))),
    counts: Object.fromEntries(cuts.map(({ part, chunks }) => [part, chunks.length])),
  };
}

/** Joins the chunks of a part. @throws RangeError if there are none, or if some are not bytes */
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

/** Encodes a chunk for a message, in base64, because not every browser's messages can hold bytes. */
export const toSend = (chunk: Chunk): string => new Uint8Array(chunk).toBase64();

/** Decodes a chunk from a message. @throws SyntaxError if it is not base64 */
export const received = (sent: string): Chunk => Uint8Array.fromBase64(sent).buffer;
