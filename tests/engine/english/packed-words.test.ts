import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phrases } from '../../../engine/english/event-words.ts';
import { packLists, unpackLists } from '../../../engine/english/packed-words.ts';
import { words } from '../../../engine/english/words.ts';
import { EnglishLists, englishSources } from '../../../scripts/packed-words.ts';

const LIST = /\bwords\(\s*(?:`([^`]*)`|'([^'\n]*)')|\bpackedLists\[(\d+)\]/g;
const PHRASES = /\b(?:phrases\(|strong:|weak:)\s*(?:`([^`]*)`|'([^'\n]*)'|packedLists\[(\d+)\])/g;

describe('lists of words', () => {
  const sources = englishSources();
  const english = new EnglishLists(sources.values());
  const packed = unpackLists(packLists(english.lists));

  it('are the same after a build as in the source, in every module that has some', () => {
    const read = (source: string) =>
      [...source.matchAll(LIST)].map(([, lines, line, index]) =>
        index ? packed[Number(index)] : words((lines ?? line)!),
      );
    for (const [file, source] of sources) {
      const built = english.withoutLists(source).replace(PHRASES, '');
      expect(read(built), file).toEqual(read(source));
    }
  });

  it('are the same after a build if they are phrases for events', () => {
    const read = (source: string) =>
      [...source.matchAll(PHRASES)].map(
        ([, lines, line, index]) => new Set(index ? packed[Number(index)] : phrases((lines ?? line)!)),
      );
    for (const [file, source] of sources) expect(read(english.withoutLists(source)), file).toEqual(read(source));
  });

  it('are in the module of all lists', () => {
    expect(english.lists.length).toBeGreaterThan(300);
  });

  it('are restored for any lower-case letters, however many lists share a word', () => {
    const word = fc.stringMatching(/^[a-zé'-]{1,40}$/);
    const list = fc.uniqueArray(fc.oneof(word, fc.constantFrom('lamp', 'lamps', 'lens', 'harbour')));
    fc.assert(
      fc.property(fc.array(list, { minLength: 1 }), (all) => {
        const sets = all.map((each) => new Set(each));
        expect(unpackLists(packLists(sets))).toEqual(sets);
      }),
    );
  });

  it('are restored however many there are', () => {
    const number = fc.nat({ max: 5000 });
    fc.assert(
      fc.property(number, fc.array(number, { maxLength: 5 }), (count, shared) => {
        const all = Array.from({ length: count }, (_, index) => `word${index}`);
        const sets = [
          new Set(all),
          new Set(shared.map((index) => `word${index}`)),
          ...all.map((each) => new Set([each])),
        ];
        expect(unpackLists(packLists(sets))).toEqual(sets);
      }),
      { numRuns: 5 },
    );
  });

  it('stay where they are if they have capitals', () => {
    const source = 'words(`Lamp harbour lens`)';
    expect(new EnglishLists([source]).withoutLists(source)).toBe(source);
  });
});
