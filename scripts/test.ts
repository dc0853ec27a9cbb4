/**
 * `npm test`: everything, the fastest steps first, until a step fails. Ends with how long each step took, and
 * with one line that counts the tests in Vitest's reports of all suites.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkAddon } from './addon-rules.ts';
import { BROWSER_KINDS, type BrowserKind, requireBrowser } from './browsers.ts';
import { makePackages } from './build.ts';
import { countLine, countTests, readReport } from './count.ts';
import { main, say, seconds, UserError } from './say.ts';

const ROOT = join(import.meta.dirname, '..');
const REPORTS = { unit: join(ROOT, '.test/unit.json'), e2e: join(ROOT, '.test/e2e.json') };

interface Step {
  name: string;
  /** throws if the step fails */
  run: () => void;
}

const STEPS: Step[] = [
  { name: 'browsers', run: checkBrowsers },
  { name: 'lint', run: () => bin('@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '--colors=off') },
  { name: 'unused', run: () => bin('knip/bin/knip.js', '--no-progress') },
  { name: 'types', run: () => bin('typescript/bin/tsc', '--noEmit') },
  { name: 'types of the engine', run: () => bin('typescript/bin/tsc', '--noEmit', '-p', 'engine') },
  { name: 'data', run: () => node('data/build/cli.ts', '--check') },
  { name: 'unit tests', run: () => vitest('unit*', REPORTS.unit) },
  { name: 'packages', run: makePackages },
  { name: 'add-on rules', run: () => say(checkAddon()) },
  { name: 'budgets', run: () => node('scripts/budgets.ts') },
  { name: 'browser tests', run: () => vitest('e2e', REPORTS.e2e) },
];
const WIDEST = Math.max(...STEPS.map(({ name }) => name.length));

await main(() => {
  const start = performance.now();
  mkdirSync(join(ROOT, '.test'), { recursive: true });
  for (const report of Object.values(REPORTS)) rmSync(report, { force: true });
  const times: string[] = [];
  const broken = STEPS.find((step) => {
    const began = performance.now();
    const passed = passes(step);
    times.push(`  ${step.name.padEnd(WIDEST)}  ${seconds(began).padStart(7)}${passed ? '' : '  FAILED'}`);
    return !passed;
  });
  const reports = Object.values(REPORTS).flatMap((path) => readReport(path) ?? []);
  const count = countTests(reports);
  say(`\n${times.join('\n')}`);
  say(`\n${broken ? `Stopped at: ${broken.name}` : 'All steps passed'}, ${seconds(start)}`);
  // a failed step without tests must still count as a failure
  if (broken && count.failed === 0) count.failed = 1;
  say(countLine(count));
  if (broken) process.exitCode = 1;
});

function passes({ name, run }: Step): boolean {
  const start = performance.now();
  say(`\n== ${name}`);
  try {
    run();
    say(`== ${name}: ${seconds(start)}`);
    return true;
  } catch (error) {
    say(`== ${name} FAILED: ${error instanceof Error ? error.message : error} (${seconds(start)})`);
    return false;
  }
}

function checkBrowsers(): void {
  const chosen = process.env.E2E_BROWSERS?.split(',') ?? BROWSER_KINDS;
  for (const kind of chosen) {
    if (!isKind(kind)) throw new UserError(`E2E_BROWSERS names “${kind}”; it takes ${BROWSER_KINDS.join(' and ')}.`);
    say(`${kind} ${requireBrowser(kind).version}`);
  }
}

function isKind(name: string): name is BrowserKind {
  return (BROWSER_KINDS as readonly string[]).includes(name);
}

/** Runs the tests of one project in vitest.config.ts, or of all projects that match a pattern. */
function vitest(projects: string, report: string): void {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  bin('vitest/vitest.mjs', 'run', '--project', projects, ...reporters);
}

/** Runs a tool by its file in node_modules: works the same on every system, without a shell. */
function bin(path: string, ...args: string[]): void {
  node(join('node_modules', path), ...args);
}

function node(...args: string[]): void {
  const env = { ...process.env, BACKSTORY_BUILT: '1', CI: '1' };
  const { status, signal } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit', env });
  if (status !== 0) throw new UserError(signal ? `ended by ${signal}` : `exit status ${status}`);
}
