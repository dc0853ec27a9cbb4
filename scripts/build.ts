/** Builds the extension for a browser, quietly unless that fails. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { BrowserKind } from './browsers.ts';
import { UserError } from './say.ts';

const ROOT = join(import.meta.dirname, '..');

/** WXT's options for each browser. */
const CHOICES: Record<BrowserKind, string[]> = { chrome: [], firefox: ['-b', 'firefox', '--mv3'] };

/** Builds into `.output/`; throws with the build's own words where it fails. */
export function build(kind: BrowserKind): void {
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const run = spawnSync(process.execPath, [wxt, 'build', ...CHOICES[kind]], { cwd: ROOT, encoding: 'utf8' });
  if (run.status !== 0) throw new UserError(`The build for ${kind} failed:\n${run.stdout}${run.stderr}`.trimEnd());
}
