/**
 * The edit distance of two words (a letter added, removed or changed, or two
 * neighbours swapped), or `limit + 1` if it is larger than the limit.
 * This is optimal string alignment; words are short, so the plain table is fast enough.
 */
export function edits(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  // a common prefix and a common suffix cost nothing
  let start = 0;
  while (start < a.length && start < b.length && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let end = 0;
  const most = Math.min(a.length, b.length) - start;
  while (end < most && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)) end++;
  const left = Math.max(a.length, b.length) - start - end;
  // one word is used up, or one letter of each is left
  if (most === end || left <= 1) return Math.min(left, limit + 1);
  return editsBetween(a.slice(start, a.length - end), b.slice(start, b.length - end), limit);
}

function editsBetween(a: string, b: string, limit: number): number {
  let twoAbove: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, twoAbove[j - 2]! + 1);
      row.push(value);
      best = Math.min(best, value);
    }
    if (best > limit) return limit + 1;
    twoAbove = above;
    above = row;
  }
  return above[b.length]!;
}
