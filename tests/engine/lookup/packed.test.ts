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
