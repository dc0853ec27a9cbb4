/** The number of inputs that properties try, and the record of them from which `docs/reliability.md` is generated. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../../.test/reliability');
/** The number of inputs in long runs (`npm run test:long`), unless `FUZZ_RUNS` gives another one. */
const MANY = 10_000;
const LONG = Number(process.env.FUZZ_RUNS) || (process.env.LONG === '1' ? MANY : 0);

/** Returns how many inputs a property tries: the usual number, or more in long runs. */
export const runs = (usual: number): number => LONG || usual;

/** One row of the table: a fault, where it was caused, how often, what happened and what was lost. */
interface Row {
  fault: string;
  /** a browser, or `Node` if the code ran without one */
  where: string;
  tried: number;
  /** each outcome and how often it occurred */
  happened: string;
  lost: string;
}

/** Counts faults and their outcomes. Tests count only inputs that passed, so nothing was lost in any of them. */
export class Tally {
  private readonly name: string;
  private readonly outcomes = new Map<string, Map<string, number>>();

  constructor(name: string) {
    this.name = name;
  }

  /** Counts one try of a fault with its outcome. */
  count(fault: string, outcome: string): void {
    const of = this.outcomes.get(fault) ?? new Map<string, number>();
    of.set(outcome, (of.get(outcome) ?? 0) + 1);
    this.outcomes.set(fault, of);
  }

  private rows(): Row[] {
    return [...this.outcomes].map(([fault, of]) => ({
      fault,
      where: 'Node',
      tried: [...of.values()].reduce((sum, times) => sum + times, 0),
      happened: [...of].map(([outcome, times]) => `${outcome}: ${times}`).join('; '),
      lost: 'nothing',
    }));
  }

  /** Writes the rows to `.test/reliability/NAME.json` and prints a line for each. */
  write(): void {
    const rows = this.rows();
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(join(FOLDER, `${this.name}.json`), `${JSON.stringify(rows, null, 2)}\n`);
    for (const { fault, tried, happened } of rows) console.log(`${fault}: ${tried} tried; ${happened}`);
  }
}
