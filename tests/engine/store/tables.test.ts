/** Numbers, texts and tables as they are stored: what was written is read again, and nothing else. */
import { describe, expect, it } from 'vitest';
import { EntityList } from '../../../engine/model/entities.ts';
import { openTable, packTable, Reader, Writer } from '../../../engine/store/bytes.ts';
import { EntityRecords, storeEntities } from '../../../engine/store/entity-records.ts';
import { buildIdentifiers, Identifiers } from '../../../engine/store/identifiers.ts';
import { SMALL_PACK } from '../small-pack.ts';

const bytesOf = (write: (writer: Writer) => void): Uint8Array => {
  const writer = new Writer();
  write(writer);
  return writer.done();
};
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

describe('a number', () => {
  it.each([
    [0, '00'],
    [1, '01'],
    [127, '7f'],
    [128, '8001'],
    [16_383, 'ff7f'],
    [16_384, '808001'],
    [2 ** 28, '8080808001'],
    [2 ** 31 - 1, 'ffffffff07'],
  ])('of %i takes seven bits a byte: %s', (number, bytes) => {
    const written = bytesOf((writer) => writer.number(number));
    expect(hex(written)).toBe(bytes);
    const reader = new Reader(written);
    expect([reader.number(), reader.at]).toEqual([number, written.length]);
  });
});

describe('a letter', () => {
  it.each([
    ['\0', '00'],
    ['a', '61'],
    ['\x7f', '7f'],
    ['\x80', 'c280'],
    ['é', 'c3a9'],
    ['\u07ff', 'dfbf'],
    ['\u0800', 'e0a080'],
    ['क', 'e0a495'],
    ['京', 'e4baac'],
    ['\uffff', 'efbfbf'],
    ['🙂', 'eda0bdedb982'],
  ])('%j is written in one byte, two or three: %s', (text, bytes) => {
    const written = bytesOf((writer) => writer.units(text));
    expect(hex(written)).toBe(bytes);
    expect(new Reader(written).units(text.length)).toBe(text);
  });

  it('is read again among very many', () => {
    const text = 'aé京'.repeat(5000);
    const written = bytesOf((writer) => writer.units(text));
    expect(written).toHaveLength(30_000);
    expect(new Reader(written).units(text.length)).toBe(text);
  });
});

describe('a table', () => {
  const MARK = 0x42534c34;
  const table = packTable(MARK, [7, 9], Uint8Array.of(1, 2, 3));

  it('has its counts, the number of its bytes, and these', () => {
    const { counts, bytes, reader } = openTable(table, MARK, 2)!;
    expect([counts, bytes]).toEqual([[7, 9], 3]);
    expect([reader.byte(), reader.byte(), reader.byte(), reader.at]).toEqual([1, 2, 3, 3]);
  });

  it('may have no bytes after its head', () =>
    expect(openTable(packTable(MARK, [7], new Uint8Array()), MARK, 1)).toMatchObject({ counts: [7], bytes: 0 }));

  it.each<[string, ArrayBuffer, number]>([
    ['of another kind', table, MARK + 1],
    ['shorter than a head', table.slice(0, 12), MARK],
    ['one byte too short', table.slice(0, -1), MARK],
    ['one byte too long', table.slice(0).transfer(table.byteLength + 1), MARK],
  ])('is not opened if it is %s', (_, buffer, mark) => expect(openTable(buffer, mark, 2)).toBeUndefined());
});

describe('an entity', () => {
  // by the hash of the table, each of these has the same number as the one below it
  const TWINS = [
    ['costarring', 'liquid'],
    ['declinate', 'macallums'],
  ] as const;
  const entity = (id: string, sameAs: string[] = []) => ({ ...SMALL_PACK.entities[0]!, id, sameAs });

  it.each(TWINS)('is found by its id, though another id has the same hash: %s', (one, other) => {
    const both = new EntityRecords(storeEntities([entity('first'), entity(one), entity(other)]));
    expect([both.numberOf(one), both.numberOf(other)]).toEqual([1, 2]);
    const alone = new EntityRecords(storeEntities([entity(one)]));
    expect([alone.numberOf(one), alone.numberOf(other)]).toEqual([0, undefined]);
  });

  it('is parsed once', () => {
    const records = new EntityRecords(storeEntities(SMALL_PACK.entities));
    expect(records.at(1)).toBe(records.at(1));
    expect([records.at(-1), records.at(5)]).toEqual([undefined, undefined]);
  });

  const all = [entity('a', ['costarring']), entity('b'), entity('c', ['v:1', 'costarring']), entity('d', ['liquid'])];
  const list = new EntityList(all);
  const table = buildIdentifiers(all);

  it('is found by each of its identifiers, with all others that have it', () => {
    const identifiers = new Identifiers(list, table);
    const found = ['costarring', 'liquid', 'v:1', 'v:2'].map((one) => identifiers.find(one));
    expect(found).toEqual([[0, 2], [3], [2], []]);
    expect(new Identifiers(new EntityList([]), buildIdentifiers([])).find('v:1')).toEqual([]);
  });

  it.each<[string, ArrayBuffer]>([
    ['empty', new ArrayBuffer(0)],
    ['of another kind', Uint32Array.from([...new Uint32Array(table)].with(0, 1)).buffer],
    ['for one pair more', Uint32Array.from([...new Uint32Array(table)].with(1, 5)).buffer],
    ['cut off', table.slice(0, -4)],
    ['cut off within a number', table.slice(0, -1)],
  ])('is not found in a table of identifiers that is %s, which is refused', (_, damaged) =>
    expect(() => new Identifiers(list, damaged)).toThrow('build it again'),
  );
});
