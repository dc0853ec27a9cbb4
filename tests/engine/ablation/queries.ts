/** Measures what the score of Fuse.js adds to lookup, by queries on the bundled pack with and without it. */
import { readFileSync } from 'node:fs';
import { compileLookup, lookUp } from '../../../engine/lookup.ts';
import { table } from '../../bench/report/format.ts';
import { PACK } from '../lexicon.ts';
import { withVariant } from './switches.ts';
import { CONSTANT_SCORE } from './variants.ts';

interface Queries {
  queries: { query: string; expect: string[] }[];
  nonsense: string[];
}

const { queries, nonsense } = JSON.parse(readFileSync(new URL('../queries.json', import.meta.url), 'utf8')) as Queries;

/** Returns the names found for each query, best first. */
export function answers(): string[][] {
  const lookup = compileLookup(PACK.entities, PACK.synonyms);
  return [...queries.map(({ query }) => query), ...nonsense].map((query) =>
    lookUp(lookup, query).map(({ name }) => name),
  );
}

/** Does the same with a constant instead of Fuse.js's score. */
export const answersWithConstant = (): string[][] =>
  withVariant({ without: '', methods: [CONSTANT_SCORE] }, [], answers);

/** Returns the section of `docs/accuracy.md`. */
export function lookupTable(): string {
  const whole = answers();
  const row = (without: string, all: string[][]) => {
    const right = queries.filter(({ expect }, i) => expect.includes(all[i]![0] ?? '')).length;
    const answered = all.slice(queries.length).filter((names) => names.length > 0).length;
    const first = all.filter((names, i) => names[0] !== whole[i]![0]).length;
    const changed = all.filter((names, i) => names.join() !== whole[i]!.join()).length;
    return [
      without,
      `${right} of ${queries.length}`,
      `${answered} of ${nonsense.length}`,
      String(first),
      String(changed),
    ];
  };
  return table(
    ['without', 'right first', 'nonsense answered', 'another first answer', 'other answers'],
    [row('**nothing: the whole engine**', whole), row('Fuse.js’s score: a constant', answersWithConstant())],
  );
}
