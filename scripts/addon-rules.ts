/**
 * Mozilla's own check of the Firefox package: no errors, and only the warnings that docs/store/lint.md explains.
 * An explanation that is no longer needed is reported too.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFile } from './build.ts';
import { main, say, UserError } from './say.ts';

const ROOT = join(import.meta.dirname, '..');
const EXPLAINED = join(ROOT, 'docs/store/lint.md');

/** A finding of the linter; only the fields that are used here. */
export interface Finding {
  /** for example `UNSAFE_VAR_ASSIGNMENT` */
  code: string;
  message: string;
  /** path inside the package; the manifest's findings have none */
  file?: string;
  line?: number;
  column?: number;
}

/** The linter's answer. */
export interface Answer {
  errors: Finding[];
  warnings: Finding[];
  notices: Finding[];
}

/** Checks the existing package. Returns a line for the log, or throws if something is wrong. */
export function checkAddon(): string {
  const file = packageFile('firefox');
  if (!existsSync(file)) throw new UserError('The Firefox package is missing: run `npm run package`.');
  const answer = askLinter(file);
  const problems = complaints(answer, readExplained(readFileSync(EXPLAINED, 'utf8')));
  if (problems.length) throw new UserError(problems.join('\n'));
  return `Mozilla’s linter: 0 errors, ${answer.warnings.length} warnings, all explained in docs/store/lint.md`;
}

/** Returns all complaints: errors, findings without an explanation, explanations without a finding. One row explains one finding. */
export function complaints({ errors, warnings, notices }: Answer, explained: string[]): string[] {
  const left = [...explained];
  const unexplained = [...warnings, ...notices].filter((finding) => {
    const at = left.indexOf(keyOf(finding));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return [
    ...errors.map((finding) => `error ${describe(finding)}`),
    ...unexplained.map(
      (finding) => `not explained in docs/store/lint.md: ${describe(finding)}; mend it, or add its row there`,
    ),
    ...left.map((key) => `docs/store/lint.md explains ${key}, which is gone: take the row out`),
  ];
}

/** The code and file of each row of the page's table that gives a reason. */
export function readExplained(page: string): string[] {
  const rows = page.matchAll(/^\| `([A-Z_]+)` \| `([^`]+)` \| \S.* \|$/gm);
  return [...rows].map(([, code, file]) => `${code} in ${file}`);
}

/** A key without the content hash in the names of built files, which an explanation cannot know. */
function keyOf({ code, file = 'manifest.json' }: Finding): string {
  return `${code} in ${file.replace(/-[\w-]{8}(?=\.\w+$)/, '')}`;
}

function describe(finding: Finding): string {
  const { message, line, column } = finding;
  return `${keyOf(finding)}${line ? `:${line}:${column}` : ''}: ${message}`;
}

function askLinter(file: string): Answer {
  const program = join(ROOT, 'node_modules/web-ext/bin/web-ext.js');
  const args = ['lint', '--source-dir', file, '--output=json', '--no-config-discovery'];
  const run = spawnSync(process.execPath, [program, ...args], { cwd: ROOT, encoding: 'utf8' });
  try {
    return JSON.parse(run.stdout);
  } catch {
    throw new UserError(`web-ext lint did not answer:\n${run.stdout}${run.stderr}`.trimEnd());
  }
}

if (import.meta.main) await main(() => say(checkAddon()));
