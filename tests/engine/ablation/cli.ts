/**
 * `npm run ablation`: links the marked texts with the whole engine and then without one mechanism at a time, and prints
 * what each adds. `--write` puts the tables into docs/accuracy.md; `--pack` and `--passages` name another pack and texts
 * marked for it. Mechanisms are switched off from outside, as the engine has no switches for this.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compileLexicon } from '../../../engine/lexicon.ts';
import { link } from '../../../engine/link.ts';
import { openPack, readText } from '../../../scripts/input.ts';
import { main, say, seconds, UserError } from '../../../scripts/say.ts';
import { fillIn } from '../../bench/report/write.ts';
import { castSections } from '../cast/ablation.ts';
import { PACK, PACK_LEXICON } from '../lexicon.ts';
import type { Linked } from '../score-passages.ts';
import { exactMatcher } from './exact.ts';
import { calibrate, differences, linksOf, sum, tally } from './measure.ts';
import { lookupTable } from './queries.ts';
import { ablationTable, beforeAndAfter, calibrationTable, type Reach, type SetFigures } from './report.ts';
import { type Subject, setOf, type TextSet, textSets } from './sets.ts';
import { withVariant } from './switches.ts';
import { EVENTS, NAMES, OTHER_SUBJECTS } from './variants.ts';

const PAGE = new URL('../../../docs/accuracy.md', import.meta.url);
const USAGE = 'usage: npm run ablation [-- --write], or npm run ablation -- --pack FILE --passages FILE';

/** The command line. Without `other`, the bundled pack is measured. */
interface Options {
  write: boolean;
  /** paths of a built pack and of the passages marked for it */
  other?: { pack: string; passages: string };
}

function readOptions(): Options {
  const options = { write: { type: 'boolean' }, pack: { type: 'string' }, passages: { type: 'string' } } as const;
  try {
    const { write = false, pack, passages } = parseArgs({ options }).values;
    if (pack === undefined && passages === undefined) return { write };
    if (pack === undefined || passages === undefined) throw new Error('--pack and --passages need each other');
    if (write) throw new Error('--write is for the bundled pack alone');
    return { write, other: { pack, passages } };
  } catch (error) {
    throw new UserError(`${(error as Error).message.split('\n')[0]}; ${USAGE}`, 2);
  }
}

/** Sums up the tallies of the sets in the repository, and of those beside it. */
function reach(sets: TextSet[], find: (text: string) => Linked[]): Reach {
  const over = (some: TextSet[]) => sum(some.map((set) => tally(set, find)));
  const beside = sets.filter(({ own }) => !own);
  return { own: over(sets.filter(({ own }) => own)), ...(beside.length > 0 ? { beside: over(beside) } : {}) };
}

function measure({ entities, lexicon }: Subject, sets: TextSet[], skipped: string[]): Record<string, string> {
  const whole = (text: string) => link(text, lexicon);
  const exact = exactMatcher(entities);
  const figures: SetFigures[] = sets.map((set) => ({
    name: set.name,
    passages: set.passages.length,
    exact: tally(set, exact),
    whole: tally(set, whole),
    ...(set.own ? { bands: calibrate(set, whole) } : {}),
  }));
  const all = reach(sets, whole);
  const ownLinks = (find: (text: string) => Linked[]) =>
    new Set(sets.filter(({ own }) => own).flatMap((set) => [...linksOf(set, find)]));
  const links = ownLinks(whole);
  const without = [...NAMES, ...EVENTS, ...OTHER_SUBJECTS].map((variant) => {
    process.stderr.write('.');
    return {
      without: variant.without,
      ...withVariant(variant, entities, (changed) => {
        const find = (text: string) => link(text, changed);
        return { ...reach(sets, find), changed: differences(links, ownLinks(find)) };
      }),
    };
  });
  process.stderr.write('\n');
  return {
    'before and after': [beforeAndAfter(figures), ...skipped].join('\n\n'),
    ablation: ablationTable(all, without),
    calibration: calibrationTable(figures),
  };
}

async function measureOther({ pack, passages }: NonNullable<Options['other']>): Promise<Record<string, string>> {
  const { entities } = await openPack(pack);
  readText(passages, 'passages');
  const subject = { entities, lexicon: compileLexicon(entities) };
  return measure(subject, setOf(passages, subject), []);
}

function measureBundled(): Record<string, string> {
  const { sets, skipped } = textSets();
  return {
    ...measure({ entities: PACK.entities, lexicon: PACK_LEXICON }, sets, skipped),
    lookup: lookupTable(),
    ...castSections(),
  };
}

await main(async () => {
  const { write, other } = readOptions();
  const start = performance.now();
  const sections = other ? await measureOther(other) : measureBundled();
  for (const [name, markdown] of Object.entries(sections)) say(`${name}\n\n${markdown}\n`);
  say(seconds(start));
  if (write) writeFileSync(PAGE, fillIn(readFileSync(PAGE, 'utf8'), sections));
});
