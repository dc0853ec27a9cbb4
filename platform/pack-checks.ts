/** Validates the messages by which the Library page imports and manages packs. Sizes are limited, as in all messages. */
import * as v from 'valibot';
import { date, kind, id as packId, sameAs, text } from '../data/schema/pack.ts';
import { MOST_CHUNK } from './pack-parts.ts';

/** The most names that are compared with the packs in one message. */
export const MOST_COMPARED = 2000;
/** The most chunks of a part; the validation of packs takes files of at most 50 million letters. */
const MOST_CHUNKS = 1000;
/** The most letters of a chunk: base64 writes three bytes in four letters. */
const MOST_SENT = Math.ceil(MOST_CHUNK / 3) * 4;

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e9));
const revision = v.pipe(v.string(), v.uuid());
const part = v.pipe(v.string(), v.maxLength(40), v.regex(/^[a-z]+(-[a-z]+)*$/, 'is no name of a part'));

export const packsRequest = v.strictObject({ sweep: v.boolean() });
export const switchRequest = v.strictObject({ id: packId, on: v.boolean() });
export const moveRequest = v.strictObject({ id: packId, by: v.picklist([1, -1]) });
export const removeRequest = v.strictObject({ id: packId, removed: v.boolean() });
export const revisionRequest = v.strictObject({ revision });
export const chunkRequest = v.strictObject({
  revision,
  part,
  number: v.pipe(count, v.maxValue(MOST_CHUNKS)),
  /** in base64 */
  chunk: v.pipe(v.string(), v.maxLength(MOST_SENT)),
});
export const commitRequest = v.strictObject({
  revision,
  parts: v.record(part, v.pipe(count, v.minValue(1), v.maxValue(MOST_CHUNKS))),
  head: v.strictObject({
    id: packId,
    title: text(160),
    version: v.exactOptional(text(40)),
    checksum: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    covers: v.strictObject({ from: date, to: date }),
    names: count,
    articles: count,
  }),
  file: v.strictObject({ name: v.pipe(v.string(), v.maxLength(300)), bytes: count }),
  bytes: count,
});
export const fileRequest = v.strictObject({ id: packId, number: v.pipe(count, v.maxValue(MOST_CHUNKS)) });
export const clashesRequest = v.strictObject({
  /** id of the incoming pack: it is not compared with the pack that it replaces */
  id: packId,
  names: v.pipe(
    v.array(
      v.strictObject({
        name: text(160),
        kind,
        aliases: v.pipe(v.array(text(160)), v.maxLength(200)),
        sameAs: v.exactOptional(sameAs),
      }),
    ),
    v.maxLength(MOST_COMPARED),
  ),
});

export type PacksRequest = v.InferOutput<typeof packsRequest>;
export type SwitchRequest = v.InferOutput<typeof switchRequest>;
export type MoveRequest = v.InferOutput<typeof moveRequest>;
export type RemoveRequest = v.InferOutput<typeof removeRequest>;
export type RevisionRequest = v.InferOutput<typeof revisionRequest>;
export type ChunkRequest = v.InferOutput<typeof chunkRequest>;
export type CommitRequest = v.InferOutput<typeof commitRequest>;
export type FileRequest = v.InferOutput<typeof fileRequest>;
export type ClashesRequest = v.InferOutput<typeof clashesRequest>;
