import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { LibraryPack } from '../../../engine/library/library-pack.ts';
import { OpenPacks } from '../../../entrypoints/background/open-packs.ts';
import { inOrder, moved } from '../../../entrypoints/background/pack-order.ts';
import { StoreError } from '../../../platform/database.ts';
import type { PackRecord, PackStore } from '../../../platform/pack-store.ts';

const record = (id: string, revision = `of ${id}`) =>
  ({ id, revision, parts: {}, head: { id, title: id } }) as unknown as PackRecord;

describe('an open pack', () => {
  const openBundled = vi.fn(() => ({ id: 'bundled' }) as LibraryPack);
  const chunksOf = vi.fn();
  let packs: OpenPacks;

  beforeEach(() => {
    openBundled.mockClear();
    chunksOf.mockReset().mockResolvedValue([]);
    packs = new OpenPacks(openBundled, { chunksOf } as unknown as PackStore);
  });
  /** Opens a stored pack; its content is missing, so nothing but reading it is tested. */
  const read = (one: PackRecord) => packs.get(one).catch((error) => error);

  it('is opened once, the bundled one too, as long as it is on', async () => {
    const [first, second] = await Promise.all([packs.get(), packs.get()]);
    expect(first).toBe(second);
    packs.closeOthers([record('lamp'), undefined]);
    expect(await packs.get()).toBe(first);
    expect(openBundled).toHaveBeenCalledOnce();
    packs.closeOthers([record('lamp')]);
    expect(await packs.get()).not.toBe(first);
    expect(openBundled).toHaveBeenCalledTimes(2);
  });

  it('is opened again if that failed before, as the store may work the next time', async () => {
    openBundled.mockImplementationOnce(() => {
      throw new RangeError('damaged');
    });
    await expect(packs.get()).rejects.toThrow('damaged');
    expect(await packs.get()).toMatchObject({ id: 'bundled' });
    const error = new StoreError('unavailable', 'x');
    chunksOf.mockRejectedValueOnce(error);
    expect(await read(record('lamp'))).toBe(error);
    await read(record('lamp'));
    expect(chunksOf).toHaveBeenCalledTimes(2);
  });

  it('is read by its revision, all parts that are opened at once', async () => {
    await read(record('lamp', 'r1'));
    expect(chunksOf.mock.calls).toEqual([['r1', 'table-', 'text-~']]);
  });
});

describe('the order of packs', () => {
  const RECORDS = ['a', 'b'].map((id) => record(id));
  const order = (...chosen: string[]) =>
    inOrder(
      'x',
      RECORDS,
      chosen.map((one) => ({ id: one.replace('-', ''), on: !one.startsWith('-') })),
    ).map(({ id, on }) => (on ? id : `-${id}`));

  it.each([
    [[], ['x', 'a', 'b']],
    [['b'], ['x', 'b', 'a']],
    [
      ['b', '-x'],
      ['b', '-x', 'a'],
    ],
    [
      ['-b', 'gone', 'a', 'x'],
      ['-b', 'a', 'x'],
    ],
    [
      ['a', 'a'],
      ['x', 'a', 'b'],
    ],
  ])('is that which the reader chose, with the bundled one first and new ones last: %j', (chosen, expected) =>
    expect(order(...chosen)).toEqual(expected),
  );

  it('has the records of all but the bundled pack', () => {
    expect(inOrder('x', RECORDS, [{ id: 'a', on: false }]).map((one) => one.record)).toEqual([undefined, ...RECORDS]);
  });

  it.each([
    ['b', -1, 'bac'],
    ['b', 1, 'acb'],
    ['a', -1, 'abc'],
    ['a', 1, 'bac'],
    ['c', 1, 'abc'],
    ['c', -1, 'acb'],
    ['gone', 1, 'abc'],
    ['gone', -1, 'abc'],
  ] as const)('changes by one place: %s by %i', (id, by, expected) => {
    const choices = [...'abc'].map((one) => ({ id: one, on: true }));
    expect(
      moved(choices, id, by)
        .map((one) => one.id)
        .join(''),
    ).toBe(expected);
  });
});
