/**
 * A long text in which what was there before is told by its place: `\tFROM LENGTH\t`, two numbers of base 36. A package
 * is deflated, which sees 32 kB back only, and a pack tells the same sentence of each of its names.
 */

/** Shorter repeats gain nothing beside deflating. */
const LEAST = 64;
/** So many letters are compared at first. */
const KEY = 24;
/** Of what is there more often than this, as keys of JSON are, the first places are enough. */
const MOST_PLACES = 64;

/** Tells a text without tabs by its repeats. All is ASCII. */
export function withoutRepeats(text: string): string {
  const placesOf = new Map<string, number[]>();
  const parts: string[] = [];
  let told = 0;
  let seen = 0;
  for (let at = 0; at < text.length; ) {
    for (; seen < at; seen++) {
      const key = text.slice(seen, seen + KEY);
      const places = placesOf.get(key);
      if (!places) placesOf.set(key, [seen]);
      else if (places.length < MOST_PLACES) places.push(seen);
    }
    const { from, length } = longest(text, placesOf.get(text.slice(at, at + KEY)) ?? [], at);
    if (length < LEAST) at++;
    else {
      parts.push(text.slice(told, at), `\t${from.toString(36)} ${length.toString(36)}\t`);
      at += length;
      told = at;
    }
  }
  return parts.join('') + text.slice(told);
}

/** The longest of the texts at these places that is also at `at`; of two the one that is nearer. */
function longest(text: string, places: number[], at: number): { from: number; length: number } {
  let best = { from: 0, length: 0 };
  for (const from of places) {
    let length = 0;
    while (from + length < at && at + length < text.length && text[from + length] === text[at + length]) length++;
    if (length >= best.length) best = { from, length };
  }
  return best;
}

/** The text as it was. */
export function withRepeats(told: string): string {
  const parts = told.split('\t').map((part, number) => {
    if (number % 2 === 0) return part;
    const [from, count] = part.split(' ').map((digits) => Number.parseInt(digits, 36)) as [number, number];
    return { from, count };
  });
  const lengths = parts.map((part) => (typeof part === 'string' ? part.length : part.count));
  // as bytes: to cut from a string that grows means to copy all of it each time
  const bytes = new Uint8Array(lengths.reduce((sum, length) => sum + length));
  const encoder = new TextEncoder();
  let at = 0;
  for (const [number, part] of parts.entries()) {
    if (typeof part === 'string') encoder.encodeInto(part, bytes.subarray(at));
    else bytes.copyWithin(at, part.from, part.from + part.count);
    at += lengths[number]!;
  }
  return new TextDecoder().decode(bytes);
}
