/**
 * `npm run store-pictures`: makes the pictures in docs/store/ at the stores' sizes, from the real extension in Chrome
 * on stories of the tests, styled like a newspaper's page. Look at every picture before you commit it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from './build.ts';
import { type Launched, launch, openExtensionPage } from './drive/launch.ts';
import { drawn, dress, lookUpInPopup, readCard, type Scheme } from './drive/pictures.ts';
import { card, click, pressInCard, waitForMarks } from './drive/reading.ts';
import { serveStories, storyAddress } from './drive/stories.ts';
import { main, say } from './say.ts';

const FOLDER = join(import.meta.dirname, '../docs/store');
const PAPER = readFileSync(join(import.meta.dirname, 'store/paper.css'), 'utf8');
const HOST = 'www.reuters.com';

/** Everything is drawn a quarter larger, so that it is legible in a listing's preview. The pictures have 1280 by 800 pixels, as both stores require. */
const SCALE = 1.25;
const SCREEN = { width: 1280 / SCALE, height: 800 / SCALE };
const POPUP = { width: 380, height: 560 };
const TILE = { width: 440 / SCALE, height: 280 / SCALE };

await main(async () => {
  build('chrome');
  const stories = await serveStories();
  const launched = await launch('chrome', { port: stories.port, headless: true, scale: SCALE });
  try {
    await takeReading(launched);
    await takeReceipt(launched);
    await takeEvent(launched);
    await takeLookup(launched);
    await takeHistory(launched);
    await drawTile(launched);
  } finally {
    await launched.browser.close();
    await stories.close();
  }
});

async function takeReading(launched: Launched): Promise<void> {
  const page = await open(launched, 'paris-2014');
  await readCard(page, 'Sergei Lavrov met', 'Sergei Lavrov');
  await take(page, '1-reading');
}

async function takeReceipt(launched: Launched): Promise<void> {
  const page = await open(launched, 'paris-2014', { high: true });
  await readCard(page, 'John Kerry', 'John Kerry', click);
  await pressInCard(page, 'receipt');
  await take(page, '2-receipt');
}

async function takeEvent(launched: Launched): Promise<void> {
  const page = await open(launched, 'paris-2014', { high: true });
  await readCard(page, 'annexed', 'Annexation of Crimea', click);
  await take(page, '3-event');
}

async function takeLookup(launched: Launched): Promise<void> {
  const page = await open(launched, 'paris-2014');
  const popup = await openExtensionPage(launched, 'popup.html');
  await dress(popup, 'chrome', 'light', POPUP);
  const height = await lookUpInPopup(popup, 'crimea');
  const picture = await popup.screenshot({ clip: { x: 0, y: 0, width: POPUP.width, height }, encoding: 'base64' });
  await popup.close();
  // screenshots of a tab do not contain the browser's popup, so its picture is drawn where the browser opens it
  await layOver(
    page,
    picture,
    'position:fixed;top:0;right:24px;width:380px;border-radius:8px;box-shadow:0 6px 28px #0005',
  );
  await take(page, '4-lookup');
}

async function takeHistory(launched: Launched): Promise<void> {
  const page = await open(launched, 'vilnius-2023', { scheme: 'dark', high: true });
  await readCard(page, 'Volodymyr Zelensky', 'Volodymyr Zelenskyy', click);
  await take(page, '5-history');
}

/** The small tile of Chrome's store: name, icon, and a card as on a page. */
async function drawTile(launched: Launched): Promise<void> {
  const story = await open(launched, 'paris-2014');
  await readCard(story, 'Sergei Lavrov met', 'Sergei Lavrov');
  const { box } = (await card(story))!;
  const picture = await story.screenshot({ clip: box, encoding: 'base64' });
  await story.close();
  const page = await launched.browser.newPage();
  await dress(page, 'chrome', 'light', TILE);
  const icon = readFileSync(join(import.meta.dirname, 'store/icon.svg'), 'utf8');
  const tile = readFileSync(join(import.meta.dirname, 'store/tile.html'), 'utf8');
  await page.setContent(tile.replace('{icon}', icon).replace('{card}', `data:image/png;base64,${picture}`));
  await page.evaluate((scale) => document.documentElement.style.setProperty('zoom', `${1 / scale}`), SCALE);
  await page.waitForFunction(() => document.querySelector('img')?.complete);
  await take(page, 'tile');
}

interface Look {
  scheme?: Scheme;
  /** whether the word is scrolled towards the top, to leave room for its card */
  high?: boolean;
}

/** Opens a story and waits until it has marks. */
async function open({ browser }: Launched, story: string, { scheme = 'light', high }: Look = {}): Promise<Page> {
  const page = await browser.newPage();
  await dress(page, 'chrome', scheme, SCREEN);
  await page.goto(storyAddress(story, HOST));
  await page.addStyleTag({ content: high ? `${PAPER} :root { scroll-padding-bottom: 55vh }` : PAPER });
  await waitForMarks(page);
  return page;
}

async function layOver(page: Page, base64: string, style: string): Promise<void> {
  await page.evaluate(
    async (base64, style) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      image.style.cssText = style;
      await image.decode();
      document.body.append(image);
    },
    base64,
    style,
  );
}

async function take(page: Page, name: string): Promise<void> {
  await drawn(page);
  await page.screenshot({ path: join(FOLDER, `${name}.png`) as `${string}.png` });
  say(`docs/store/${name}.png`);
  await page.close();
}
