/** Generates data that satisfies its schema but is inconsistent, as parts of the same sort have changed places. */
import fc from 'fast-check';

type Place = { of: Record<string, unknown> | unknown[]; key: string | number; sort: string };

/** Returns all places within a value, each with its sort: the last key of its path, and its type. */
function placesIn(value: unknown, key: string, found: Place[]): Place[] {
  if (typeof value !== 'object' || value === null) return found;
  for (const [name, inner] of Object.entries(value)) {
    const last = Array.isArray(value) ? key : name;
    const type = Array.isArray(inner) ? 'list' : typeof inner;
    found.push({ of: value as Place['of'], key: Array.isArray(value) ? Number(name) : name, sort: `${last} ${type}` });
    placesIn(inner, last, found);
  }
  return found;
}

const act = fc.record({
  how: fc.constantFrom('cross', 'cross', 'cross', 'remove', 'double', 'turn'),
  place: fc.nat(),
  other: fc.nat(),
});

/** Copies a value and changes it one to four times: replaces a part, removes or repeats an item, or reverses a list. */
export function crossed<T>(value: T): fc.Arbitrary<T> {
  return fc.array(act, { minLength: 1, maxLength: 4 }).map((acts) => {
    const now = structuredClone(value);
    for (const { how, place, other } of acts) {
      const places = placesIn(now, '', []);
      const { of, key, sort } = places[place % places.length]!;
      if (how === 'cross') {
        const alike = places.filter((one) => one.sort === sort);
        const from = alike[other % alike.length]!;
        Reflect.set(of, key, structuredClone(Reflect.get(from.of, from.key)));
      } else if (Array.isArray(of)) {
        if (how === 'remove') of.splice(Number(key), 1);
        else if (how === 'double') of.push(structuredClone(of[Number(key)]));
        else of.reverse();
      }
    }
    return now;
  });
}
