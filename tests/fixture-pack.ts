/**
 * The pack that tests link with, built here from the sources in `data/`. The file `data/pack.json` may have been replaced
 * by another pack; only `tests/data/committed.test.ts` tests that file.
 */
import { join } from 'node:path';
import { assemble, packText } from '../data/build/assemble.ts';
import { engine } from '../data/build/engine.ts';
import { readFolder } from '../data/build/files.ts';
import { parseFolder } from '../data/build/parse.ts';
import { findPresence } from '../data/build/presence.ts';
import { formatProblem } from '../data/build/problems.ts';
import { withSentenceNames } from '../data/build/sentence-names.ts';
import type { Pack } from '../engine/model/pack.ts';

const { sources, problems } = parseFolder(readFolder(join(import.meta.dirname, '../data')));
if (!sources.head || problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
// the build's checks are left to its own tests, so that the engine's tests also run if the engine misses a name
const { entities, link } = findPresence(sources, engine);

/** The text of the pack's file. */
export const PACK_TEXT = packText(await assemble(sources.head.value, sources, withSentenceNames(entities, link)));
export const PACK: Pack = JSON.parse(PACK_TEXT);
