/**
 * `npm run ablation`: links the marked texts with the whole engine and then without one mechanism at a time, and prints
 * what each adds. `--write` puts the tables into docs/accuracy.md. The engine is switched off from outside; it has no
 * switches of its own for this.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { link } from '../../../engine/link.ts';
import { main, say, seconds, UserError } from '../../../scripts/say.ts';
import { fillIn } from '../../bench/report/write.ts';
import { PACK, PACK_LEXICON } from '../lexicon.ts';
import type { Linked } from '../score-passages.ts';
import { exactMatcher } from './exact.ts';
import { calibrate, sum, tally } from './measure.ts';
import { ablationTable, beforeAndAfter, calibrationTable, type Reach, type SetFigures } from './report.ts';
import { type TextSet, textSets } from './sets.ts';
import { withVariant } from './switches.ts';
import { EVENTS, NAMES } from './variants.ts';

const PAGE = new URL('../../../docs/accuracy.md', import.meta.url);
const USAGE = 'usage: npm run ablation [-- --write]';

function readOptions(): { write: boolean } {
  try {
    return { write: parseArgs({ options: { write: { type: 'boolean' } } }).values.write ?? false };
  } catch (error) {
    throw new UserError(`${(error as Error).message.split('\n')[0]}; ${USAGE}`, 2);
  }
}

const whole = (text: string) => link(text, PACK_LEXICON);

/** Sets of the repository together, and those beside it. */
function reach(sets: TextSet[], find: (text: string) => Linked[]): Reach {
  const over = (some: TextSet[]) => sum(some.map((set) => tally(set, find)));
  const beside = sets.filter(({ own }) => !own);
  return { own: over(sets.filter(({ own }) => own)), ...(beside.length > 0 ? { beside: over(beside) } : {}) };
}

function measure(): Record<string, string> {
  const { sets, skipped } = textSets();
  const exact = exactMatcher(PACK.entities);
  const figures: SetFigures[] = sets.map((set) => ({
    name: set.name,
    passages: set.passages.length,
    exact: tally(set, exact),
    whole: tally(set, whole),
    ...(set.own ? { bands: calibrate(set, whole) } : {}),
  }));
  const all = reach(sets, whole);
  const without = [...NAMES, ...EVENTS].map((variant) => {
    process.stderr.write('.');
    return {
      without: variant.without,
      ...withVariant(variant, PACK.entities, (lexicon) => reach(sets, (text) => link(text, lexicon))),
    };
  });
  process.stderr.write('\n');
  return {
    'before and after': [beforeAndAfter(figures), ...skipped].join('\n\n'),
    ablation: ablationTable(all, without),
    calibration: calibrationTable(figures),
  };
}

await main(() => {
  const { write } = readOptions();
  const start = performance.now();
  const sections = measure();
  for (const [name, markdown] of Object.entries(sections)) say(`${name}\n\n${markdown}\n`);
  say(seconds(start));
  if (write) writeFileSync(PAGE, fillIn(readFileSync(PAGE, 'utf8'), sections));
});
