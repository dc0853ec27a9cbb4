/**
 * Reads, validates and prepares a pack's file in a worker: for 100,000 names that takes
 * many seconds, in which the page must stay responsive.
 *
 * The Library page starts the background's script as this worker, because a script of its own would contain nearly the same
 * code once more, a twelfth of the whole package.
 */
import { readPack } from '../data/schema/read.ts';
import type { IncomingName } from '../engine/library/clash.ts';
import { differenceOf, type PackDifference } from '../engine/library/difference.ts';
import type { Pack } from '../engine/model/pack.ts';
import { headOf, type PackHead, storePack } from '../engine/store-pack.ts';
import { type PackParts, partsOf } from './pack-parts.ts';

/** A request to the worker. */
export type WorkerQuestion =
  | { ask: 'read'; file: ArrayBuffer }
  /** after `read`: compare the pack with the installed version, if there is one, and prepare the pack for storage */
  | { ask: 'prepare'; installed?: ArrayBuffer };

/** An answer of the worker. */
export type WorkerAnswer =
  | { answer: 'refused'; problems: string[] }
  | { answer: 'read'; head: PackHead; names: IncomingName[] }
  | { answer: 'prepared'; parts: PackParts; difference?: PackDifference };

let held: { file: ArrayBuffer; pack: Pack } | undefined;

async function read(bytes: ArrayBuffer): Promise<WorkerAnswer> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { answer: 'refused', problems: ['the file is no text in UTF-8: choose a file that `npm run data` wrote'] };
  }
  const result = await readPack(text);
  if (!('pack' in result)) return { answer: 'refused', problems: result.problems };
  const { pack } = result;
  held = { file: bytes, pack };
  const names = pack.entities.map(({ name, kind, aliases, sameAs }) => ({
    ...{ name, kind },
    aliases: aliases.map((alias) => alias.text),
    ...(sameAs ? { sameAs } : {}),
  }));
  return { answer: 'read', head: headOf(pack), names };
}

async function prepare(installed?: ArrayBuffer): Promise<WorkerAnswer> {
  if (!held) throw new Error('nothing was read');
  const { file, pack } = held;
  // each pack is prepared only once
  held = undefined;
  // it was validated when it was imported
  const before: Pack | undefined = installed && JSON.parse(new TextDecoder().decode(installed));
  const difference = before && differenceOf(before, pack);
  return { answer: 'prepared', parts: await partsOf(storePack(pack), file), ...(difference ? { difference } : {}) };
}

const answerTo = (data: WorkerQuestion) => (data.ask === 'read' ? read(data.file) : prepare(data.installed));

/** Whether this script runs as the worker, and not as the background: only workers have this global. */
export const isPackWorker = (): boolean => 'DedicatedWorkerGlobalScope' in globalThis;

/** Answers the page that started the worker. */
export function answerAsWorker(): void {
  self.onmessage = ({ data }: MessageEvent<WorkerQuestion>) => {
    answerTo(data).then(
      // transferred, so that a large pack is not in memory twice
      (answer) =>
        self.postMessage(answer, { transfer: answer.answer === 'prepared' ? Object.values(answer.parts) : [] }),
      (error) =>
        // a rejected promise would not reach the page, but an error that a callback throws raises an event there
        setTimeout(() => {
          throw error;
        }),
    );
  };
}
