/**
 * Replaces repeats in a long text by references to where the same letters stand before: `\tFROM LENGTH\t`, two numbers in
 * base 36. The package is compressed, but that finds repeats only within 32 kB, and a pack has the same sentence for each
 * name in it.
 */

/** The fewest letters of a repeat; shorter ones are handled by the compression of the package. */
const LEAST = 90;
/** The letters by which the places of possible repeats are indexed. */
const KEY = 24;
/** The most places in the index for the same letters, because some (such as keys of JSON) repeat everywhere. */
const MOST_PLACES = 64;

/** Encodes an ASCII text without tabs. */
export function encodeRepeats(text: string): string {
  const placesOf = new Map<string, number[]>();
  const parts: string[] = [];
  let copied = 0;
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
      parts.push(text.slice(copied, at), `\t${from.toString(36)} ${length.toString(36)}\t`);
      at += length;
      copied = at;
    }
  }
  return parts.join('') + text.slice(copied);
}

/** The longest of the repeats that begin at these places; of equally long ones, the last. */
function longest(text: string, places: number[], at: number): { from: number; length: number } {
  let best = { from: 0, length: 0 };
  for (const from of places) {
    let length = 0;
    while (from + length < at && at + length < text.length && text[from + length] === text[at + length]) length++;
    if (length >= best.length) best = { from, length };
  }
  return best;
}

/** Decodes what `encodeRepeats` made. */
export function decodeRepeats(encoded: string): string {
  const parts = encoded.split('\t').map((part, number) => {
    if (number % 2 === 0) return part;
    const [from, count] = part.split(' ').map((digits) => Number.parseInt(digits, 36)) as [number, number];
    return { from, count };
  });
  const lengths = parts.map((part) => (typeof part === 'string' ? part.length : part.count));
  // bytes, because taking parts from a growing string copies all of it each time
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
