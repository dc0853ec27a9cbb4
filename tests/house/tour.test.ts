import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const TOUR = readFileSync(join(ROOT, 'docs/tour.md'), 'utf8');

const inBackticks = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code!);
const isPath = (code: string) => /^[\w.-]+\/[\w./-]*$/.test(code);
/** Rows of the tour's tables: files, and the names that must occur in them. */
const ROWS = [...TOUR.matchAll(/^\| (`.*?) \| (.*) \|$/gm)].map(([, files, names]) => ({
  files: inBackticks(files!),
  names: inBackticks(names!).filter((code) => /^\w+$/.test(code)),
}));

describe('the tour of the code', () => {
  it('has a table for each of its parts', () => {
    expect(ROWS.length).toBeGreaterThan(40);
  });

  it.each([...new Set(inBackticks(TOUR).filter(isPath))])('names a file that exists: %s', (path) => {
    expect(existsSync(join(ROOT, path))).toBe(true);
  });

  it.each(ROWS.filter(({ names }) => names.length > 0))('names what is in $files: $names', ({ files, names }) => {
    const text = files.map((file) => readFileSync(join(ROOT, file), 'utf8')).join('\n');
    expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(text))).toEqual([]);
  });
});
