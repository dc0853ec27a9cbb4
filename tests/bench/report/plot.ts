/** Line plots with two logarithmic axes, as SVG with a light and a dark colour scheme. */

/** One line of a plot. */
export interface Line {
  label: string;
  sort: 'floor' | 'exact' | 'fuzzy' | 'ours';
  points: { x: number; y: number }[];
}

export interface Plot {
  title: string;
  xLabel: string;
  yLabel: string;
  /** format the tick labels of each axis */
  xTick: (x: number) => string;
  yTick: (y: number) => string;
  lines: Line[];
}

const SIZE = { width: 900, height: 480 };
const EDGE = { top: 58, right: 230, bottom: 52, left: 88 };
/** The least distance between the labels at the lines' ends. */
const LABEL_PX = 16;

const STYLE = `
  text { font: 13px system-ui, sans-serif; fill: #333 }
  .title { font-size: 16px; font-weight: 600 }
  .axis { fill: #666 }
  .grid { stroke: #ddd; stroke-width: 1 }
  .back { fill: #fff }
  .line { fill: none; stroke-width: 1.75 }
  .ours { stroke: #0b6bcb; stroke-width: 3.5 } .ours-text { fill: #0b6bcb; font-weight: 600 } .ours-dot { fill: #0b6bcb }
  .exact { stroke: #7a8290 } .exact-text { fill: #59606b } .exact-dot { fill: #7a8290 }
  .fuzzy { stroke: #c2571a; stroke-dasharray: 7 3 } .fuzzy-text { fill: #a84a14 } .fuzzy-dot { fill: #c2571a }
  .floor { stroke: #222; stroke-dasharray: 2 3 } .floor-text { fill: #222 } .floor-dot { fill: #222 }
  @media (prefers-color-scheme: dark) {
    text { fill: #ddd } .axis { fill: #9aa0a8 } .grid { stroke: #33383f } .back { fill: #16191d }
    .ours { stroke: #6cb4ff } .ours-text { fill: #6cb4ff } .ours-dot { fill: #6cb4ff }
    .exact { stroke: #8d96a5 } .exact-text { fill: #a9b1bd } .exact-dot { fill: #8d96a5 }
    .fuzzy { stroke: #f0935a } .fuzzy-text { fill: #f0935a } .fuzzy-dot { fill: #f0935a }
    .floor { stroke: #eee } .floor-text { fill: #eee } .floor-dot { fill: #eee }
  }`;

const escapeXml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** The powers of ten that span some values. */
function decades(values: number[]): number[] {
  const low = Math.floor(Math.log10(Math.min(...values)) + 1e-9);
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values)) - 1e-9));
  return Array.from({ length: high - low + 1 }, (_, at) => 10 ** (low + at));
}

/**
 * Moves labels apart so that they do not overlap, and stay close to their wanted heights.
 *
 * @param least the least distance between two labels
 * @param lowest the greatest y coordinate that a label may have
 */
export function apart(wanted: number[], least: number, lowest: number): number[] {
  const order = wanted.map((_, at) => at).sort((a, b) => wanted[a]! - wanted[b]!);
  const placed = [...wanted];
  let before = Number.NEGATIVE_INFINITY;
  for (const at of order) {
    placed[at] = Math.max(placed[at]!, before + least);
    before = placed[at]!;
  }
  let below = lowest + least;
  for (const at of order.reverse()) {
    placed[at] = Math.min(placed[at]!, below - least);
    below = placed[at]!;
  }
  return placed;
}

/** Heights of the labels at the lines' ends. Only labels with the same x coordinate can overlap. */
function labelHeights(ends: { x: number; y: number }[], lowest: number): number[] {
  const heights = ends.map(({ y }) => y);
  for (const x of new Set(ends.map((end) => end.x))) {
    const group = ends.flatMap((end, at) => (end.x === x ? [at] : []));
    const placed = apart(
      group.map((at) => heights[at]!),
      LABEL_PX,
      lowest,
    );
    for (const [k, at] of group.entries()) heights[at] = placed[k]!;
  }
  return heights;
}

export function plot({ title, xLabel, yLabel, xTick, yTick, lines }: Plot): string {
  const drawn = lines.filter(({ points }) => points.length > 0);
  const all = drawn.flatMap(({ points }) => points);
  const [xs, ys] = [decades(all.map(({ x }) => x)), decades(all.map(({ y }) => y))];
  const scale = (value: number, ticks: number[], from: number, to: number) => {
    const [low, high] = [Math.log10(ticks[0]!), Math.log10(ticks.at(-1)!)];
    return from + ((Math.log10(value) - low) / (high - low)) * (to - from);
  };
  const right = SIZE.width - EDGE.right;
  const bottom = SIZE.height - EDGE.bottom;
  const px = (x: number) => scale(x, xs, EDGE.left, right);
  const py = (y: number) => scale(y, ys, bottom, EDGE.top);
  const at = (n: number) => n.toFixed(1);
  const ends = drawn.map(({ points }) => points.at(-1)!);
  const labels = labelHeights(
    ends.map(({ x, y }) => ({ x, y: py(y) })),
    bottom,
  );
  const parts = [
    `<rect class="back" width="${SIZE.width}" height="${SIZE.height}"/>`,
    `<text class="title" x="${EDGE.left}" y="26">${escapeXml(title)}</text>`,
    `<text class="axis" x="${EDGE.left}" y="46">${escapeXml(yLabel)}</text>`,
    `<text class="axis" x="${at((EDGE.left + right) / 2)}" y="${SIZE.height - 12}" text-anchor="middle">${escapeXml(xLabel)}</text>`,
    ...ys.map(
      (y) =>
        `<line class="grid" x1="${EDGE.left}" x2="${right}" y1="${at(py(y))}" y2="${at(py(y))}"/>` +
        `<text class="axis" x="${EDGE.left - 8}" y="${at(py(y) + 4)}" text-anchor="end">${escapeXml(yTick(y))}</text>`,
    ),
    ...xs.map(
      (x) =>
        `<line class="grid" x1="${at(px(x))}" x2="${at(px(x))}" y1="${EDGE.top}" y2="${bottom}"/>` +
        `<text class="axis" x="${at(px(x))}" y="${bottom + 20}" text-anchor="middle">${escapeXml(xTick(x))}</text>`,
    ),
    ...drawn.map(({ label, sort, points }, k) => {
      const path = points.map(({ x, y }) => `${at(px(x))},${at(py(y))}`).join(' ');
      const dots = points.map(({ x, y }) => `<circle class="${sort}-dot" cx="${at(px(x))}" cy="${at(py(y))}" r="3"/>`);
      const end = ends[k]!;
      const name = `<text class="${sort}-text" x="${at(px(end.x) + 9)}" y="${at(labels[k]! + 4)}">${escapeXml(label)}</text>`;
      return `<polyline class="line ${sort}" points="${path}"/>${dots.join('')}${name}`;
    }),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE.width} ${SIZE.height}" role="img" aria-label="${escapeXml(title)}">`,
    `<style>${STYLE}\n</style>`,
    ...parts,
    '</svg>\n',
  ].join('\n');
}
