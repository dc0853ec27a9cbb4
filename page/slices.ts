/** Long work in short slices, so that the page it is done on never waits for it. */

/** Work that can pause: whoever runs it decides at each step whether to go on at once or to let the page go first. */
export type Sliced<T> = Generator<void, T, void>;

/** A slice is over after so long (ms): half of what a screen has for a frame. */
const SLICE_MS = 8;

/** Does work at once, where nobody waits. */
export function atOnce<T>(work: Sliced<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/**
 * Does work in slices.
 *
 * @param signal ends the work at its next pause
 * @param spent is told the milliseconds of each slice
 * @throws AbortError where it did
 */
export async function inSlices<T>(work: Sliced<T>, signal: AbortSignal, spent: (ms: number) => void): Promise<T> {
  for (;;) {
    const start = performance.now();
    let step = work.next();
    while (!step.done && performance.now() - start < SLICE_MS) step = work.next();
    spent(performance.now() - start);
    if (step.done) return step.value;
    // in turn with the page's own tasks: a lower rank would wait for ever on a page that never rests
    await scheduler.postTask(() => {});
    signal.throwIfAborted();
  }
}
