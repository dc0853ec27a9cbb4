import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

const PREFLIGHT = join(import.meta.dirname, '../../scripts/preflight.mjs');
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Runs the preflight script in a folder with these files. */
function run(...files: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'backstory-preflight-'));
  folders.push(folder);
  for (const file of ['scripts/preflight.mjs', ...files]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), '{}');
  }
  copyFileSync(PREFLIGHT, join(folder, 'scripts/preflight.mjs'));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/preflight.mjs'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

describe('the check before any command', () => {
  it('names the command that sets up a checkout', () => {
    expect(run()).toEqual({ status: 1, said: expect.stringContaining('npm run setup') });
  });

  it('says how to make the types after an installation without scripts', () => {
    expect(run('node_modules/wxt/package.json')).toEqual({
      status: 1,
      said: expect.stringContaining('npx wxt prepare'),
    });
  });

  it('says nothing if everything is in place', () => {
    expect(run('node_modules/wxt/package.json', '.wxt/tsconfig.json')).toEqual({ status: 0, said: '' });
  });
});
