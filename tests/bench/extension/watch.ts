/** Measures from within the page, with means available to any page. */

/** Times are in milliseconds since the page began to load. */
export interface Watched {
  /** when the article's text was complete */
  text: number;
  /** when the first frame with marks was rendered; 0 before */
  marks: number;
  /** changes of the DOM since the text was complete */
  changes: number;
  /** durations of tasks of more than 50 ms on the main thread since the text was complete */
  longTasks: number[];
  /** when the pointer last moved or clicked */
  triggered: number;
  /** when the frame that shows the expected card was rendered; 0 until then */
  card: number;
}

declare global {
  interface Window {
    bench: Watched;
    /** starts watching for a card next to a position of the window */
    expectCard(x: number, y: number): void;
  }
}

/** Runs in a page before any other script. */
export function watchPage(): void {
  window.bench = { text: 0, marks: 0, changes: 0, longTasks: [], triggered: 0, card: 0 };
  const watched = window.bench;
  /** Calls back after the next frame has been rendered. */
  const afterFrame = (then: () => void) =>
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = then;
      channel.port2.postMessage(0);
    });
  document.addEventListener('DOMContentLoaded', () => {
    watched.text = performance.now();
    new MutationObserver((records) => {
      watched.changes += records.length;
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  const timer = setInterval(() => {
    if (!CSS.highlights.get('context-mark')?.size) return;
    clearInterval(timer);
    afterFrame(() => {
      watched.marks = performance.now();
    });
  }, 4);
  if (PerformanceObserver.supportedEntryTypes.includes('longtask')) {
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) {
        if (watched.text > 0 && startTime > watched.text) watched.longTasks.push(duration);
      }
    }).observe({ type: 'longtask' });
  }
  const note = (event: Event) => {
    watched.triggered = event.timeStamp;
  };
  for (const type of ['pointermove', 'click']) document.addEventListener(type, note, { capture: true, passive: true });
  window.expectCard = (x, y) => {
    watched.card = 0;
    // the card is above or below its word; an element inside a closed shadow root is reported as its host
    const spots = [-60, -30, 30, 60].map((by) => [x, y + by] as const);
    const look = () => {
      const host = document.querySelector('context-card');
      if (host && spots.some(([x, y]) => document.elementFromPoint(x, y) === host)) {
        afterFrame(() => {
          watched.card = performance.now();
        });
      } else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  };
}
