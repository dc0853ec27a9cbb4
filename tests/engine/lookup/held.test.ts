/** Snapshot of the first answers to the queries, with the matched parts of names: shows every change. */
import { readFileSync } from 'node:fs';
import { describe, it } from 'vitest';
import { compileLookup, lookUp } from '../../../engine/lookup.ts';
import { expectHeld } from '../held.ts';
import { PACK } from '../lexicon.ts';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');

/** The number of answers per query in the snapshot. */
const MOST = 4;

describe('the answers to the queries of the tests', () => {
  it('are those held in held.txt', async () => {
    const { queries, nonsense } = JSON.parse(read('../queries.json')) as {
      queries: { query: string }[];
      nonsense: string[];
    };
    const others = read('../lookup-11.tsv')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split('\t')[0]!);
    const lookup = compileLookup(PACK.entities, PACK.synonyms);
    const lines = [...queries.map(({ query }) => query), ...nonsense, ...others].map((query) => {
      const answers = lookUp(lookup, query, MOST).map(({ id, matched, ranges, score }) => {
        const parts = ranges.map(([start, end]) => `${start}-${end}`).join(' ');
        return `${id} ${score.toFixed(2)} ${matched}${parts ? ` ${parts}` : ''}`;
      });
      return `${query} → ${answers.join(' | ') || 'nothing'}`;
    });
    await expectHeld(lines, new URL('held.txt', import.meta.url), 'tests/engine/lookup/held.test.ts');
  });
});
