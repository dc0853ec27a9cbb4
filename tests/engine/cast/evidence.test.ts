/**
 * Snapshot of the evidence for the kind of each name in exceptions.txt: the sum of the weights for each kind. A rule that
 * adds a little seldom changes a kind by itself, and then only this file shows what it adds.
 */
import { readFileSync } from 'node:fs';
import { it } from 'vitest';
import { expectHeld, unfolded } from '../held.ts';
import { evidenceIn } from './evidence-of.ts';

const TEXTS = new URL('exceptions.txt', import.meta.url);
const EVIDENCE = new URL('evidence.txt', import.meta.url);

it('weighs each name by its words and those around it', async () => {
  const texts = readFileSync(TEXTS, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('## '))
    .map((line) => unfolded(line.slice(3)));
  const lines = texts.flatMap((text) => [`## ${text.replace(/\s+/g, ' ').slice(0, 60)}`, ...evidenceIn(text)]);
  await expectHeld(lines, EVIDENCE, 'tests/engine/cast/evidence.test.ts');
});
