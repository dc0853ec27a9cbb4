import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** Returns the compiler's errors for `code` with the engine's own tsconfig. */
function compile(code: string): string {
  mkdirSync(join(ROOT, '.test'), { recursive: true });
  const folder = mkdtempSync(join(ROOT, '.test/types-'));
  try {
    writeFileSync(join(folder, 'probe.ts'), code);
    const config = { extends: '../../engine/tsconfig.json', include: ['./probe.ts'], exclude: [] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
    const run = spawnSync(process.execPath, [tsc, '--noEmit', '-p', folder], { encoding: 'utf8' });
    return run.stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the engine does not depend on where it runs', () => {
  it.each(['document', 'window', 'navigator', 'process', 'Buffer', 'require', 'setTimeout', 'fetch'])(
    'its compiler settings refuse %s',
    (name) => {
      expect(compile(`export const used = ${name};\n`)).toContain(`Cannot find name '${name}'`);
    },
  );

  it('its compiler settings accept plain modern TypeScript', () => {
    expect(compile(`export const used = Object.groupBy([1, 2], (n) => (n > 1 ? 'many' : 'one'));\n`)).toBe('');
  });
});
