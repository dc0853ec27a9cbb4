/** Does long work in short slices, so that the page stays responsive. */

/** Work that can pause: the caller decides at each step whether to continue at once or to yield to the page. */
export type Sliced<T> = Generator<void, T, void>;

/** The length of a slice (ms): half the time of a frame. */
const SLICE_MS = 8;

/** Does work without pauses, for callers that no page waits for. */
export function atOnce<T>(work: Sliced<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/**
 * Does work in slices.
 *
 * @param signal aborts the work at its next pause
 * @param spent called with the milliseconds of each slice
 * @throws AbortError if it was aborted
 */
export async function inSlices<T>(work: Sliced<T>, signal: AbortSignal, spent: (ms: number) => void): Promise<T> {
  for (;;) {
    const start = performance.now();
    let step = work.next();
    while (!step.done && performance.now() - start < SLICE_MS) step = work.next();
    spent(performance.now() - start);
    if (step.done) return step.value;
    // with the priority of the page's own tasks: a lower one would wait forever on a page that never stops working
    await scheduler.postTask(() => {});
    signal.throwIfAborted();
  }
}
