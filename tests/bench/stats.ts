/** The statistics that the benchmark reports. */

/** Returns the quantile `q` (0 to 1) of the samples, with linear interpolation, or NaN if there are none. */
export function quantile(samples: readonly number[], q: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  if (sorted.length === 0) return Number.NaN;
  const at = (sorted.length - 1) * q;
  const low = sorted[Math.floor(at)]!;
  return low + (sorted[Math.ceil(at)]! - low) * (at - Math.floor(at));
}

export const median = (samples: readonly number[]) => quantile(samples, 0.5);
export const p95 = (samples: readonly number[]) => quantile(samples, 0.95);

/**
 * Returns the order of a round. It rotates by one each round and is reversed in every other one, so that no contender
 * always runs first, last or after the same other one, whose garbage it would have to collect.
 */
export function turn<T>(all: readonly T[], round: number): T[] {
  if (all.length === 0) return [];
  const first = round % all.length;
  const rotated = [...all.slice(first), ...all.slice(0, first)];
  return round % 2 === 0 ? rotated : rotated.reverse();
}

/**
 * Returns the exponent of the power law that fits the points best (least squares in logarithmic scale): 1 is linear
 * growth, 0 is none. Returns NaN if there are fewer than two points.
 */
export function growth(points: readonly { x: number; y: number }[]): number {
  if (points.length < 2) return Number.NaN;
  const logs = points.map(({ x, y }) => [Math.log(x), Math.log(y)] as const);
  const mean = (k: 0 | 1) => logs.reduce((sum, log) => sum + log[k], 0) / logs.length;
  const [mx, my] = [mean(0), mean(1)];
  const over = logs.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0);
  const under = logs.reduce((sum, [x]) => sum + (x - mx) ** 2, 0);
  return over / under;
}
