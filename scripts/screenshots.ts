/**
 * `npm run screenshots`: takes the pictures in docs/pictures/ from the real extension in both browsers, each of a
 * story of the tests or of the popup. Overwrites existing files; look at every picture before you commit it.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { BROWSER_KINDS, type BrowserKind } from './browsers.ts';
import { build } from './build.ts';
import { type Launched, launch, openExtensionPage } from './drive/launch.ts';
import { drawn, dress, lookUpInPopup, readCard, type Scheme, type Size } from './drive/pictures.ts';
import { click, pressInCard, waitForCard, waitForMarks } from './drive/reading.ts';
import { serveStories, storyAddress } from './drive/stories.ts';
import { main, say } from './say.ts';

const PICTURES = join(import.meta.dirname, '../docs/pictures');
const HOST = 'www.reuters.com';

interface Picture {
  name: string;
  story: string;
  width: number;
  height: number;
  act: (page: Page) => Promise<unknown>;
}

/** Small enough to keep the repository small, and to be legible in a document. */
const WIDE = { width: 840, height: 620 };
const NARROW = { width: 390, height: 640 };
/** The width of the side panel in each browser (CSS pixels). */
const PANEL_WIDTH: Record<BrowserKind, number> = { chrome: 360, firefox: 250 };
/** The pictures that are also taken in Firefox, to show that it looks the same there. */
const FIREFOX_TOO = ['reading', 'narrow', 'right-to-left'];
/** Only in Firefox, where a click in a page cannot open the sidebar and a pinned card stays in the page. */
const FIREFOX_ONLY = ['pinned'];

const READING: Picture[] = [
  {
    name: 'reading',
    story: 'paris-2014',
    ...WIDE,
    act: (page) => readCard(page, 'Sergei Lavrov met', 'Sergei Lavrov'),
  },
  {
    name: 'receipt',
    story: 'council-2022',
    ...WIDE,
    act: async (page) => {
      await click(page, 'Jens Stoltenberg');
      await waitForCard(page, 'Jens Stoltenberg');
      await pressInCard(page, 'receipt');
    },
  },
  {
    name: 'narrow',
    story: 'elements-2022',
    ...NARROW,
    act: async (page) => {
      await click(page, 'Alexander Grushko');
      await waitForCard(page, 'Alexander Grushko');
    },
  },
  { name: 'right-to-left', story: 'arabic-2014', ...WIDE, act: (page) => readCard(page, 'John Kerry', 'John Kerry') },
  {
    name: 'history',
    story: 'vilnius-2023',
    ...WIDE,
    act: (page) => readCard(page, 'Volodymyr Zelensky', 'Volodymyr Zelenskyy', click),
  },
  {
    name: 'pinned',
    story: 'council-2022',
    ...WIDE,
    act: async (page) => {
      await readCard(page, 'Jens Stoltenberg', 'Jens Stoltenberg');
      await pressInCard(page, 'Keep open');
      await readCard(page, 'Ted Cruz', 'Ted Cruz');
    },
  },
  // a window of the usual size, scaled to twice the resolution
  {
    name: 'zoomed',
    story: 'paris-2014',
    width: 550,
    height: 400,
    act: (page) => readCard(page, 'Sergei Lavrov', 'Sergei Lavrov', click),
  },
  {
    name: 'event',
    story: 'paris-2014',
    ...WIDE,
    act: (page) => readCard(page, 'annexed', 'Annexation of Crimea', click),
  },
];

/** Pages of the extension, in full height. */
const OWN: { name: string; path: string }[] = [
  { name: 'options', path: 'options.html' },
  { name: 'welcome', path: 'welcome.html' },
  { name: 'library', path: 'library.html' },
];

await main(async () => {
  mkdirSync(PICTURES, { recursive: true });
  const stories = await serveStories();
  try {
    for (const kind of BROWSER_KINDS) {
      build(kind);
      for (const scheme of ['light', 'dark'] as const) {
        const launched = await launch(kind, { port: stories.port, headless: true, scheme });
        try {
          await takeAll(launched, kind, scheme);
        } finally {
          await launched.browser.close();
        }
      }
    }
  } finally {
    await stories.close();
  }
});

async function takeAll(launched: Launched, kind: BrowserKind, scheme: Scheme): Promise<void> {
  for (const { name, story, width, height, act } of READING) {
    if (kind === 'firefox' ? ![...FIREFOX_TOO, ...FIREFOX_ONLY].includes(name) : FIREFOX_ONLY.includes(name)) continue;
    const page = await open(launched, scheme, story, { width, height });
    await act(page);
    await take(page, `${name}-${kind}-${scheme}`);
    await page.close();
  }
  await takePopup(launched, kind, scheme);
  await takePanel(launched, kind, scheme);
  if (kind === 'firefox') return;
  for (const { name, path } of OWN) {
    const page = await openExtensionPage(launched, path);
    await dress(page, kind, scheme, { width: 840, height: 900 });
    await page.waitForSelector('h1');
    await take(page, `${name}-${kind}-${scheme}`);
    await page.close();
  }
}

async function open({ kind, browser }: Launched, scheme: Scheme, story: string, size: Size): Promise<Page> {
  const page = await browser.newPage();
  // Firefox uses subpixel antialiasing, which makes its pictures larger
  const height = kind === 'firefox' && size.width === WIDE.width ? 540 : size.height;
  await dress(page, kind, scheme, { ...size, height });
  await page.goto(storyAddress(story, HOST));
  await waitForMarks(page);
  return page;
}

/** The popup in a tab as large as the browsers make a popup. */
async function takePopup(launched: Launched, kind: BrowserKind, scheme: Scheme): Promise<void> {
  const story = await open(launched, scheme, 'paris-2014', WIDE);
  const popup = await openExtensionPage(launched, 'popup.html');
  await dress(popup, kind, scheme, { width: 380, height: 600 });
  await popup.waitForFunction(() => /lavrov/i.test(document.body.textContent ?? ''), { polling: 50 });
  await take(popup, `popup-${kind}-${scheme}`);
  await take(popup, `popup-results-${kind}-${scheme}`, await lookUpInPopup(popup, 'crimea'));
  await take(popup, `popup-answer-${kind}-${scheme}`, await lookUpInPopup(popup, 'what did Sherman say'));
  await popup.close();
  await story.close();
}

/** The panel in a tab as wide as each browser makes it. */
async function takePanel(launched: Launched, kind: BrowserKind, scheme: Scheme): Promise<void> {
  const story = await open(launched, scheme, 'council-2022', WIDE);
  const panel = await openExtensionPage(launched, 'sidepanel.html');
  await dress(panel, kind, scheme, { width: PANEL_WIDTH[kind], height: 900 });
  await panel.waitForSelector('.strip-tick');
  await take(panel, `panel-${kind}-${scheme}`);
  await panel.close();
  await story.close();
}

async function take(page: Page, name: string, height?: number): Promise<void> {
  await drawn(page);
  const path = join(PICTURES, `${name}.png`) as `${string}.png`;
  await page.screenshot({ path, ...(height ? { clip: { x: 0, y: 0, width: 380, height } } : {}) });
  say(`docs/pictures/${name}.png`);
}
