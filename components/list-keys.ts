/** Returns the option that is active after a key, in a list of `count` options, or undefined if the list does not use the key. */
export function nextActive(key: string, active: number, count: number): number | undefined {
  if (count === 0) return;
  if (key === 'ArrowDown') return (active + 1) % count;
  if (key === 'ArrowUp') return (active - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return;
}
