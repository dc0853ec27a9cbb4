/** Limits for the size of files, as given in CONTRIBUTING, with the few exceptions listed here. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const MOST_LINES_OF_ENGINE = 200;
const MOST_LINES = 250;

/** Files without a limit, as they are lists: of English words, and of the gallery's states. */
const LISTS = /^(?:engine\/english|entrypoints\/gallery)\//;

/** Files that may be larger because they have a single purpose, with their limits. */
const LARGER: Record<string, { most: number; because: string }> = {
  'engine/cast/joints.ts': { most: 230, because: 'many short rules of one question, each with its examples' },
  'engine/cast/people.ts': { most: 230, because: 'many short rules of one question, each with its examples' },
  'engine/model/pack.ts': { most: 250, because: 'the format of a pack is to be seen whole; half of it is comments' },
  'platform/messages.ts': { most: 350, because: 'the type of every message, and what answers it' },
  'entrypoints/reader/live-page.ts': { most: 330, because: 'the state of one page, shared by all that changes it' },
  'entrypoints/card/attention.ts': { most: 280, because: 'every way in which a reader points at a name, as one state' },
  'reading/appearances.ts': { most: 260, because: 'what one story says about a name: each part needs the others' },
};

const FOLDERS = ['components', 'data', 'engine', 'entrypoints', 'page', 'platform', 'reading', 'scripts'];
const linesOf = (file: string) => readFileSync(join(ROOT, file), 'utf8').split('\n').length - 1;
const sizes = globSync(`{${FOLDERS}}/**/*.{ts,tsx}`, { cwd: ROOT })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !LISTS.test(file))
  .map((file) => ({ file, lines: linesOf(file) }));

const usualMost = (file: string) => (file.startsWith('engine/') ? MOST_LINES_OF_ENGINE : MOST_LINES);

describe('a source file', () => {
  it('has at most as many lines as CONTRIBUTING says', () => {
    expect(sizes.length).toBeGreaterThan(300);
    const long = sizes.filter(({ file, lines }) => lines > (LARGER[file]?.most ?? usualMost(file)));
    expect(long, 'if a file has two purposes, split it; if it has one, say here why it is larger').toEqual([]);
  });

  it('is listed as larger only if it is', () => {
    const listed = sizes.filter(({ file, lines }) => file in LARGER && lines > usualMost(file));
    expect(listed.map(({ file }) => file).sort()).toEqual(Object.keys(LARGER).sort());
  });

  it('is subject to the numbers that CONTRIBUTING gives', () => {
    const text = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8').replace(/\s+/g, ' ');
    expect(text).toContain(`at most ${MOST_LINES} lines, in the engine ${MOST_LINES_OF_ENGINE}`);
  });
});
