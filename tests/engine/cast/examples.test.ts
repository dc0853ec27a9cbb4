/**
 * Snapshot of the complete cast of each line in examples.txt, written below that line. The lines contain the examples of
 * the comments in `engine/cast/`, in sentences, next to similar ones. The file also contains known errors.
 */
import { readFileSync } from 'node:fs';
import { it } from 'vitest';
import { expectHeld } from '../held.ts';
import { castLine, membersIn } from './cast-of.ts';

const FILE = new URL('examples.txt', import.meta.url);
/** The prefix of result lines. */
const FOUND = '→';

it('finds in each example the names that stand below it', async () => {
  const lines = readFileSync(FILE, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(FOUND))
    .flatMap((line) => {
      const text = line.replace(/^## /, '');
      return [`## ${text}`, ...membersIn(text).map((member) => `${FOUND} ${castLine(text, member)}`)];
    });
  await expectHeld(lines, FILE, 'tests/engine/cast/examples.test.ts');
});
