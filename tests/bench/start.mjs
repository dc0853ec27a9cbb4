// `npm run bench`: installs the compared libraries if needed, then starts the benchmark. It must not import any of
// them, and is plain JavaScript, so that it runs before they are installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;
const lock = join(here, 'package-lock.json');
const installed = join(here, 'node_modules/.package-lock.json');

/** Whether the installed packages are those of the lockfile, in the same versions. */
function isInstalled() {
  if (!existsSync(installed)) return false;
  const packages = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;
  const there = packages(installed);
  return Object.entries(packages(lock)).every(([name, { version }]) => name === '' || there[name]?.version === version);
}

const run = (program, args, options = {}) => {
  const { status, error } = spawnSync(program, args, { stdio: 'inherit', ...options });
  if (error) console.error(error.message);
  return status ?? 1;
};

if (!isInstalled()) {
  console.log('Installing what Backstory is compared with (tests/bench/package-lock.json)');
  const windows = process.platform === 'win32';
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const failed = run(windows ? 'npm.cmd' : 'npm', args, { cwd: here, shell: windows });
  if (failed) process.exit(failed);
}
process.exit(run(process.execPath, ['--no-warnings', join(here, 'cli.ts'), ...process.argv.slice(2)]));
