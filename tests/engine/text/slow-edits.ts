/**
 * The edit distance by its textbook definition: the minimum over removing, adding or changing the last letter, or swapping
 * the last two. A slow reference implementation, with which the engine's own must agree.
 */
export function slowEdits(a: string, b: string): number {
  const known = new Map<number, number>();
  const distance = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j;
    const key = i * (b.length + 1) + j;
    const before = known.get(key);
    if (before !== undefined) return before;
    const ways = [
      distance(i - 1, j) + 1,
      distance(i, j - 1) + 1,
      distance(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
    ];
    const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    if (swapped) ways.push(distance(i - 2, j - 2) + 1);
    const least = Math.min(...ways);
    known.set(key, least);
    return least;
  };
  return distance(a.length, b.length);
}
