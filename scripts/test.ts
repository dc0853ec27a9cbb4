/**
 * `npm test`: everything, the fastest steps first, until a step fails. Ends with how long each step took, and
 * with one line that counts the tests in Vitest's reports of all suites.
 */
import { spawn } from 'node:child_process';
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
  /** throws or rejects if the step fails; returns its output, unless that was shown at once */
  run: () => string | Promise<string>;
}

/** Stages, one after the other. The steps of a stage run side by side, because a single one leaves a core idle. */
const STAGES: Step[][] = [
  [{ name: 'browsers', run: checkBrowsers }],
  [
    { name: 'unused', run: () => tool('knip/bin/knip.js', '--no-progress') },
    { name: 'data', run: () => node(['data/build/cli.ts', '--check'], 'held back') },
    { name: 'lint', run: () => tool('@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '--colors=off') },
    { name: 'types', run: () => tool('typescript/bin/tsc', '--noEmit') },
    { name: 'types of the engine', run: () => tool('typescript/bin/tsc', '--noEmit', '-p', 'engine') },
  ],
  [{ name: 'unit tests', run: () => vitest('unit*', REPORTS.unit) }],
  [{ name: 'packages', run: packages }],
  [
    { name: 'budgets', run: () => node(['scripts/budgets.ts'], 'held back') },
    { name: 'add-on rules', run: checkAddon },
  ],
  [{ name: 'browser tests', run: () => vitest('e2e', REPORTS.e2e) }],
];
const WIDEST = Math.max(...STAGES.flat().map(({ name }) => name.length));

await main(async () => {
  const start = performance.now();
  mkdirSync(join(ROOT, '.test'), { recursive: true });
  for (const report of Object.values(REPORTS)) rmSync(report, { force: true });
  const times: string[] = [];
  const broken: string[] = [];
  for (const stage of STAGES) {
    await Promise.all(
      stage.map(async (step) => {
        const began = performance.now();
        const passed = await passes(step);
        times.push(`  ${step.name.padEnd(WIDEST)}  ${seconds(began).padStart(7)}${passed ? '' : '  FAILED'}`);
        if (!passed) broken.push(step.name);
      }),
    );
    if (broken.length > 0) break;
  }
  const reports = Object.values(REPORTS).flatMap((path) => readReport(path) ?? []);
  const count = countTests(reports);
  say(`\n${times.join('\n')}`);
  say(`\n${broken.length > 0 ? `Stopped at: ${broken.join(', ')}` : 'All steps passed'}, ${seconds(start)}`);
  // a failed step without tests must still count as a failure
  if (broken.length > 0 && count.failed === 0) count.failed = 1;
  say(countLine(count));
  if (broken.length > 0) process.exitCode = 1;
});

async function passes({ name, run }: Step): Promise<boolean> {
  const start = performance.now();
  say(`\n== ${name}`);
  try {
    const output = await run();
    if (output) say(output.trimEnd());
    say(`== ${name}: ${seconds(start)}`);
    return true;
  } catch (error) {
    say(`== ${name} FAILED: ${error instanceof Error ? error.message : error} (${seconds(start)})`);
    return false;
  }
}

function checkBrowsers(): string {
  const chosen = process.env.E2E_BROWSERS?.split(',') ?? BROWSER_KINDS;
  const lines = chosen.map((kind) => {
    if (!isKind(kind)) throw new UserError(`E2E_BROWSERS names “${kind}”; it takes ${BROWSER_KINDS.join(' and ')}.`);
    return `${kind} ${requireBrowser(kind).version}`;
  });
  return lines.join('\n');
}

function packages(): string {
  makePackages();
  return '';
}

function isKind(name: string): name is BrowserKind {
  return (BROWSER_KINDS as readonly string[]).includes(name);
}

/** Runs the tests of one project in vitest.config.ts, or of all projects that match a pattern. */
function vitest(projects: string, report: string): Promise<string> {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return node(['node_modules/vitest/vitest.mjs', 'run', '--project', projects, ...reporters], 'at once');
}

/** Runs a tool by its file in node_modules, which works the same on every system, without a shell. */
function tool(path: string, ...args: string[]): Promise<string> {
  return node([join('node_modules', path), ...args], 'held back');
}

/** Runs a script. Its output is shown at once, or held back and returned, so that it is not mixed with that of others. */
async function node(args: string[], showing: 'at once' | 'held back'): Promise<string> {
  const env = { ...process.env, BACKSTORY_BUILT: '1', CI: '1' };
  const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: showing === 'at once' ? 'inherit' : 'pipe' });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  const [status, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (...ended) => resolve(ended));
  });
  if (status === 0) return output;
  throw new UserError(`${signal ? `ended by ${signal}` : `exit status ${status}`}\n${output}`.trimEnd());
}
