/** Builds the extension for a browser and packs it for the stores, without output unless it fails. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSER_KINDS, type BrowserKind } from './browsers.ts';
import { UserError } from './say.ts';

const ROOT = join(import.meta.dirname, '..');

/** WXT's options for each browser. */
const CHOICES: Record<BrowserKind, string[]> = { chrome: [], firefox: ['-b', 'firefox', '--mv3'] };

/** Builds into `.output/`; throws with the output of the build if it fails. */
export function build(kind: BrowserKind): void {
  wxt('build', kind);
}

/**
 * Builds for every browser and packs each build into a zip beside it; Firefox's build also makes one of the sources.
 *
 * @param root the checkout, or the unpacked sources, to build
 */
export function makePackages(root = ROOT): void {
  for (const kind of BROWSER_KINDS) wxt('zip', kind, root);
}

/** The path of the zip that `makePackages` makes from a browser's build. */
export function packageFile(kind: BrowserKind, root = ROOT): string {
  return join(root, `.output/backstory-${version(root)}-${kind}.zip`);
}

/** The path of the zip of the sources, made with the packages. */
export function sourceFile(root = ROOT): string {
  return join(root, `.output/backstory-${version(root)}-sources.zip`);
}

function wxt(command: 'build' | 'zip', kind: BrowserKind, root = ROOT): void {
  const program = join(root, 'node_modules/wxt/bin/wxt.mjs');
  // Vitest sets NODE_ENV to `test` for child processes, and Vite would build for that
  const env = { ...process.env, NODE_ENV: 'production' };
  const run = spawnSync(process.execPath, [program, command, ...CHOICES[kind]], { cwd: root, encoding: 'utf8', env });
  if (run.status !== 0) throw new UserError(`The build for ${kind} failed:\n${run.stdout}${run.stderr}`.trimEnd());
}

function version(root: string): string {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
}
