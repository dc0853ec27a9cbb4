/** `npm run icons`: draws the icons in all sizes from public/icon/icon.svg with the installed Chrome. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { requireBrowser } from './browsers.ts';
import { main, say } from './say.ts';

const FOLDER = join(import.meta.dirname, '../public/icon');
/** Toolbar, menus and extension lists of both browsers, and the stores. */
const SIZES = [16, 32, 48, 96, 128];

await main(async () => {
  const svg = readFileSync(join(FOLDER, 'icon.svg'), 'utf8');
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await puppeteer.launch({ executablePath: requireBrowser('chrome').path, args });
  try {
    const page = await browser.newPage();
    for (const size of SIZES) {
      await page.setViewport({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
      await page.screenshot({ path: join(FOLDER, `${size}.png`) as `${string}.png`, omitBackground: true });
    }
  } finally {
    await browser.close();
  }
  say(`Drew ${SIZES.length} sizes: ${SIZES.join(', ')}.`);
});
