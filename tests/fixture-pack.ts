/**
 * The pack that tests link with: what the sources in `data/` give, made of them here. What lies in `data/pack.json`
 * may be anybody's; the tests in `tests/data/committed.test.ts` alone are about that file.
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
// what the build checks besides is for its own tests: an engine that misses a name there must still run its own
const { entities, link } = findPresence(sources, engine);

/** The pack as its file would have it. */
export const PACK_TEXT = packText(await assemble(sources.head.value, sources, withSentenceNames(entities, link)));
export const PACK: Pack = JSON.parse(PACK_TEXT);
