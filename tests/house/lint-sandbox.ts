/**
 * Lints code by the repository's own rules, as if it were in given files. It is written to a temporary copy of the folder
 * structure under .test/, because Biome's stdin mode reports that something is wrong, but not what.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** A file that does not exist, with its code. */
export interface MadeUpFile {
  /** path inside the repository */
  path: string;
  code: string;
}

/** Returns Biome's complaints by path; paths without any are left out. */
export function lint(files: MadeUpFile[]): Map<string, string[]> {
  const sandbox = makeSandbox(files);
  try {
    const biome = join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
    const run = spawnSync(process.execPath, [biome, 'lint', '--reporter=json', '--max-diagnostics=none', '.'], {
      cwd: sandbox,
      encoding: 'utf8',
    });
    const report = run.stdout.split('\n').find((line) => line.startsWith('{'));
    if (!report) throw new Error(`biome lint printed no report: ${run.stderr}`);
    return collect(JSON.parse(report));
  } finally {
    rmSync(sandbox, { recursive: true });
  }
}

function makeSandbox(files: MadeUpFile[]): string {
  mkdirSync(join(ROOT, '.test'), { recursive: true });
  const sandbox = mkdtempSync(join(ROOT, '.test/lint-'));
  const config = JSON.parse(readFileSync(join(ROOT, 'biome.json'), 'utf8'));
  // .test/ is in .gitignore, so with version control enabled, nothing would be linted
  config.vcs.enabled = false;
  writeFileSync(join(sandbox, 'biome.json'), JSON.stringify(config));
  cpSync(join(ROOT, 'scripts/lint'), join(sandbox, 'scripts/lint'), { recursive: true });
  for (const { path, code } of files) {
    mkdirSync(dirname(join(sandbox, path)), { recursive: true });
    writeFileSync(join(sandbox, path), `${code}\n`);
  }
  return sandbox;
}

interface Report {
  diagnostics: { category: string; message: string; location: { path: string } }[];
}

function collect(report: Report): Map<string, string[]> {
  const complaints = new Map<string, string[]>();
  for (const { category, message, location } of report.diagnostics) {
    // only the repository's own rules count, as such short files may violate others
    if (category !== 'plugin' && !/noRestricted(Imports|Globals)$/.test(category)) continue;
    const path = location.path.replaceAll('\\', '/');
    complaints.set(path, [...(complaints.get(path) ?? []), message]);
  }
  return complaints;
}
