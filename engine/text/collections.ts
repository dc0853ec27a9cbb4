/** What the engine does with lists and tables in more than one place. */

/** Adds a value to the list of a key. */
export function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Of numbers from 0 up to `count`, in order, the first that is not before what is looked for; `count` where all are. */
export function firstNot(count: number, isBefore: (i: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What was found for a key before, or is found now; with so many kept all are forgotten, and it begins anew. */
export function remembered<K, V extends {}>(kept: Map<K, V>, most: number, key: K, find: () => V): V {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const found = find();
  if (kept.size >= most) kept.clear();
  kept.set(key, found);
  return found;
}

/** How many letters two words share from their beginning on, `most` at most. */
export function sharedStart(a: string, b: string, most: number): number {
  const end = Math.min(a.length, b.length, most);
  let length = 0;
  while (length < end && a[length] === b[length]) length++;
  return length;
}
