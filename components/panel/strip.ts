/** Positions of a name's mentions in a story: pure arithmetic, so that it can be tested without drawing. */

/** A mention on the strip. */
export interface Tick {
  /** percent of the strip's length */
  at: number;
  /** which mention of the name it is, counted from 0 */
  mention: number;
}

/** Kept free at either end, in percent. */
const MARGIN = 1;

/**
 * Returns where each sentence of a story begins, in percent of the story's length. A last value is added, for mentions below
 * the last sentence.
 *
 * @param sentences the texts of the sentences
 */
export function beginnings(sentences: readonly string[]): number[] {
  const total = Math.max(
    1,
    sentences.reduce((sum, { length }) => sum + length, 0),
  );
  let before = 0;
  const starts = sentences.map(({ length }) => {
    const at = MARGIN + (before / total) * (100 - 2 * MARGIN);
    before += length;
    return at;
  });
  return [...starts, 100 - MARGIN];
}

/** The mentions of a name on its strip. */
export function ticksOf(places: readonly number[], starts: readonly number[]): Tick[] {
  return places.map((sentence, mention) => ({ at: starts[sentence] ?? starts.at(-1)!, mention }));
}

/** The mention nearest to a point of the strip, in percent; of several at one place the first. -1 if there is none. */
export function nearestTick(ticks: readonly Tick[], at: number): number {
  let nearest: Tick | undefined;
  for (const tick of ticks) if (!nearest || Math.abs(tick.at - at) < Math.abs(nearest.at - at)) nearest = tick;
  return nearest?.mention ?? -1;
}
