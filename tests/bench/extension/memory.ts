/** How much memory a browser uses, with all its processes; only on Linux. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import { runPrivileged } from '../../../scripts/drive/privileged.ts';
import type { Session } from './session.ts';

const KB = 1024;
const EVERY_MS = 100;

/** The number behind a word of a file of `/proc`; nothing where the process has ended. */
function numberIn(file: string, word: string): number | undefined {
  try {
    const found = new RegExp(`^${word}:\\s+(\\d+)`, 'm').exec(readFileSync(file, 'utf8'));
    return found ? Number(found[1]) : undefined;
  } catch {
    return undefined;
  }
}

/** A process and all that it started. */
function family(root: number): number[] {
  const parents = readdirSync('/proc').flatMap((name) => {
    const parent = /^\d+$/.test(name) ? numberIn(`/proc/${name}/status`, 'PPid') : undefined;
    return parent === undefined ? [] : [[Number(name), parent] as const];
  });
  const found = [root];
  for (const one of found) for (const [id, parent] of parents) if (parent === one) found.push(id);
  return found;
}

/** Bytes that a browser's processes take, what they share counted once; undefined where nobody tells. */
function memoryOf(browser: Browser): number | undefined {
  const root = browser.process()?.pid;
  if (process.platform !== 'linux' || root === undefined) return undefined;
  return family(root).reduce((sum, id) => sum + KB * (numberIn(`/proc/${id}/smaps_rollup`, 'Pss') ?? 0), 0);
}

/** What is done, and the most memory that the browser took meanwhile beyond what it took before. */
export async function withMemory<T>(browser: Browser, act: () => Promise<T>): Promise<[T, number | undefined]> {
  const before = memoryOf(browser);
  let most = before ?? 0;
  const watch = setInterval(() => {
    most = Math.max(most, memoryOf(browser) ?? 0);
  }, EVERY_MS);
  try {
    const result = await act();
    return [result, before === undefined ? undefined : most - before];
  } finally {
    clearInterval(watch);
  }
}

/** What the background that answered last holds when its garbage is gone: objects, texts and tables. */
export async function backgroundMemory({ launched: { kind, browser } }: Session): Promise<number> {
  if (kind === 'firefox') return runPrivileged<number>(browser, EXTENSIONS_MEMORY);
  const background = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const tools = await background.createCDPSession();
  await tools.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await tools.send('Runtime.getHeapUsage');
  await tools.detach();
  return usedSize + backingStorageSize;
}

/** Firefox reports it by process: what the extensions' process has allocated, and its JavaScript heap. */
const EXTENSIONS_MEMORY = `
  const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
  for (let i = 0; i < 3; i++) {
    Services.obs.notifyObservers(null, 'child-mmu-request');
    await new Promise((resolve) => manager.minimizeMemoryUsage(resolve));
  }
  let sum = 0;
  const add = (process, path, kind, units, amount) => {
    const counts = path === 'heap-allocated' || path.startsWith('js-main-runtime-gc-heap-committed/used/');
    if (counts && /^(?:extension|WebExtensions)/i.test(process)) sum += amount;
  };
  await new Promise((resolve) => manager.getReports(add, null, resolve, null, false));
  return sum;`;
