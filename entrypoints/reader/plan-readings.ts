/** When a page is read: soon after it changes, one reading after the other, and again if one failed. */

/** Milliseconds for which new text is collected before it is read (a debounce), as pages add a story in many small steps. */
const GATHER_MS = 300;
/** The fewest milliseconds between two readings of a page that never stops changing, … */
const APART_MS = 1500;
/** … and the pause after a reading is this many times as long as the reading: reading takes at most a twentieth of the time. */
const REST = 20;
/** The delays (ms) after which a page is read again if its reading failed, as when the browser stopped the background twice. */
const RETRY_DELAYS_MS = [2000, 10_000, 30_000];

/** Plans the readings of one page. `readNow` reads it once, and says by `rest` when it has the text. */
export function planReadings(readNow: () => Promise<void>) {
  let reading = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** when the timer fires, by the clock of `performance.now()`; infinite if none is set */
  let due = Number.POSITIVE_INFINITY;
  let stopped = false;
  let lastRead = 0;
  /** milliseconds that the last reading took, without its pauses */
  let spent = 0;
  /** readings in a row that failed */
  let failures = 0;

  /** Does something after the current reading. */
  const after = (act: () => Promise<void>): Promise<void> => (reading = reading.catch(() => {}).then(act));

  /** Reads after some milliseconds, unless an earlier reading is planned. */
  const readAfter = (wait: number) => {
    const then = performance.now() + wait;
    if (stopped || due <= then) return;
    clearTimeout(timer);
    due = then;
    timer = setTimeout(() => {
      due = Number.POSITIVE_INFINITY;
      void after(readOrRetry);
    }, wait);
  };

  /** Reads at once; if that fails, again after a while, because a page that never changes would stay without marks. */
  const readOrRetry = async (): Promise<void> => {
    spent = 0;
    try {
      await readNow();
      failures = 0;
    } catch {
      const wait = RETRY_DELAYS_MS[failures];
      if (wait === undefined) return;
      failures++;
      readAfter(wait);
    }
  };

  return {
    after,
    readOrRetry,

    /** Reads after a while that depends on how long the last reading took. */
    readSoon() {
      const apart = Math.max(APART_MS, spent * REST);
      readAfter(Math.max(GATHER_MS, lastRead + apart - performance.now()));
    },

    /** Adds to the time that the current reading takes. */
    spend(milliseconds: number) {
      spent += milliseconds;
    },

    /** Begins the pause until the next reading. */
    rest() {
      lastRead = performance.now();
    },

    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
