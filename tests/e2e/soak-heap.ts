/** Measures the memory of a page and of the background after garbage collection. */
import type { CDPSession, Page } from 'puppeteer-core';
import type { Launched } from '../../scripts/drive/launch.ts';
import { runPrivileged } from '../../scripts/drive/privileged.ts';
import { PATIENCE_MS } from '../../scripts/drive/reading.ts';

/** Heap sizes in bytes. */
export interface Heaps {
  page: number;
  background: number;
}

/** Measures the heaps of the page in a tab and of the background. */
export async function heaps(launched: Launched, page: Page): Promise<Heaps> {
  return launched.kind === 'chrome' ? heapsInChrome(launched, page) : heapsInFirefox(launched);
}

async function heapsInChrome({ browser, origin }: Launched, page: Page): Promise<Heaps> {
  const used = async (session: CDPSession) => {
    // twice, as objects freed by the first collection may have kept others alive
    for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    await session.detach();
    return usedSize;
  };
  const worker = await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().startsWith(origin),
    { timeout: PATIENCE_MS },
  );
  return {
    page: await used(await page.createCDPSession()),
    background: await used(await worker.createCDPSession()),
  };
}

/**
 * Firefox reports memory by process: this returns the JavaScript heaps of the process with the outlet’s pages, and of
 * the process of extensions.
 */
async function heapsInFirefox({ browser }: Launched): Promise<Heaps> {
  return runPrivileged<Heaps>(
    browser,
    `const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
    for (let i = 0; i < 2; i++) await new Promise((resolve) => manager.minimizeMemoryUsage(resolve));
    const sums = { page: 0, background: 0 };
    await new Promise((resolve) =>
      manager.getReports(
        (process, path, kind, units, amount) => {
          if (!path.startsWith('js-main-runtime-gc-heap-committed/used/')) return;
          if (/^(?:web|Isolated Web)/i.test(process) && !/^WebExtensions/i.test(process)) sums.page += amount;
          if (/^(?:extension|WebExtensions)/i.test(process)) sums.background += amount;
        },
        null,
        resolve,
        null,
        false,
      ),
    );
    return sums;`,
  );
}
