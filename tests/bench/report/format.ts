import { median, p95 } from '../stats.ts';

/** Formats figures for the report with at most three significant digits. */

/** For example `0.214 ms`, `14.3 ms`, `2.14 s` or `76.4 s`. */
export function duration(ms: number): string {
  if (!Number.isFinite(ms)) return '–';
  return ms < 1000 ? `${digits(ms)} ms` : `${digits(ms / 1000)} s`;
}

/** For example `1.3`, `46` or `12,000`. */
export function digits(value: number): string {
  if (!Number.isFinite(value)) return '–';
  if (value === 0) return '0';
  const rounded = Number(value.toPrecision(value < 1000 ? 3 : 2));
  const places = rounded < 10 ? 2 : rounded < 100 ? 1 : 0;
  return rounded.toLocaleString('en-US', { maximumFractionDigits: rounded < 0.1 ? 4 : places });
}

export const times = (ratio: number) => (Number.isFinite(ratio) ? `${digits(ratio)} ×` : '–');
export const percent = (share: number) => (Number.isFinite(share) ? `${(100 * share).toFixed(1)} %` : '–');
export const whole = (count: number) => count.toLocaleString('en-US');

/** For example `10k` for 10,000, `1M` for a million. */
export const short = (count: number) =>
  count >= 1_000_000 ? `${count / 1_000_000}M` : count >= 1000 ? `${count / 1000}k` : String(count);

/** A Markdown table whose first column is text and whose others are figures. */
export function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, at) => (at === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

const MB = 1_000_000;

/** Bytes as megabytes. */
export const megabytes = (bytes: number | undefined): string =>
  bytes === undefined ? 'not told' : `${digits(bytes / MB)} MB`;

/** Median and 95th percentile of samples in milliseconds. */
export const spread = (samples: number[]): string => `${duration(median(samples))} / ${duration(p95(samples))}`;

/** Whether the 95th percentile is within a target. */
export const reached = (samples: number[], most: number): string => (p95(samples) <= most ? 'yes' : '**no**');
