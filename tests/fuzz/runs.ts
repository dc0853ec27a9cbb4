/** How much is tried, and the record of it that `docs/reliability.md` is made from. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../../.test/reliability');
/** What the long runs (`npm run test:long`) try; `FUZZ_RUNS` says another number. */
const MANY = 10_000;
const LONG = Number(process.env.FUZZ_RUNS) || (process.env.LONG === '1' ? MANY : 0);

/** Inputs that a property tries: some in every run of the tests, many in the long ones. */
export const runs = (usual: number): number => LONG || usual;

/** One row of the table: a fault, where it was made, how often, what happened and what was lost. */
interface Row {
  fault: string;
  /** a browser, or `Node` where the code ran without one */
  where: string;
  tried: number;
  /** each outcome with how often it came */
  happened: string;
  lost: string;
}

/** Counts what is tried and how it ended. Only what a test has found in order is counted: nothing was lost in it. */
export class Tally {
  private readonly name: string;
  private readonly outcomes = new Map<string, Map<string, number>>();

  constructor(name: string) {
    this.name = name;
  }

  /** One more try of a fault, and how it ended. */
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

  /** Writes the rows into `.test/reliability/NAME.json`, and a line for each. */
  write(): void {
    const rows = this.rows();
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(join(FOLDER, `${this.name}.json`), `${JSON.stringify(rows, null, 2)}\n`);
    for (const { fault, tried, happened } of rows) console.log(`${fault}: ${tried} tried; ${happened}`);
  }
}
