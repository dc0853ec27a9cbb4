/** Records in a page how it could notice the extension: exceptions, rejections, policy violations and long tasks. */
import type { Page } from 'puppeteer-core';
import { newTab } from '../../scripts/drive/launch.ts';
import { storyAddress } from '../../scripts/drive/stories.ts';
import { OUTLET, type Reader } from './harness.ts';

declare global {
  interface Window {
    /** all errors that the page noticed */
    wrong: string[];
    /** longest time between two iterations of a timer loop in the page, in ms */
    longestGap: number;
  }
}

/** Opens a tab whose pages are recorded from their start. */
export async function watchedTab(reader: Reader): Promise<Page> {
  const page = await newTab(reader.browser);
  await page.evaluateOnNewDocument(watch);
  return page;
}

/** Opens a page that is recorded. The extension reads it unless `host` is another than the default. */
export async function openWatched(reader: Reader, name: string, host = OUTLET): Promise<Page> {
  const page = await watchedTab(reader);
  await page.goto(storyAddress(name, host));
  return page;
}

function watch(): void {
  window.wrong = [];
  window.longestGap = 0;
  const note = (what: string) => {
    // not with `push`, as the page may have replaced it
    window.wrong[window.wrong.length] = what;
  };
  addEventListener('error', (event) => note(`error: ${event.message}`), true);
  addEventListener('unhandledrejection', (event) => note(`rejection: ${event.reason}`), true);
  document.addEventListener('securitypolicyviolation', (event) => {
    // Firefox requests every page's icon, and reports that the policy forbids it
    if (!event.blockedURI.endsWith('/favicon.ico')) note(`policy: ${event.violatedDirective} ${event.blockedURI}`);
  });
  const { port1, port2 } = new MessageChannel();
  // saved before the page may replace them
  const later = setTimeout;
  const clock = performance.now.bind(performance);
  let last = 0;
  port1.onmessage = () => {
    if (last > 0) window.longestGap = Math.max(window.longestGap, clock() - last);
    last = clock();
    later(() => port2.postMessage(0), 1);
  };
  // starts after the page's own loading, which is not measured
  addEventListener('load', () => port2.postMessage(0), { once: true });
}

/** Returns the errors that a page noticed. */
export const wrongOn = (page: Page): Promise<string[]> => page.evaluate(() => window.wrong);
