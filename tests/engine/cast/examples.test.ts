/**
 * The whole cast of each line of examples.txt, which stands below it: the examples of the comments in `engine/cast/`, in sentences
 * beside near misses. What is wrong there is known, and held as well.
 */
import { readFileSync } from 'node:fs';
import { it } from 'vitest';
import { expectHeld } from '../held.ts';
import { castLine, membersIn } from './cast-of.ts';

const FILE = new URL('examples.txt', import.meta.url);
/** Begins a line of the result. */
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
