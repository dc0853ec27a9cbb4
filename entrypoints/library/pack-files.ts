/** Sends packs to the background and gets them back, chunk by chunk. */
import { type Clashes, type IncomingName, MOST_TOLD } from '../../engine/library/clash.ts';
import type { PackHead } from '../../engine/store-pack.ts';
import { type Changed, sendMessage } from '../../platform/messages.ts';
import { MOST_COMPARED } from '../../platform/pack-checks.ts';
import { cutAll, join, type PackParts, received, toSend } from '../../platform/pack-parts.ts';

/** Thrown if the reader cancelled. */
export class GivenUp extends Error {}

/** Called with the progress, from 0 to 1. @throws GivenUp if the reader cancelled */
export type Progress = (share: number) => void;

/** The original file of a stored pack, byte for byte. @throws Error if it is not found */
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

/** Compares the names of a new pack with those of the installed packs. */
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

/** Sends a pack and stores it; if the reader cancels or sending fails, what was sent is deleted again. */
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
