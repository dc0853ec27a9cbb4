/** The commands for reading stories start as a user starts them; what they print is tested within one process. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

it.each(['card', 'cast', 'keep', 'link', 'lookup', 'read'])('a process of `npm run %s` says how it is used', (name) => {
  const args = ['--import', './scripts/preflight.mjs', `scripts/${name}.ts`, '--no-such-option'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(new RegExp(`^Unknown option '--no-such-option'.*usage: npm run --silent ${name} `));
});
