/** Lists of English words belong in engine/english/, each with its question, not elsewhere in engine/ or reading/. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
/** Files with lists of other things: address endings, types of structured data, elements, parts of identifiers. */
const NOT_ENGLISH = /^engine\/(?:text\/addresses|dates\/(?:structured-data|evidence|date-names))\.ts$/;

/** A set or a list of words: `new Set(['to', 'until'])`, `'to until till'.split(' ')`, `/^(?:in|on|at|to|by|of)\b/`. */
const LISTS = [
  /new Set\(\[\s*'[a-z]+'(?:,\s*'[a-z&]+')+,?\s*\]\)/g,
  /['`]\s*[a-z]+(?:\s+[a-z]+){2,}\s*['`]\s*\.split\(/g,
  /\bwords\(\s*['`]/g,
  /\/(?:\^|\\b)\(\?:[a-z]{2,}(?:\|[a-z]{2,}){5,}/g,
];

const listsIn = (source: string) => LISTS.flatMap((list) => source.match(list) ?? []);

describe('a list of words', () => {
  it.each([
    "const TO = new Set(['to', 'until']);",
    "const WEEKS = 'first second third'.split(' ');",
    'const SMALL = `of to\n  by with`.split(/\\s+/);',
    'const COUNTED = words(`\nday floor\n`);',
    'const PREPOSITION = /^(?:of|at|for|in|with|from|to|on)$/;',
  ])('is distinguished from other code: %s', (source) => {
    expect(listsIn(source)).toHaveLength(1);
    expect(listsIn("const seen = new Set(words); // 'one of many'\nconst COPULA = /^(?:is|was)$/;")).toEqual([]);
  });

  it('is in no step of the engine, and in none of reading/', () => {
    const steps = globSync(['engine/**/*.ts', 'reading/**/*.ts'], { cwd: ROOT })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => !file.startsWith('engine/english/') && !NOT_ENGLISH.test(file));
    expect(steps.length).toBeGreaterThan(100);
    const found = steps.flatMap((file) =>
      listsIn(readFileSync(join(ROOT, file), 'utf8')).map((list) => `${file}: ${list}`),
    );
    expect(found).toEqual([]);
  });
});
