/** A seeded random generator: the same seed gives the same material in Node and in every browser. */

export interface Chance {
  /** a number from 0 up to but not including 1 */
  next(): number;
  /** an integer from 0 up to but not including `below` */
  below(below: number): number;
  pick<T>(all: readonly T[]): T;
}

/** The mulberry32 generator. */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const below = (n: number) => Math.floor(next() * n);
  return { next, below, pick: (all) => all[below(all.length)]! };
}
