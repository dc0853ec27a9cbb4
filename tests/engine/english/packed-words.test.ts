import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phrases } from '../../../engine/english/event-words.ts';
import { packWords, unpackWords } from '../../../engine/english/packed-words.ts';
import { words } from '../../../engine/english/words.ts';
import { withPackedWords } from '../../../scripts/packed-words.ts';

const FOLDER = join(import.meta.dirname, '../../../engine/english');

const LIST = /\bwords\(\s*(?:`([^`]*)`|'([^'\n]*)')/g;
const BUILT = /\b(unpackWords|words)\(\s*(?:`([^`]*)`|'([^'\n]*)'|("[^"]*"))/g;

describe('lists of words', () => {
  it('are the same after a build as in the source, in every module that has some', () => {
    let packed = 0;
    for (const file of readdirSync(FOLDER)) {
      const source = readFileSync(join(FOLDER, file), 'utf8');
      const written = [...source.matchAll(LIST)].map(([, lines, line]) => words((lines ?? line)!));
      const built = [...withPackedWords(source).matchAll(BUILT)];
      const read = built.map(([, by, lines, line, text]) =>
        by === 'words' ? words((lines ?? line)!) : unpackWords(JSON.parse(text!)),
      );
      expect(read, file).toEqual(written);
      packed += built.filter(([, by]) => by === 'unpackWords').length;
    }
    expect(packed).toBeGreaterThan(150);
  });

  it('are restored for any lower-case letters', () => {
    const word = fc.stringMatching(/^[a-zé'-]{1,40}$/);
    fc.assert(
      fc.property(fc.uniqueArray(word), (all) => {
        expect(unpackWords(packWords(all))).toEqual(new Set(all));
      }),
    );
  });

  it('are left unpacked if they are short or have capitals', () => {
    const capitals = `words(\`${Array.from({ length: 100 }, (_, number) => `Name${number}`).join(' ')}\`)`;
    for (const source of ['words(`lamp harbour lens`)', capitals]) expect(withPackedWords(source)).toBe(source);
  });

  it('are the same after a build if they are phrases for events', () => {
    const PHRASES = /\b(?:phrases\(|strong:|weak:)\s*(?:`([^`]*)`|'([^'\n]*)'|("[^"]*"))/g;
    let packed = 0;
    for (const file of readdirSync(FOLDER)) {
      const read = (source: string) =>
        [...source.matchAll(PHRASES)].map(([, lines, line, text]) => {
          if (text) packed++;
          return new Set(phrases(text ? JSON.parse(text) : (lines ?? line)));
        });
      const source = readFileSync(join(FOLDER, file), 'utf8');
      expect(read(withPackedWords(source)), file).toEqual(read(source));
    }
    expect(packed).toBeGreaterThan(100);
  });
});
