/** A stored pack and its file as named parts, and these in chunks that fit a message. */
import type { StoredPack } from '../engine/store-pack.ts';
import type { Chunk } from './pack-store.ts';

/** The part that holds the file as it came, to give it back byte for byte. */
export const FILE_PART = 'file';

/** The most of a part in one chunk, in bytes or letters: Chrome's messages end at 64 MiB, and smaller ones show progress. */
export const MOST_CHUNK = 3_000_000;

/** A pack's parts by name: the file, its texts and its tables. */
export type PackParts = Record<string, Chunk>;

const TABLE = 'table-';
const TEXT = 'text-';

/** The parts of a pack that is to be stored. */
export function partsOf({ texts, tables }: StoredPack, file: ArrayBuffer): PackParts {
  return {
    [FILE_PART]: file,
    ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [TEXT + name, text])),
    ...Object.fromEntries(Object.entries(tables).map(([name, table]) => [TABLE + name, table])),
  };
}

/** The names of the parts that a pack is opened from. */
export const OPENED_PARTS = [
  ...['about', 'entities', 'articles'].map((name) => TEXT + name),
  ...['entities', 'names', 'events', 'lookup', 'identifiers'].map((name) => TABLE + name),
];

/** The pack of some parts; a part that is missing fails where the pack is opened. */
export function packOf(parts: PackParts): StoredPack {
  const named = (start: string) =>
    Object.fromEntries(
      Object.entries(parts)
        .filter(([name]) => name.startsWith(start))
        .map(([name, part]) => [name.slice(start.length), part]),
    );
  return { texts: named(TEXT), tables: named(TABLE) } as unknown as StoredPack;
}

/** The size of a part or chunk, in letters or bytes. */
export const sizeOf = (part: Chunk): number => (typeof part === 'string' ? part.length : part.byteLength);

/** A part in pieces of at most `most`; an empty part is one empty piece. */
function cut(part: Chunk, most: number): Chunk[] {
  const count = Math.max(1, Math.ceil(sizeOf(part) / most));
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

/** The part that was cut into these pieces. @throws RangeError if there are none, or of both kinds */
export function join(chunks: readonly Chunk[]): Chunk {
  const [first] = chunks;
  if (first === undefined || chunks.some((chunk) => typeof chunk !== typeof first))
    throw new RangeError('a part of a stored pack is missing or damaged');
  if (typeof first === 'string') return chunks.length === 1 ? first : chunks.join('');
  if (chunks.length === 1) return first;
  const buffers = chunks as ArrayBuffer[];
  const whole = new Uint8Array(buffers.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const buffer of buffers) {
    whole.set(new Uint8Array(buffer), at);
    at += buffer.byteLength;
  }
  return whole.buffer;
}

/** A chunk as a message carries it: bytes in base64, as not every browser's messages take them. */
export type SentChunk = { text: string } | { base64: string };

/** A chunk for a message. */
export const toSend = (chunk: Chunk): SentChunk =>
  typeof chunk === 'string' ? { text: chunk } : { base64: new Uint8Array(chunk).toBase64() };

/** A chunk that came in a message. @throws SyntaxError if it is no base64 */
export const received = (sent: SentChunk): Chunk =>
  'text' in sent ? sent.text : Uint8Array.fromBase64(sent.base64).buffer;
