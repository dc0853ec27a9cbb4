/**
 * Snapshot of the cast of each phrase in phrases.txt and of the evidence for it. They were found by changing words, commas and
 * capitals of the other examples at random until a small fault in a rule changed the result, and then shortened, so many are no
 * sentences. Each shows a rule at its bound.
 */
import { it } from 'vitest';
import { expectHeldBelow, unfolded } from '../held.ts';
import { castLine, membersIn } from './cast-of.ts';
import { evidenceIn } from './evidence-of.ts';

const FILE = new URL('phrases.txt', import.meta.url);
const TEST = 'tests/engine/cast/phrases.test.ts';

it('finds in each phrase the names that stand below it, by the evidence behind them', async () => {
  await expectHeldBelow(FILE, TEST, (written) => {
    const text = unfolded(written);
    return [...membersIn(text).map((member) => castLine(text, member)), ...evidenceIn(text)];
  });
});
