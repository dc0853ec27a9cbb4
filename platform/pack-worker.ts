/**
 * Reads a pack's file, checks it and makes it ready to be stored, in a thread of its own: with 100,000 names that takes
 * many seconds, in which the page must go on answering.
 *
 * The Library page starts the background's script for it, as a worker: a script of its own would hold nearly the same
 * code once more, a twelfth of the whole package.
 */
import { readPack } from '../data/schema/read.ts';
import type { IncomingName } from '../engine/library/clash.ts';
import { differenceOf, type PackDifference } from '../engine/library/difference.ts';
import type { Pack } from '../engine/model/pack.ts';
import { headOf, type PackHead, storePack } from '../engine/store-pack.ts';
import { type PackParts, partsOf } from './pack-parts.ts';

/** What the worker is asked: a file, and the file of the version that is there, if there is one. */
export type WorkerQuestion =
  | { ask: 'read'; file: ArrayBuffer }
  /** after `read`: what the pack changes, `installed` being the version that is there; and the pack ready to be stored */
  | { ask: 'prepare'; installed?: ArrayBuffer };

/** What it answers. */
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
  // it is asked for once
  held = undefined;
  // it was checked when it came
  const before: Pack | undefined = installed && JSON.parse(new TextDecoder().decode(installed));
  const difference = before && differenceOf(before, pack);
  return { answer: 'prepared', parts: await partsOf(storePack(pack), file), ...(difference ? { difference } : {}) };
}

const answerTo = (data: WorkerQuestion) => (data.ask === 'read' ? read(data.file) : prepare(data.installed));

/** Whether this is the worker, and not the background: neither a page nor a service worker has this name. */
export const isPackWorker = (): boolean => 'DedicatedWorkerGlobalScope' in globalThis;

/** Answers the page that started the worker. */
export function answerAsWorker(): void {
  self.onmessage = ({ data }: MessageEvent<WorkerQuestion>) => {
    answerTo(data).then(
      // given away: a large pack is not there twice
      (answer) =>
        self.postMessage(answer, { transfer: answer.answer === 'prepared' ? Object.values(answer.parts) : [] }),
      (error) =>
        // the page hears of no promise that fails
        setTimeout(() => {
          throw error;
        }),
    );
  };
}
