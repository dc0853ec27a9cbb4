/** Reads files and options that a user gives on the command line; every error is one line. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { Library } from '../engine/library/library.ts';
import type { LibraryPack } from '../engine/library/library-pack.ts';
import type { Kind, Pack } from '../engine/model/pack.ts';
import { compilePack } from '../engine/stored-pack.ts';

/** Prints what is wrong on one line and exits: with 1 for bad input, 2 for wrong usage. */
export function fail(message: string, status: 1 | 2 = 1): never {
  process.stderr.write(`${message}\n`);
  process.exit(status);
}

/** Reads a file that the user named; exits with one line if it cannot be read. */
function readBytes(path: string, expected: string): Buffer {
  let bytes: Buffer;
  try {
    if (statSync(path).isDirectory()) fail(`${path}: is a directory; expected a file of ${expected}`);
    bytes = readFileSync(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    return fail(`${path}: ${code === 'ENOENT' ? 'no such file' : `cannot be read (${code})`}`);
  }
  if (bytes.length === 0) fail(`${path}: is empty; expected ${expected}`);
  return bytes;
}

function refuseBinary(path: string, bytes: Buffer, expected: string): Buffer {
  if (bytes.subarray(0, 8000).includes(0)) fail(`${path}: is a binary file; expected ${expected} in UTF-8`);
  return bytes;
}

/**
 * Reads a text file that the user named; exits with one line if it cannot be read as text.
 *
 * @param expected what the file should hold, for the message
 */
export const readText = (path: string, expected = 'text or HTML'): string =>
  refuseBinary(path, readBytes(path, expected), expected).toString('utf8');

/** Whether a path names a saved page. */
export const isPageFile = (path: string): boolean => /\.x?html?(\.gz)?$/i.test(path);

/** Reads the bytes of a saved page that the user named, `.html` or `.html.gz`. */
export function readPageFile(path: string): Buffer {
  const bytes = readBytes(path, 'HTML');
  if (!/\.gz$/i.test(path)) return refuseBinary(path, bytes, 'HTML');
  try {
    return gunzipSync(bytes);
  } catch {
    return fail(`${path}: cannot be unpacked; expected gzip`);
  }
}

/** The options that `link`, `lookup` and `read` share; anything else is wrong usage. */
export function readOptions(usage: string) {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean' }, jsonl: { type: 'boolean' }, pack: { type: 'string', multiple: true } },
    });
  } catch (error) {
    return fail(`${(error as Error).message.split('\n')[0]}; ${usage}`, 2);
  }
}

/** Calls `each` for every JSON line of standard input, with a check of the fields it needs. */
export async function eachJsonLine(fields: string[], each: (record: Record<string, string>) => void): Promise<void> {
  const { createInterface } = await import('node:readline');
  let line = 0;
  for await (const text of createInterface({ input: process.stdin })) {
    line++;
    if (text.trim() === '') continue;
    let record: unknown;
    try {
      record = JSON.parse(text);
    } catch {
      fail(`standard input, line ${line}: not JSON; expected {${fields.map((field) => `"${field}"`).join(', ')}}`);
    }
    const object =
      record !== null && typeof record === 'object' && !Array.isArray(record)
        ? (record as Record<string, unknown>)
        : {};
    for (const field of fields) {
      if (typeof object[field] !== 'string')
        fail(
          `standard input, line ${line}: "${field}" is missing or no string; expected {${fields.map((f) => `"${f}"`).join(', ')}}`,
        );
    }
    each(object as Record<string, string>);
  }
}

const BUNDLED = fileURLToPath(new URL('../data/pack.json', import.meta.url));

/**
 * Reads and checks a pack that `npm run data` built; exits with one line if it is not a pack.
 *
 * @param path a `pack.json`; the bundled one if absent
 */
export async function openPack(path?: string): Promise<Pack> {
  if (path === undefined && !existsSync(BUNDLED)) fail('data/pack.json: missing; run: npm run data');
  const { readPack } = await import('../data/schema/read.ts');
  const read = await readPack(readText(path ?? BUNDLED, 'JSON: a pack as `npm run data` builds it'));
  if ('pack' in read) return read.pack;
  const [problem] = read.problems;
  return fail(path === undefined ? `data/pack.json: ${problem}; run: npm run data` : `${path}: not a pack: ${problem}`);
}

/**
 * Reads packs that `npm run data` built as one library, in the given order; exits with one line if one is not a pack.
 *
 * @param paths only the bundled pack if absent
 */
export async function openLibrary(paths?: readonly string[]): Promise<Library> {
  const packs: LibraryPack[] = [];
  for (const path of paths ?? [undefined]) {
    const pack = await openPack(path);
    if (packs.some(({ id }) => id === pack.id)) fail(`${path}: another pack here has the id "${pack.id}" too`);
    packs.push({ id: pack.id, title: pack.title, hasPlainIds: packs.length === 0, open: compilePack(pack) });
  }
  return new Library(packs);
}

/** An entity as `--json` and `--jsonl` print it: with the id in its own pack, and the pack if there are several. */
export function entityRecord(library: Library, id: string): { id: string; name: string; kind: Kind; pack?: string } {
  const { id: own, name, kind } = library.entity(id)!;
  return { id: own, name, kind, ...(library.packs.length > 1 ? { pack: library.packOf(id)!.id } : {}) };
}
