import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  append,
  commonPrefixLength,
  compareText,
  lowerBound,
  memoize,
  memoizeBounded,
} from '../../../engine/text/collections.ts';

it('a value is added to the list under its key, after those that are there', () => {
  const lists = new Map<string, number[]>();
  append(lists, 'a', 1);
  append(lists, 'b', 2);
  append(lists, 'a', 3);
  expect([...lists]).toEqual([
    ['a', [1, 3]],
    ['b', [2]],
  ]);
});

it('a binary search finds what a search from the start finds', () => {
  fc.assert(
    fc.property(fc.nat(40), fc.nat(45), (count, limit) => {
      const asked: number[] = [];
      const isBefore = (i: number) => {
        asked.push(i);
        return i < limit;
      };
      expect(lowerBound(count, isBefore)).toBe(Math.min(count, limit));
      expect(asked.every((i) => i >= 0 && i < count)).toBe(true);
    }),
  );
});

describe('a cache', () => {
  it('finds what it has without a search, also an empty text', () => {
    const cache = new Map<string, string>();
    const find = vi.fn(() => '');
    expect([memoize(cache, 'a', find), memoize(cache, 'a', find)]).toEqual(['', '']);
    expect(find).toHaveBeenCalledOnce();
  });

  it('is emptied before an entry that would be one too many', () => {
    const cache = new Map<string, string>();
    for (const key of ['a', 'b', 'c']) memoizeBounded(cache, 2, key, () => key);
    expect([...cache.keys()]).toEqual(['c']);
    for (const key of ['d', 'c', 'd']) memoizeBounded(cache, 2, key, () => key);
    expect([...cache.keys()]).toEqual(['c', 'd']);
  });
});

it.each([
  ['kerry', 'kerrey', 9, 4],
  ['kerry', 'kerrey', 3, 3],
  ['kerry', 'kerry', 9, 5],
  ['ker', 'kerry', 9, 3],
  ['kerry', 'ker', 9, 3],
  ['merry', 'kerry', 9, 0],
  ['', '', 9, 0],
])('“%s” and “%s” have at most %i first letters in common: %i', (one, other, most, length) => {
  expect(commonPrefixLength(one, other, most)).toBe(length);
});

it('texts are compared as `sort` does without a function', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 3, unit: 'grapheme' })), (texts) => {
      expect(texts.toSorted(compareText)).toEqual(texts.toSorted());
    }),
  );
  expect(compareText('a', 'a')).toBe(0);
});
