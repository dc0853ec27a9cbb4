/** Measures the memory of a browser with all its processes (only on Linux), and of the extension's background. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import { runPrivileged } from '../../../scripts/drive/privileged.ts';
import type { Session } from './session.ts';

const KB = 1024;
const EVERY_MS = 100;

/** Returns the number after a key in a file of `/proc`, or undefined if the process has ended. */
function numberIn(file: string, word: string): number | undefined {
  try {
    const found = new RegExp(`^${word}:\\s+(\\d+)`, 'm').exec(readFileSync(file, 'utf8'));
    return found ? Number(found[1]) : undefined;
  } catch {
    return undefined;
  }
}

/** The ids of a process and of all its descendants. */
function family(root: number): number[] {
  const parents = readdirSync('/proc').flatMap((name) => {
    const parent = /^\d+$/.test(name) ? numberIn(`/proc/${name}/status`, 'PPid') : undefined;
    return parent === undefined ? [] : [[Number(name), parent] as const];
  });
  const found = [root];
  for (const one of found) for (const [id, parent] of parents) if (parent === one) found.push(id);
  return found;
}

/** Returns the bytes used by a browser's processes, counting shared memory once, or undefined if they are unknown. */
function memoryOf(browser: Browser): number | undefined {
  const root = browser.process()?.pid;
  if (process.platform !== 'linux' || root === undefined) return undefined;
  return family(root).reduce((sum, id) => sum + KB * (numberIn(`/proc/${id}/smaps_rollup`, 'Pss') ?? 0), 0);
}

/** Returns the result of `act` and by how many bytes the browser's memory rose at most meanwhile, if that is known. */
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

/** Returns the bytes that the background uses after garbage collection, including array buffers. */
export async function backgroundMemory({ launched: { kind, browser } }: Session): Promise<number> {
  if (kind === 'firefox') return runPrivileged<number>(browser, EXTENSIONS_MEMORY);
  const background = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const tools = await background.createCDPSession();
  await tools.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await tools.send('Runtime.getHeapUsage');
  await tools.detach();
  return usedSize + backingStorageSize;
}

/** Firefox reports memory by process: this sums what the extensions' process has allocated and its JavaScript heap. */
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
