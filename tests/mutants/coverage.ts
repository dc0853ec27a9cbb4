/** Records which pieces of the source each test file runs, by running it once. Cached until sources or tests change. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Piece, piecesOf, withProbes } from './probes.ts';
import { type Program, ROOT } from './program.ts';
import { Runner } from './runner.ts';

const FOLDER = join(ROOT, 'node_modules/.cache/mutants');

/** The coverage of one test file. */
interface Reached {
  /** hash of the test file */
  hash: string;
  /** its CPU time (ms) */
  ms: number;
  /** numbers of the probes that it reaches */
  hits: number[];
}

interface Kept {
  /** hash of all sources */
  sources: string;
  tests: Record<string, Reached>;
}

export class Coverage {
  private readonly pieces = new Map<string, { first: number; pieces: Piece[] }>();
  private readonly hits = new Map<string, Set<number>>();
  private readonly ms = new Map<string, number>();

  private constructor(program: Program, files: readonly string[]) {
    let first = 0;
    for (const file of files) {
      const pieces = piecesOf(program.parsed(file));
      this.pieces.set(file, { first, pieces });
      first += pieces.length;
    }
    this.count = first;
  }

  private readonly count: number;

  /** Returns the coverage. Runs only tests that changed since it was cached, or all tests if a source file changed. */
  static async map(program: Program, files: readonly string[], tests: readonly string[]): Promise<Coverage> {
    const coverage = new Coverage(program, files);
    const sources = hashOf(files.map((file) => program.parsed(file).text).join('\0'));
    const kept = readKept(sources);
    const stale = tests.filter((test) => kept.tests[test]?.hash !== hashOfFile(test));
    if (stale.length > 0) await coverage.run(program, files, stale, kept);
    for (const test of tests) {
      const { hits = [], ms = 0 } = kept.tests[test] ?? {};
      coverage.hits.set(test, new Set(hits));
      coverage.ms.set(test, ms);
    }
    return coverage;
  }

  private async run(program: Program, files: readonly string[], tests: readonly string[], kept: Kept): Promise<void> {
    const folder = join(FOLDER, 'probes');
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const runner = new Runner({ PROBES: String(this.count), PROBE_FOLDER: folder });
    const replaced = Object.fromEntries(
      files.map((file) => {
        const { first, pieces } = this.of(file);
        return [file, withProbes(program.parsed(file).text, pieces, first)];
      }),
    );
    const result = await runner.run({ replaced, tests: [...tests], bail: false }, 3_600_000);
    runner.close();
    if (result === 'hung') throw new Error('The tests hang with probes in the sources');
    // a test that fails without a mutant cannot kill any; it is not cached, and so runs again next time
    const failing = new Set(result.failures.map(({ test }) => test.split(': ', 1)[0]));
    for (const test of failing) console.error(`left out, as it fails without any mutant: ${test}`);
    for (const name of readdirSync(folder)) {
      const { path, hits, ms } = JSON.parse(readFileSync(join(folder, name), 'utf8'));
      const test = relative(ROOT, path);
      if (!failing.has(test)) kept.tests[test] = { hash: hashOfFile(test), hits, ms };
    }
    writeFileSync(join(FOLDER, 'coverage.json'), JSON.stringify(kept));
  }

  private of(file: string) {
    const known = this.pieces.get(file);
    if (known === undefined) throw new Error(`${file} has no probes`);
    return known;
  }

  /** Returns the number of the innermost piece around a place, or undefined if the code there runs on import. */
  probeAround(file: string, start: number, end: number): number | undefined {
    const { first, pieces } = this.of(file);
    // outer pieces precede inner ones
    const piece = pieces.findLastIndex((other) => other.start <= start && end <= other.end);
    return piece === -1 ? undefined : first + piece;
  }

  /** Whether the file has probes, that is, whether it is among those that are mutated. */
  knows(file: string): boolean {
    return this.pieces.has(file);
  }

  /** Returns how many of these probes a test reaches. */
  reached(test: string, probes: Iterable<number>): number {
    const hits = this.hits.get(test);
    let count = 0;
    for (const probe of probes) if (hits?.has(probe)) count++;
    return count;
  }

  /** Returns the numbers of all probes in a file. */
  probesIn(file: string): number[] {
    const { first, pieces } = this.of(file);
    return pieces.map((_, index) => first + index);
  }

  /** Returns the share of the probes reached by a test that are in a file, 0 to 1. */
  focusOn(test: string, file: string): number {
    return this.reached(test, this.probesIn(file)) / (this.hits.get(test)?.size || 1);
  }

  /** Returns the CPU time of a test (ms). */
  cost(test: string): number {
    return this.ms.get(test) ?? 0;
  }
}

function readKept(sources: string): Kept {
  try {
    const kept = JSON.parse(readFileSync(join(FOLDER, 'coverage.json'), 'utf8')) as Kept;
    if (kept.sources === sources) return kept;
  } catch {
    // nothing is cached yet
  }
  return { sources, tests: {} };
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function hashOfFile(file: string): string {
  return hashOf(readFileSync(join(ROOT, file), 'utf8'));
}
