/** A browser with the extension installed, and generated stories to read. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type BrowserKind, GECKO_ID } from '../../../scripts/browsers.ts';
import { sendBidi } from '../../../scripts/drive/bidi.ts';
import { type Launched, launch } from '../../../scripts/drive/launch.ts';
import { type Stories, serveStories } from '../../../scripts/drive/stories.ts';
import { within } from '../lab/remote.ts';
import { storyPage } from './story-page.ts';
import { watchPage } from './watch.ts';

/** The host of a reviewed outlet, which the extension reads, and a host that it does not read. */
export const OUTLET = 'www.reuters.com';
export const ELSEWHERE = 'unlisted.example';

/** Lengths in characters of a long story and of a usual one. */
export const LONG = 100_000;
export const USUAL = 8_000;

/** The address of the story with this many characters. */
export const storyAddress = (length: number, host: string) => `http://${host}/saved/${length}.html`;

const BUILD_MB = 8000;
const SETTLE_MS = 10_000;

/** Builds the extension with the bundled pack or, if `entities` is larger, with a pack of that many entities. */
export function buildExtension(kind: BrowserKind, folder: string, entities = 0): void {
  const script = join(import.meta.dirname, 'build-child.ts');
  const args = [`--max-old-space-size=${BUILD_MB}`, '--no-warnings', script, kind, folder, String(entities)];
  execFileSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
}

export class Session {
  readonly launched: Launched;
  private readonly stories: Stories;

  private constructor(launched: Launched, stories: Stories) {
    this.launched = launched;
    this.stories = stories;
  }

  /** @param folder for the generated stories */
  static async open(kind: BrowserKind, extension: string, folder: string): Promise<Session> {
    mkdirSync(folder, { recursive: true });
    for (const length of [USUAL, LONG]) writeFileSync(join(folder, `${length}.html`), storyPage(length));
    const stories = await serveStories(folder);
    return new Session(await launch(kind, { port: stories.port, headless: true, extension }), stories);
  }

  /** Opens an empty tab whose pages are measured by `watchPage`. */
  async newTab(): Promise<Page> {
    const page = await this.launched.browser.newPage();
    await page.evaluateOnNewDocument(watchPage);
    return page;
  }

  /** Opens the story of this many characters in a new tab and waits for its marks. */
  async readMarked(length: number): Promise<Page> {
    const page = await this.newTab();
    await page.goto(storyAddress(length, OUTLET));
    await page.waitForFunction(() => window.bench.marks > 0, { polling: 20, timeout: SETTLE_MS });
    return page;
  }

  /** Stops the background, as the browser does when it is idle. */
  async stopBackground(page: Page): Promise<void> {
    const { kind, browser } = this.launched;
    if (kind === 'firefox') return stopInFirefox(this.launched);
    const gone = new Promise<void>((resolve) => {
      const hear = (target: { type(): string }) => {
        if (target.type() !== 'service_worker') return;
        browser.off('targetdestroyed', hear);
        resolve();
      };
      browser.on('targetdestroyed', hear);
    });
    const session = await page.createCDPSession();
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await session.detach();
    if (browser.targets().some((target) => target.type() === 'service_worker')) await within(gone, SETTLE_MS);
  }

  async close(): Promise<void> {
    await this.launched.browser.close();
    await this.stories.close();
  }
}

async function stopInFirefox({ browser }: Launched): Promise<void> {
  const windows = await sendBidi<{ contexts: [{ context: string }] }>(browser, 'browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  const expression = `WebExtensionPolicy.getByID('${GECKO_ID}').extension.terminateBackground({ ignoreDevToolsAttached: true })`;
  const target = { context: windows.contexts[0].context };
  await sendBidi(browser, 'script.evaluate', { expression, target, awaitPromise: true });
}
