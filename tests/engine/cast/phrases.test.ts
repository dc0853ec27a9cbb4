/**
 * Snapshot of the cast of each phrase in phrases.txt, and of the evidence for the kind of each name. Each phrase shows one rule
 * at its bound: if the rule is slightly wrong, the result differs. A script made them from the other examples by random changes
 * of words, commas and capitals, and shortened them. That is why many are no sentences.
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
