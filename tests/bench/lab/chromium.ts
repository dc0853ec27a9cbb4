/** Runs a lab, built from the same sources, in a page of real Chromium. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { requireBrowser } from '../../../scripts/browsers.ts';
import type { Lab } from './lab.ts';
import { type Remote, TIMEOUT_MS, within } from './remote.ts';

/** Timeout of the browser protocol for one answer. */
const PROTOCOL_MS = 180_000;

/** Builds the page's script into a folder and returns its path. */
async function bundle(folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    root: import.meta.dirname,
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2024',
      lib: { entry: join(import.meta.dirname, 'page-entry.ts'), formats: ['es'], fileName: () => 'lab.js' },
    },
  });
  return join(folder, 'lab.js');
}

/** These headers give the page a clock of 5 µs instead of 100. */
const ISOLATED = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

async function serveLab(script: string): Promise<Server> {
  const server = createServer(({ url }, response) => {
    const isScript = url === '/lab.js';
    response.writeHead(200, {
      ...ISOLATED,
      'content-type': `${isScript ? 'text/javascript' : 'text/html'}; charset=utf-8`,
    });
    response.end(isScript ? readFileSync(script) : '<!doctype html><script type="module" src="/lab.js"></script>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

/** @param folder the output folder for the built script */
export async function chromiumLab(folder: string): Promise<Remote> {
  const server = await serveLab(await bundle(folder));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  let browser: Browser | undefined;
  let crash: Promise<never> | undefined;
  const open = async (): Promise<Page> => {
    const args = ['--js-flags=--max-old-space-size=4000', '--disable-background-networking', '--no-first-run'];
    // Chrome's sandbox refuses to start as root
    if (process.getuid?.() === 0) args.push('--no-sandbox');
    const executablePath = requireBrowser('chrome').path;
    browser = await puppeteer.launch({ executablePath, headless: true, args, protocolTimeout: PROTOCOL_MS });
    const [page] = await browser.pages();
    crash = new Promise((_, reject) => {
      page!.once('error', () => reject(new Error('the page crashed, likely out of memory')));
    });
    crash.catch(() => {});
    await page!.goto(address);
    await page!.waitForFunction(() => window.lab !== undefined);
    return page!;
  };
  let page: Promise<Page> | undefined;
  const end = async () => {
    page = undefined;
    await browser?.close().catch(() => browser?.process()?.kill('SIGKILL'));
    browser = undefined;
  };
  return {
    async call(method, args, timeout = TIMEOUT_MS) {
      page ??= open();
      const current = await page;
      const act = (method: keyof Lab, args: unknown[]) => {
        const { lab } = window;
        return (lab[method] as (...args: unknown[]) => unknown).apply(lab, args);
      };
      const answer = current.evaluate(act, method as keyof Lab, args as unknown[]) as Promise<never>;
      return within(Promise.race([answer, crash!]), timeout);
    },
    restart: end,
    async close() {
      await end();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
