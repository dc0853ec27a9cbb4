/** Random choices that a seed repeats. */
import { createHash } from 'node:crypto';

/** Returns the items in an order that the seed alone decides: by the hash of each item's key with the seed. */
export function shuffled<T>(items: readonly T[], keyOf: (item: T) => string, seed: string): T[] {
  const hash = (item: T) =>
    createHash('sha256')
      .update(`${seed}\n${keyOf(item)}`)
      .digest('hex');
  return items
    .map((item) => ({ item, hash: hash(item) }))
    .sort((a, b) => (a.hash < b.hash ? -1 : 1))
    .map(({ item }) => item);
}
