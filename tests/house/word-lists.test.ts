/** Lists of English words stand in engine/english/, each with its question: the engine's steps hold none. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ENGINE = join(import.meta.dirname, '../../engine');

/** A set or a list of words: `new Set(['to', 'until'])`, `'to until till'.split(' ')`. */
const LISTS = [
  /new Set\(\[\s*'[a-z]+'(?:,\s*'[a-z]+')+,?\s*\]\)/g,
  /['`]\s*[a-z]+(?:\s+[a-z]+){2,}\s*['`]\s*\.split\(/g,
  /\bwords\(\s*['`]/g,
];

const listsIn = (source: string) => LISTS.flatMap((list) => source.match(list) ?? []);

describe('a list of words', () => {
  it.each([
    "const TO = new Set(['to', 'until']);",
    "const WEEKS = 'first second third'.split(' ');",
    'const COUNTED = words(`\nday floor\n`);',
  ])('is told from other code: %s', (source) => {
    expect(listsIn(source)).toHaveLength(1);
    expect(listsIn("const seen = new Set(words); // 'one of many'")).toEqual([]);
  });

  it('stands in no step of the engine', () => {
    const steps = globSync('**/*.ts', { cwd: ENGINE }).filter((file) => !file.startsWith('english'));
    expect(steps.length).toBeGreaterThan(50);
    const found = steps.flatMap((file) =>
      listsIn(readFileSync(join(ENGINE, file), 'utf8')).map((list) => `${file}: ${list}`),
    );
    expect(found).toEqual([]);
  });
});
