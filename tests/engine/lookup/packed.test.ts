import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTable } from '../../../engine/lookup/build.ts';
import { packLookup, unpackLookup } from '../../../engine/lookup/packed.ts';
import type { LexiconEntry } from '../../../engine/model/types.ts';
import { anyText } from '../../any-text.ts';
import { entry, PACK } from '../lexicon.ts';

const name = fc.oneof(
  anyText({ minLength: 1, maxLength: 20 }),
  fc.constantFrom('Orm', 'Ada Orme', 'Путин', 'x'.repeat(300)),
);
const named = fc.record({ name, count: fc.nat(100_000) });
const entities = fc
  .array(named, { maxLength: 20 })
  .map((all) =>
    all.map(({ name, count }, i) => entry('place', `p-${i}`, name, { coverage: [{ article: 'a', count }] })),
  );

const stored = (entries: LexiconEntry[]) => packLookup(buildTable(entries), entries);

describe('a packed table', () => {
  it('unpacks to the table that was packed, whatever the names', () => {
    fc.assert(
      fc.property(entities, (entries) => {
        expect(unpackLookup(stored(entries))).toEqual(buildTable(entries));
      }),
    );
  });

  it('unpacks to the table of the bundled pack', () => {
    expect(unpackLookup(stored(PACK.entities))).toEqual(buildTable(PACK.entities));
  });

  it('is the same bytes for the same entities', () => {
    expect(new Uint8Array(stored(PACK.entities))).toEqual(new Uint8Array(stored(PACK.entities)));
  });

  const whole = stored(PACK.entities);
  it.each([
    ['nothing', new ArrayBuffer(0)],
    ['zeros', new ArrayBuffer(64)],
    ['cut off', whole.slice(0, 1000)],
    ['one byte too short', whole.slice(0, -1)],
    ['one byte too long', whole.transfer(whole.byteLength + 1)],
  ])('is refused if it is %s', (_, buffer) => expect(() => unpackLookup(buffer)).toThrow('build it again'));

  it('is not refused if there is no name', () => expect(unpackLookup(stored([]))).toEqual(buildTable([])));

  // the table of the README's two entities: after the head, how often they are named, then the numbers of six words
  const small = stored([
    entry('place', 'orm', 'Orm', { description: 'Port' }),
    entry('person', 'ada-orme', 'Ada Orme', { description: 'Mayor of Orm' }),
  ]);
  const [HEAD, WORDS] = [24, 6];
  const SHARED = HEAD + 2;
  const MORE = SHARED + WORDS;
  const OWNERS = MORE + WORDS;
  it.each([
    ['its kind or version is another', 0, 0x35],
    ['it has more entities than bytes', 6, 1],
    ['it has more words than bytes', 10, 1],
    ['it has more owners than bytes', 14, 1],
    ['it has far more letters than bytes', 18, 1],
    ['it is for one entity less', 4, 1],
    ['it has a word less', 8, 5],
    ['it has a letter more', 16, 23],
    ['it has a letter less', 16, 21],
    ['it has an owner more', 12, 8],
    ['it has an owner less', 12, 6],
    ['its first word shares letters with one before', SHARED, 1],
    ['a word shares more letters than the one before has', SHARED + 4, 4],
    ['a word has more letters than there are', MORE, 100],
    ['the last word has one letter more', MORE + 5, 5],
    ['a word has more owners than there are', OWNERS, 100],
    ['the last word has one owner more', OWNERS + 5, 2],
    ['a word belongs to an entity that there is not', OWNERS + WORDS + 19, 2],
  ])('is refused if %s', (_, at, to) => {
    const bytes = new Uint8Array(small.slice(0));
    expect(bytes[at]).not.toBe(to);
    bytes[at] = to;
    expect(() => unpackLookup(bytes.buffer)).toThrow('build it again');
  });

  it('is refused or unpacked immediately, whichever bytes were changed', () => {
    const bytes = new Uint8Array(stored(PACK.entities.slice(0, 5)));
    const change = fc.record({ at: fc.nat(bytes.length - 1), to: fc.nat(255) });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) => {
        const other = bytes.slice();
        for (const { at, to } of changes) other[at] = to;
        try {
          unpackLookup(other.buffer);
        } catch (error) {
          expect(String(error)).toContain('build it again');
        }
      }),
    );
  });
});
