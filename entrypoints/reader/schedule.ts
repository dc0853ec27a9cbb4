/** When a page is read: soon after it changes, one reading after the other, and again if one failed. */

/** Milliseconds for which new text is collected before it is read (a debounce), as pages add a story in many small steps. */
const GATHER_MS = 300;
/** The fewest milliseconds between two readings of a page that never stops changing, … */
const APART_MS = 1500;
/** … and the pause after a reading is this many times as long as the reading: reading takes at most a twentieth of the time. */
const REST = 20;
/** The delays (ms) after which a page is read again if its reading failed, as when the browser stopped the background twice. */
const RETRY_DELAYS_MS = [2000, 10_000, 30_000];

/** The readings of one page. */
export class Schedule {
  private readonly readNow: () => Promise<void>;
  private reading = Promise.resolve();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private stopped = false;
  private lastRead = 0;
  /** milliseconds that the last reading took, without its pauses */
  private spent = 0;
  /** readings in a row that failed */
  private failures = 0;

  /** @param readNow reads the page once */
  constructor(readNow: () => Promise<void>) {
    this.readNow = readNow;
  }

  /** Reads after the current reading. */
  read(): Promise<void> {
    return this.after(() => this.readOrRetry());
  }

  /** Does something after the current reading, such as `readOrRetry`. */
  after(act: () => Promise<void>): Promise<void> {
    this.reading = this.reading.then(act);
    return this.reading;
  }

  /** Reads at once; if that fails, again after a while, because a page that never changes would stay without marks. */
  async readOrRetry(): Promise<void> {
    this.spent = 0;
    try {
      await this.readNow();
      this.failures = 0;
    } catch {
      const wait = RETRY_DELAYS_MS[this.failures++];
      if (wait !== undefined) this.readAfter(wait);
    }
  }

  /** Reads soon: after a while without readings that depends on how long they take. */
  readSoon(): void {
    const apart = Math.max(APART_MS, this.spent * REST);
    this.readAfter(Math.max(GATHER_MS, this.lastRead + apart - performance.now()));
  }

  /** Adds to the time that the current reading takes. */
  spend(milliseconds: number): void {
    this.spent += milliseconds;
  }

  /** Notes that the text of the page was read: until the next reading there is a pause. */
  rest(): void {
    this.lastRead = performance.now();
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  private readAfter(wait: number): void {
    if (this.stopped) return;
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      void this.read();
    }, wait);
  }
}
