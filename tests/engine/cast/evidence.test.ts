/**
 * Snapshot of the evidence for the kind of each name in exceptions.txt: the sum of the weights for each kind. A rule that
 * adds a little seldom changes a kind by itself, and then only this file shows what it adds.
 */
import { readFileSync } from 'node:fs';
import { it } from 'vitest';
import { wordsAside } from '../../../engine/cast/aside.ts';
import { addCompany } from '../../../engine/cast/company.ts';
import { findNames } from '../../../engine/cast/find.ts';
import { gather } from '../../../engine/cast/groups.ts';
import { Story } from '../../../engine/cast/story.ts';
import type { Weights } from '../../../engine/cast/weights.ts';
import { readPage } from '../../../engine/text/page.ts';
import { expectHeld } from '../held.ts';
import { unfolded } from './rows.ts';

const TEXTS = new URL('exceptions.txt', import.meta.url);
const EVIDENCE = new URL('evidence.txt', import.meta.url);
const NOTHING = new Set<never>();

const shown = (weights: Weights): string =>
  Object.entries(weights)
    .filter(([, weight]) => weight !== 0)
    .map(([kind, weight]) => `${kind} ${Math.round(weight * 100) / 100}`)
    .join(', ');

/** Returns a line for each name of a text: its evidence without and, if it differs, with its company. */
function evidenceIn(text: string): string[] {
  const story = new Story(readPage(text), 0);
  const { groups, inOrder } = gather(story, findNames(story, wordsAside(story), []), NOTHING);
  const alone = groups.map(({ weights }) => shown(weights));
  addCompany(story, groups, inOrder);
  return groups.map(({ keys, weights }, i) => {
    const all = shown(weights);
    return `${keys}: ${alone[i] || 'nothing'}${all === alone[i] ? '' : `; with its company ${all}`}`;
  });
}

it('weighs each name by its words and those around it', async () => {
  const texts = readFileSync(TEXTS, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('## '))
    .map((line) => unfolded(line.slice(3)));
  const lines = texts.flatMap((text) => [`## ${text.replace(/\s+/g, ' ').slice(0, 60)}`, ...evidenceIn(text)]);
  await expectHeld(lines, EVIDENCE, 'tests/engine/cast/evidence.test.ts');
});
