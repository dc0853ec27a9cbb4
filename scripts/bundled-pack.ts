/**
 * The pack in the background's script: `import pack from 'virtual:pack'`. It is prepared for the background
 * (`engine/stored-pack.ts`) whenever the extension is built, so that its tables always match the
 * pack.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import type { Plugin } from 'vite';
import type { Pack } from '../engine/model/pack.ts';
import { headOf, storePack } from '../engine/store-pack.ts';
import { encodeRepeats } from '../platform/repeated-text.ts';

const FILE = join(import.meta.dirname, '../data/pack.json');
const NAME = 'virtual:pack';
/** The id by which plugins load the module. */
export const PACK_MODULE = `\0${NAME}`;

/** The most letters of a text in which repetitions are replaced: it takes too long for the larger ones, which only the benchmark builds. */
const MOST_LETTERS = 2_000_000;

/** The levels that decide how large the blocks of a deflated table are. */
const MEMORY_LEVELS = [3, 4, 5, 6, 7, 8];

/**
 * A pack as the text of that module: its texts without repetitions, its tables deflated (as the zip cannot compress base64
 * well) and in base64.
 */
export function packModule(pack: Pack): string {
  const { texts, tables } = storePack(pack);
  const told = Object.entries(texts).map(([name, text]) => [
    name,
    text.length > MOST_LETTERS ? text : encodeRepeats(text),
  ]);
  const encoded = Object.entries(tables).map(([name, table]) => [
    name,
    deflated(new Uint8Array(table)).toString('base64'),
  ]);
  return `export default ${JSON.stringify({ head: headOf(pack), bytes: JSON.stringify(pack).length, texts: Object.fromEntries(told), tables: Object.fromEntries(encoded) })}`;
}

/**
 * A table, deflated in blocks of the size with which it becomes smallest: its parts contain different kinds of values, and
 * the smaller the blocks, the better they fit one kind.
 */
function deflated(table: Uint8Array): Buffer {
  const tries = MEMORY_LEVELS.map((memLevel) => deflateRawSync(table, { level: 9, memLevel }));
  return tries.reduce((best, next) => (next.length < best.length ? next : best));
}

/** The bundler's plugin. */
export const bundledPack = (): Plugin => ({
  name: 'bundled-pack',
  resolveId: (id) => (id === NAME ? PACK_MODULE : null),
  load(id) {
    if (id !== PACK_MODULE) return null;
    this.addWatchFile(FILE);
    return packModule(JSON.parse(readFileSync(FILE, 'utf8')));
  },
});
