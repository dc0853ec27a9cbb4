/** Reproducible random choices. */
import { createHash } from 'node:crypto';

/** Returns the items in a random order that depends only on their keys and the seed: by the hash of both. */
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
