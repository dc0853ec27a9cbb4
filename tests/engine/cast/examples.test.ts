/**
 * Snapshot of the complete cast of each line in examples.txt, written below that line. The lines contain the examples of
 * the comments in `engine/cast/`, in sentences, next to similar ones. The file also contains known errors.
 */
import { it } from 'vitest';
import { expectHeldBelow } from '../held.ts';
import { castLine, membersIn } from './cast-of.ts';

const FILE = new URL('examples.txt', import.meta.url);

it('finds in each example the names that stand below it', async () => {
  await expectHeldBelow(FILE, 'tests/engine/cast/examples.test.ts', (text) =>
    membersIn(text).map((member) => castLine(text, member)),
  );
});
