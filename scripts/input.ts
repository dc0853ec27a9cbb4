/** Reading what a user names on the command line; every failure is one line. */
import { readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';

/** Says what is wrong on one line and ends: 1 for bad input, 2 for wrong usage. */
export function fail(message: string, status: 1 | 2 = 1): never {
  process.stderr.write(`${message}\n`);
  process.exit(status);
}

/** Reads a text file of the user's. */
export function readText(path: string): string {
  let bytes: Buffer;
  try {
    if (statSync(path).isDirectory()) fail(`${path}: is a directory; name a file of text or HTML`);
    bytes = readFileSync(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    return fail(`${path}: ${code === 'ENOENT' ? 'no such file' : `cannot be read (${code})`}`);
  }
  if (bytes.length === 0) fail(`${path}: is empty; expected text or HTML`);
  if (bytes.subarray(0, 8000).includes(0)) fail(`${path}: is a binary file; expected UTF-8 text or HTML`);
  return bytes.toString('utf8');
}

/** The options that `link` and `lookup` share; anything else is wrong usage. */
export function readOptions(usage: string) {
  try {
    return parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' }, jsonl: { type: 'boolean' } } });
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

/** The bundled pack, read as carefully as anybody's. */
export async function bundledPack(): Promise<import('../engine/model/pack.ts').Pack> {
  const path = new URL('../data/pack.json', import.meta.url);
  const { readPack } = await import('../data/schema/read.ts');
  try {
    const read = await readPack(readFileSync(path, 'utf8'));
    return 'pack' in read ? read.pack : fail(`data/pack.json: ${read.problems[0]}; run: npm run data`);
  } catch {
    return fail('data/pack.json: missing; run: npm run data');
  }
}
