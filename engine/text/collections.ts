/** Helpers for lists and maps that several parts of the engine use. */

/** Adds a value to the list stored under a key. */
export function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/**
 * Binary search: the smallest `i` in [0, count) for which `isBefore(i)` is false, or `count` if there is none.
 *
 * @param isBefore must be true for all numbers below some limit, and false from there on
 */
export function lowerBound(count: number, isBefore: (i: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Memoizes `find` per key, without a limit: only for caches whose keys come from the pack, or that are thrown away with
 * the page.
 */
export function memoize<K, V extends {}>(cache: Map<K, V>, key: K, find: () => V): V {
  return memoizeBounded(cache, Number.POSITIVE_INFINITY, key, find);
}

/**
 * Memoizes `find` per key. The cache is cleared when it holds `most` entries: for keys that pages choose, because the cache
 * would otherwise grow for as long as the background lives.
 */
export function memoizeBounded<K, V extends {}>(cache: Map<K, V>, most: number, key: K, find: () => V): V {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const found = find();
  if (cache.size >= most) cache.clear();
  cache.set(key, found);
  return found;
}

/** The length of the common prefix of two words, at most `most` letters. */
export function commonPrefixLength(a: string, b: string, most: number): number {
  const end = Math.min(a.length, b.length, most);
  let length = 0;
  while (length < end && a[length] === b[length]) length++;
  return length;
}

/** Compares texts by their UTF-16 units, as `sort` does without a function: the same in every language. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
