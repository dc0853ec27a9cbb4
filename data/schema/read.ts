/**
 * The only function that reads packs. A pack that it accepts has the shape, limits and references that all other code relies
 * on; any other pack is refused completely, with reasons. Runs in Node and in browsers.
 */
import * as v from 'valibot';
import type { Pack } from '../../engine/model/pack.ts';
import { checksumOf } from './checksum.ts';
import { escapeForMessage } from './escape-for-message.ts';
import { integrityProblems } from './integrity.ts';
import { pack as packSchema } from './pack.ts';

/** The longest text of a pack that is read, in UTF-16 units: more than a hundred times the bundled one. */
export const MOST_PACK_TEXT = 50_000_000;
const MOST_REASON = 240;

/** A pack, or why there is none: sentences that say what is wrong, where, and what to do about it; never empty. */
export type PackRead = { pack: Pack } | { problems: string[] };

/** Checks the shape of plain data, and then its references; not the checksum. */
export function checkPack(data: unknown): PackRead {
  // stop at the first error, as a hostile file may have millions
  const shape = v.safeParse(packSchema, data, { abortEarly: true });
  if (!shape.success) {
    const [issue] = shape.issues;
    return { problems: [escapeForMessage(`${v.getDotPath(issue) ?? 'the pack'}: ${issue.message}`, MOST_REASON)] };
  }
  const problems = integrityProblems(shape.output);
  return problems.length === 0 ? { pack: shape.output } : { problems };
}

/** The version of the pack format that this code reads. */
const FORMAT: Pack['format'] = 1;

/** The format that plain data gives for itself; 0 if it gives none. */
function formatOf(data: unknown): number {
  const format = typeof data === 'object' && data !== null && 'format' in data ? data.format : 0;
  return Number.isInteger(format) ? (format as number) : 0;
}

/** Reads the text of a pack's file. */
export async function readPack(text: string): Promise<PackRead> {
  if (text.length > MOST_PACK_TEXT)
    return {
      problems: [`the file has ${text.length} characters and may have ${MOST_PACK_TEXT}: build a smaller pack`],
    };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { problems: ['the file is not JSON, or only a part of it: get it once more'] };
  }
  const format = formatOf(data);
  if (format > FORMAT)
    return {
      problems: [
        `the pack is of format ${format}, and this version of Backstory reads format ${FORMAT}: update Backstory`,
      ],
    };
  const read = checkPack(data);
  if ('pack' in read && (await checksumOf(read.pack)) !== read.pack.checksum)
    return {
      problems: ['the checksum is of other content: the file was changed or damaged; get it once more, or build it'],
    };
  return read;
}
