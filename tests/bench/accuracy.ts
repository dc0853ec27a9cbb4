/** The accuracy of each contender on the marked passages that also score the engine's tests. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACK_LEXICON } from '../engine/lexicon.ts';
import { type Passage, parsePassages, precisionOf, recallOf, scorePassages } from '../engine/score-passages.ts';
import type { Lab } from './lab/lab.ts';
import type { Remote } from './lab/remote.ts';

/** The score of one contender on one set of passages. */
export interface Accuracy {
  id: string;
  label: string;
  set: string;
  precision: number;
  recall: number;
  /** how many texts that must not be linked were linked */
  tripped: number;
}

/** The sets of passages, by their names in the tables. A set whose file does not exist is left out. */
function passageSets(): Record<string, Passage[]> {
  const files = {
    'passages of this repository': join(import.meta.dirname, '../engine/passages/1.txt'),
    'passages beside it': join(import.meta.dirname, '../../../shared/eval/passages.txt'),
  };
  const there = Object.entries(files).filter(([, file]) => existsSync(file));
  return Object.fromEntries(there.map(([name, file]) => [name, parsePassages(readFileSync(file, 'utf8'))]));
}

/** Whether a contender is more than the page version of a text contender, which would score the same. */
const isNew = (id: string, all: string[]) => !id.startsWith('page-') || !all.includes(id.slice('page-'.length));

/** Scores every contender of a lab with the bundled pack's names. Contenders that fail are reported and left out. */
export async function scoreAll(
  lab: Remote<Lab>,
  wanted: (id: string) => boolean,
  tell: (line: string) => void,
): Promise<Accuracy[]> {
  const sets = passageSets();
  const results: Accuracy[] = [];
  const entrants = (await lab.call('entrants', [])).filter(({ sort }) => sort !== 'floor');
  const ids = entrants.map(({ id }) => id);
  await lab.call('prepare', [0]);
  for (const { id, label } of entrants) {
    if (!wanted(id) || !isNew(id, ids)) continue;
    try {
      await lab.call('build', [id]);
      for (const [set, passages] of Object.entries(sets)) {
        const found = await lab.call('spans', [id, passages.map(({ text }) => text)]);
        const byText = new Map(passages.map(({ text }, at) => [text, found[at]!]));
        const score = scorePassages(passages, PACK_LEXICON, (text) => byText.get(text)!);
        const { tripped } = score;
        results.push({ id, label, set, precision: precisionOf(score), recall: recallOf(score), tripped });
      }
    } catch (error) {
      tell(`  ${label} could not be scored: ${(error as Error).message}`);
      await lab.restart();
      await lab.call('prepare', [0]);
    }
  }
  return results;
}
