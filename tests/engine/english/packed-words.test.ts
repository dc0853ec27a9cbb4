import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packWords, unpackWords } from '../../../engine/english/packed-words.ts';
import { words } from '../../../engine/english/words.ts';
import { withPackedWords } from '../../../scripts/packed-words.ts';

const FOLDER = join(import.meta.dirname, '../../../engine/english');

describe('long lists of words', () => {
  it('are the same after a build as in the source, in every module that has some', () => {
    let packed = 0;
    for (const file of readdirSync(FOLDER)) {
      const source = readFileSync(join(FOLDER, file), 'utf8');
      const written = [...source.matchAll(/words\(\s*`([^`]*)`/g)].map(([, list]) => words(list!));
      const built = [...withPackedWords(source).matchAll(/(unpackWords|\bwords)\(\s*(?:`([^`]*)`|("[^"]*"))/g)];
      const read = built.map(([, by, list, text]) => (by === 'words' ? words(list!) : unpackWords(JSON.parse(text!))));
      expect(read, file).toEqual(written);
      packed += built.filter(([, by]) => by === 'unpackWords').length;
    }
    expect(packed).toBeGreaterThan(30);
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
});
