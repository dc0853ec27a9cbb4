/** Watches a page for anything that it could hear of us: exceptions, rejections, violated policies, long tasks. */
import type { Page } from 'puppeteer-core';
import { PATIENCE_MS } from '../../scripts/drive/reading.ts';
import { storyAddress } from '../../scripts/drive/stories.ts';
import { OUTLET, type Reader } from './harness.ts';

declare global {
  interface Window {
    /** everything that went wrong as the page hears it */
    wrong: string[];
    /** longest time between two turns of the page's own loop, in ms */
    longestGap: number;
  }
}

/** Opens a tab whose pages watch themselves from their first moment. */
export async function watchedTab(reader: Reader): Promise<Page> {
  const page = await reader.browser.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await page.evaluateOnNewDocument(watch);
  return page;
}

/** Opens a page that watches itself. `host` is one where the extension reads, or not. */
export async function openWatched(reader: Reader, name: string, host = OUTLET): Promise<Page> {
  const page = await watchedTab(reader);
  await page.goto(storyAddress(name, host));
  return page;
}

function watch(): void {
  window.wrong = [];
  window.longestGap = 0;
  const note = (what: string) => {
    // not by a method: those of the page may be spoiled
    window.wrong[window.wrong.length] = what;
  };
  addEventListener('error', (event) => note(`error: ${event.message}`), true);
  addEventListener('unhandledrejection', (event) => note(`rejection: ${event.reason}`), true);
  document.addEventListener('securitypolicyviolation', (event) => {
    // Firefox asks for every page's icon, and forbids itself to
    if (!event.blockedURI.endsWith('/favicon.ico')) note(`policy: ${event.violatedDirective} ${event.blockedURI}`);
  });
  const { port1, port2 } = new MessageChannel();
  // kept: the page may spoil its own
  const later = setTimeout;
  const clock = performance.now.bind(performance);
  let last = 0;
  port1.onmessage = () => {
    if (last > 0) window.longestGap = Math.max(window.longestGap, clock() - last);
    last = clock();
    later(() => port2.postMessage(0), 1);
  };
  // not the page's own coming, which takes as long as it takes
  addEventListener('load', () => port2.postMessage(0), { once: true });
}

/** What went wrong on a page, as it hears of it. */
export const wrongOn = (page: Page): Promise<string[]> => page.evaluate(() => window.wrong);
