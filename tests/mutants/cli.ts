/**
 * `npm run mutants`: mutation testing. Puts small faults into the sources, one at a time, and reports those that no unit
 * test detects. docs/testing.md has the rules and the results.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { main, say, UserError } from '../../scripts/say.ts';
import { Coverage } from './coverage.ts';
import { type Mutant, mutantsOf } from './mutants.ts';
import { Program, ROOT } from './program.ts';
import { Runner } from './runner.ts';
import { shuffled } from './sample.ts';
import { testsFor } from './tests-for.ts';

const USAGE = 'usage: npm run mutants -- [--sample N | --seed TEXT] [--count N] [--again] [FILE …]';

/** The files that are mutated. The gallery is left out, as it exists only for tests. */
const SCOPE = /^(engine|reading|page|platform|entrypoints)\/(?!gallery\/).*(?<!\.d)\.tsx?$/;

/** Tests that are left out: they take ten seconds or more, run the sources in other processes, or test other code. */
const LEFT_OUT =
  /^tests\/(bench|e2e|house|data)\/|tests\/fuzz\/(pack-mutations|rendering)|tests\/engine\/(ablation|odd-neighbours)\.|tests\/components\/gallery|tests\/engine\/cast\/command|tests\/page\/read-command/;

/** A mutant's tests run in groups of these sizes, the likeliest to fail first, until a group has a failure. */
const GROUPS = [3, 12, 200];

const SURVIVORS = join(ROOT, 'node_modules/.cache/mutants/survivors.json');

type Fate = 'killed' | 'timed out' | 'survived';

async function run(): Promise<void> {
  const { seed, most, again, files } = readOptions();
  const program = new Program();
  const sources = program.files().filter((file) => SCOPE.test(file));
  const tests = program.files().filter((file) => /^tests\/.*\.test\.tsx?$/.test(file) && !LEFT_OUT.test(file));
  const mutants = again
    ? (JSON.parse(readFileSync(SURVIVORS, 'utf8')) as Mutant[])
    : sample(program, files.length > 0 ? sources.filter((file) => files.includes(file)) : sources, seed, most);
  say(`${mutants.length} mutants, seed ${seed}`);
  const coverage = await Coverage.map(program, sources, tests);
  const runner = new Runner();
  const fates = new Map<Mutant, Fate>();
  for (const [index, mutant] of mutants.entries()) {
    const { fate, by, ran } = await fateOf(mutant, program, coverage, tests, runner);
    fates.set(mutant, fate);
    say(`${index + 1}. ${fate}: ${describe(program, mutant)}${by ? `\n     by ${by}` : ` (${ran} test files)`}`);
  }
  runner.close();
  program.close();
  const survivors = mutants.filter((mutant) => fates.get(mutant) === 'survived');
  mkdirSync(dirname(SURVIVORS), { recursive: true });
  writeFileSync(SURVIVORS, JSON.stringify(survivors, null, 1));
  const count = (fate: Fate) => [...fates.values()].filter((one) => one === fate).length;
  say(`${count('killed')} killed, ${count('timed out')} timed out, ${count('survived')} survived`);
}

function readOptions() {
  const options = {
    sample: { type: 'string', default: '1' },
    seed: { type: 'string' },
    count: { type: 'string', default: '100' },
    again: { type: 'boolean', default: false },
  } as const;
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const commit = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: ROOT, encoding: 'utf8' }).trim();
    const seed = values.seed ?? (values.sample === '1' ? commit : `${commit} ${values.sample}`);
    return { seed, most: Number(values.count), again: values.again, files: positionals };
  } catch (error) {
    throw new UserError(`${(error as Error).message.split('\n')[0]}; ${USAGE}`, 2);
  }
}

/** Returns at most `most` mutants that compile, chosen at random by the seed. */
function sample(program: Program, sources: readonly string[], seed: string, most: number): Mutant[] {
  const all = sources.flatMap((file) => mutantsOf(program.parsed(file), file));
  const chosen: Mutant[] = [];
  let broken = 0;
  for (const mutant of shuffled(all, ({ file, start, replacement }) => `${file} ${start} ${replacement}`, seed)) {
    if (chosen.length === most) break;
    if (program.compilesWith(mutant.file, mutated(program, mutant))) chosen.push(mutant);
    else broken++;
  }
  say(`${all.length} possible mutants; ${broken} that do not compile are passed over`);
  return chosen;
}

function mutated(program: Program, { file, start, end, replacement }: Mutant): string {
  const { text } = program.parsed(file);
  return text.slice(0, start) + replacement + text.slice(end);
}

/** Returns a mutant's location and change in one line. */
function describe(program: Program, { file, start, end, replacement }: Mutant): string {
  const { text } = program.parsed(file);
  const line = text.slice(0, start).split('\n').length;
  const short = (code: string) => (code.length > 60 ? `${code.slice(0, 57)}...` : code).replace(/\s+/g, ' ');
  return `${file}:${line} ${short(text.slice(start, end))} -> ${short(replacement) || '(nothing)'}`;
}

async function fateOf(mutant: Mutant, program: Program, coverage: Coverage, tests: string[], runner: Runner) {
  const left = testsFor(mutant, program, coverage, tests);
  const ran = left.length;
  const replaced = { [mutant.file]: mutated(program, mutant) };
  for (const size of GROUPS) {
    const group = left.splice(0, size);
    if (group.length === 0) break;
    const expected = group.reduce((sum, test) => sum + coverage.cost(test), 0);
    const result = await runner.run({ replaced, tests: group, bail: true }, expected);
    if (result === 'hung') return { fate: 'timed out' as const, ran, by: 'the clock' };
    const [failure] = result.failures;
    if (failure === undefined) continue;
    const late = /timed out in \d+ms/.test(failure.message);
    return { fate: late ? ('timed out' as const) : ('killed' as const), ran, by: failure.test };
  }
  return { fate: 'survived' as const, ran };
}

main(run);
