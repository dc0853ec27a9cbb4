/** The few statistics that the bench reports. Samples are milliseconds unless a caller says otherwise. */

/** The value below which a share `q` (0 to 1) of the samples lies, interpolated; NaN for none. */
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
 * The order of a round: everybody once, each round beginning with the next one, so that nobody always runs first,
 * last or behind the same neighbour's garbage.
 */
export function turn<T>(all: readonly T[], round: number): T[] {
  if (all.length === 0) return [];
  const first = round % all.length;
  const rotated = [...all.slice(first), ...all.slice(0, first)];
  return round % 2 === 0 ? rotated : rotated.reverse();
}

/**
 * The power of `x` with which `y` grows, by least squares over the logarithms: 1 is linear, 0 is flat. NaN for fewer
 * than two points.
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
