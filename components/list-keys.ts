/** Which option is active after a key, in a list of `count` options; undefined where the key is not the list's. */
export function nextActive(key: string, active: number, count: number): number | undefined {
  if (count === 0) return;
  if (key === 'ArrowDown') return (active + 1) % count;
  if (key === 'ArrowUp') return (active - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return;
}
