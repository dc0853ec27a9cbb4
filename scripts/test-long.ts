/** `npm run test:long`: every fault in its long form, in both browsers, and the table of `docs/reliability.md` from it. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSER_KINDS } from './browsers.ts';
import { build } from './build.ts';
import { main, say, seconds, UserError } from './say.ts';

const ROOT = join(import.meta.dirname, '..');
/** The number of random inputs for each property, unless `FUZZ_RUNS` gives another. */
const FUZZ_RUNS = '20000';
const FAULTS = ['hostile', 'network', 'background', 'soak'].map((name) => `tests/e2e/${name}`);

await main(() => {
  const start = performance.now();
  rmSync(join(ROOT, '.test/reliability'), { recursive: true, force: true });
  for (const kind of BROWSER_KINDS) build(kind);
  node('node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', 'tests/fuzz');
  node('node_modules/vitest/vitest.mjs', 'run', '--project', 'e2e', ...FAULTS);
  node('scripts/reliability.ts');
  say(`All long tests passed, ${seconds(start)}`);
});

function node(...args: string[]): void {
  const env = { FUZZ_RUNS, ...process.env, LONG: '1', BACKSTORY_BUILT: '1' };
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit', env });
  if (status !== 0) throw new UserError(`${args.join(' ')} failed`);
}
