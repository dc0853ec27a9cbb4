/** The comparison of lookup: all contenders answer each keystroke before the next one. */
import { BUILD_TIMEOUT_MS, type Remote } from '../lab/remote.ts';
import { turn } from '../stats.ts';
import { LOOKUPS } from './contenders.ts';
import type { LookupLab } from './lab.ts';

/** How much the comparison measures. */
export interface LookupPlan {
  sizes: number[];
  /** names that are typed */
  typed: number;
  /** a contender that has used this many milliseconds at a size gets no more queries */
  mostMs: number;
}

/** One contender at one number of records. */
export interface LookupCell {
  id: string;
  label: string;
  records: number;
  buildMs: number;
  /** milliseconds for each query that was answered */
  samples: number[];
  /** the number of whole names queried, and how often the right entity was the first result or among the results */
  asked: number;
  first: number;
  among: number;
  /** why it failed, if it did */
  failed?: string;
}

interface Key {
  query: string;
  right: string[];
  isWhole: boolean;
}

/** Mixes the keystrokes of all names. Whole names come early, so that slow contenders are also scored on some. */
function keysOf(typed: { keys: string[]; right: string[] }[]): Key[] {
  const all = typed.flatMap(({ keys, right }) =>
    keys.map((query, at) => ({ query, right, isWhole: at === keys.length - 1 })),
  );
  const parts = all.filter(({ isWhole }) => !isWhole);
  const step = Math.max(1, Math.floor(parts.length / typed.length));
  // each whole name is followed by keystrokes taken evenly from all names
  return all
    .filter(({ isWhole }) => isWhole)
    .flatMap((whole, at) => [whole, ...parts.filter((_, k) => k % typed.length === at).slice(0, step)]);
}

/** Queries for the warm-up run, in which code is compiled. */
const WARM_UP = ['a', 'ma', 'mar', 'maria', 'north', 'petrov'];

export async function raceLookups(
  lab: Remote<LookupLab>,
  plan: LookupPlan,
  tell: (line: string) => void,
): Promise<LookupCell[]> {
  const cells: LookupCell[] = [];
  for (const records of plan.sizes) {
    const keys = keysOf(await lab.call('prepare', [records, plan.typed]));
    const racing = LOOKUPS.map(({ id, label }) => ({
      ...{ id, label, records, buildMs: 0, samples: [] as number[], asked: 0, first: 0, among: 0 },
    })) as LookupCell[];
    cells.push(...racing);
    const restart = async () => {
      await lab.restart();
      await lab.call('prepare', [records, plan.typed]);
      for (const { id, failed, buildMs } of racing)
        if (!failed && buildMs) await lab.call('build', [id], BUILD_TIMEOUT_MS);
    };
    const attempt = async (cell: LookupCell, act: () => Promise<void>) => {
      try {
        await act();
      } catch (error) {
        cell.failed = (error instanceof Error ? error.message : String(error)).split('\n')[0]!;
        tell(`  ${cell.label} failed at ${records} records: ${cell.failed}`);
        await restart();
      }
    };
    for (const cell of racing) {
      await attempt(cell, async () => {
        cell.buildMs = await lab.call('build', [cell.id], BUILD_TIMEOUT_MS);
        for (const query of WARM_UP) await lab.call('ask', [cell.id, query]);
      });
    }
    for (const [at, key] of keys.entries()) {
      for (const cell of turn(racing, at)) {
        const spent = cell.samples.reduce((sum, ms) => sum + ms, 0);
        if (cell.failed || spent > plan.mostMs) continue;
        await attempt(cell, () => answer(lab, cell, key));
      }
    }
    tell(`  ${records} records: ${racing.map(({ label, samples }) => `${label} ${samples.length} keys`).join(', ')}`);
  }
  return cells;
}

async function answer(lab: Remote<LookupLab>, cell: LookupCell, { query, right, isWhole }: Key): Promise<void> {
  const { ms, ids } = await lab.call('ask', [cell.id, query]);
  cell.samples.push(ms);
  if (!isWhole) return;
  cell.asked++;
  if (right.includes(ids[0] ?? '')) cell.first++;
  if (right.some((id) => ids.includes(id))) cell.among++;
}
