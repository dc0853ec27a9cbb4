/**
 * `npm run package`: makes the packages for the stores in `.output/`, and checks Firefox's with Mozilla's linter. With
 * `-- --rebuild` it then builds them again from the source archive, as the add-on store does, and compares.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, join, relative } from 'node:path';
import { parseArgs, stripVTControlCharacters } from 'node:util';
import { checkAddon } from './addon-rules.ts';
import { BROWSER_KINDS } from './browsers.ts';
import { makePackages, packageFile, sourceFile } from './build.ts';
import { main, say, UserError } from './say.ts';
import { unpack } from './unpack.ts';

/** What the add-on store runs in the unpacked sources. */
const STORE_RUNS = [['ci'], ['run', 'build-for-amo']];
/** Commands that show that the unpacked sources are complete. */
const CHECKS = [
  ['run', 'lint'],
  ['run', 'types'],
];

await main(() => {
  const again = readArguments();
  makePackages();
  for (const file of [...BROWSER_KINDS.map((kind) => packageFile(kind)), sourceFile()]) {
    const size = `${(readFileSync(file).length / 1000).toFixed(1)} kB`;
    say(`${relative('.', file)}  ${size}  sha256 ${hash(file)}`);
  }
  say(checkAddon());
  if (again) rebuild();
});

function readArguments(): boolean {
  try {
    return parseArgs({ options: { rebuild: { type: 'boolean' } } }).values.rebuild ?? false;
  } catch {
    throw new UserError('Usage: npm run package [-- --rebuild]', 2);
  }
}

function rebuild(): void {
  const folder = mkdtempSync(join(tmpdir(), 'backstory-sources-'));
  try {
    unpack(sourceFile(), folder);
    for (const command of STORE_RUNS) npm(command, folder);
    for (const [first, second] of [
      [packageFile('firefox'), packageFile('firefox', folder)],
      [sourceFile(), sourceFile(folder)],
    ] as const) {
      if (hash(first) !== hash(second)) throw new UserError(`${basename(first)} differs when built from the sources.`);
      say(`${basename(first)}: the same bytes from the sources`);
    }
    for (const command of CHECKS) npm(command, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs npm as from a shell in that folder, without the environment of this run. */
function npm(command: string[], folder: string): void {
  const { npm_execpath: program, PATH = '', ...rest } = process.env;
  if (!program) throw new UserError('Run this as `npm run package -- --rebuild`: it needs to know where npm is.');
  const env = Object.fromEntries(Object.entries(rest).filter(([name]) => !/^(npm_|INIT_CWD$)/i.test(name)));
  env.PATH = PATH.split(delimiter)
    .filter((part) => !part.includes('node_modules'))
    .join(delimiter);
  say(`npm ${command.join(' ')}`);
  const run = spawnSync('node', [program, ...command], { cwd: folder, env, encoding: 'utf8' });
  if (run.status !== 0) {
    const said = stripVTControlCharacters(`${run.stdout}${run.stderr}`).trimEnd();
    throw new UserError(`In the unpacked sources \`npm ${command.join(' ')}\` failed:\n${said}`);
  }
}

function hash(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
