/** Packs to the background and back, chunk by chunk. */
import { type Clashes, type IncomingName, MOST_TOLD } from '../../engine/library/clash.ts';
import type { PackHead } from '../../engine/store-pack.ts';
import { type Changed, sendMessage } from '../../platform/messages.ts';
import { MOST_COMPARED } from '../../platform/pack-checks.ts';
import { cutAll, join, type PackParts, received, toSend } from '../../platform/pack-parts.ts';

/** Thrown where the reader gave up. */
export class GivenUp extends Error {}

/** Tells how far something is, from 0 to 1. @throws GivenUp */
export type Progress = (share: number) => void;

/** The file of a pack that is stored, byte for byte. @throws Error if it is gone */
export async function packFile(id: string): Promise<ArrayBuffer> {
  const chunks: ArrayBuffer[] = [];
  for (let number = 0, of = 1; number < of; number++) {
    const answer = await sendMessage('packFile', { id, number });
    if (!answer) throw new Error(`the file of ${id} is not there`);
    of = answer.of;
    chunks.push(received(answer.chunk));
  }
  return join(chunks);
}

/** Compares the names of a pack that comes with those that are there. */
export async function compare(id: string, names: readonly IncomingName[], onProgress: Progress): Promise<Clashes> {
  const all: Clashes = { joined: 0, clashes: [], count: 0 };
  for (let from = 0; from < names.length; from += MOST_COMPARED) {
    onProgress(from / names.length);
    const some = await sendMessage('clashes', { id, names: names.slice(from, from + MOST_COMPARED) });
    all.joined += some.joined;
    all.count += some.count;
    all.clashes.push(...some.clashes);
  }
  return { ...all, clashes: all.clashes.slice(0, MOST_TOLD) };
}

/** Sends a pack and has it put in its place; if it is given up or fails, what was sent is erased again. */
export async function store(
  head: PackHead,
  file: { name: string; bytes: number },
  parts: PackParts,
  onProgress: Progress,
): Promise<Changed> {
  const revision = await sendMessage('beginPack', {});
  try {
    const { pieces, counts } = cutAll(parts);
    for (const [sent, { part, number, chunk }] of pieces.entries()) {
      onProgress(sent / pieces.length);
      const result = await sendMessage('putChunk', { revision, part, number, chunk: toSend(chunk) });
      if (result !== 'done') return await giveUp(revision, result);
    }
    onProgress(1);
    const bytes = pieces.reduce((sum, { chunk }) => sum + chunk.byteLength, 0);
    const result = await sendMessage('commitPack', { revision, parts: counts, head, file, bytes });
    return result === 'done' ? result : await giveUp(revision, result);
  } catch (error) {
    await giveUp(revision, 'incomplete').catch(() => {});
    throw error;
  }
}

async function giveUp(revision: string, result: Changed): Promise<Changed> {
  await sendMessage('cancelPack', { revision });
  return result;
}
