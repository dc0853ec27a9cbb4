/** `npm run icons`: draws the icons in all sizes from scripts/store/icon.svg with the installed Chrome. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { requireBrowser } from './browsers.ts';
import { palettePng } from './palette-png.ts';
import { main, say } from './say.ts';

const ROOT = join(import.meta.dirname, '..');

/** One icon: its file, its side, and the empty border within it, in pixels. */
interface Icon {
  path: string;
  side: number;
  border?: number;
  /** with the tick that shows that the story of the tab is kept */
  isKept?: boolean;
}

/** Sides in pixels: for toolbars at every screen scale (16 to 48), menus, the browsers' lists of extensions (48 to 128), Firefox's store. */
const PACKED = [16, 24, 32, 48, 64, 128];
/** Sides in pixels of icons that only the toolbar uses. */
const KEPT = [16, 24, 32, 48];
/** A tick in a disc, in a corner where browsers do not put the badge. */
const SIGN = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" style="position:absolute;inset:0">
<circle cx="24" cy="8" r="8" fill="#1a7f37" stroke="#fff" stroke-width="2"/>
<path d="M20 8.2l2.8 2.8 5-5.4" fill="none" stroke="#fff" stroke-width="2.6"/></svg>`;
const ICONS: Icon[] = [
  ...PACKED.map((side) => ({ path: `public/icon/${side}.png`, side })),
  ...KEPT.map((side) => ({ path: `public/icon-kept/${side}.png`, side, isKept: true })),
  // Chrome's store wants a drawing of 96 pixels within 128
  { path: 'docs/store/icon.png', side: 128, border: 16 },
];

/** 32 steps of each colour: nobody sees the difference at an edge, and a fifth of the bytes goes. */
const inSteps = (value: number) => Math.round((Math.round((value / 255) * 31) / 31) * 255);

await main(async () => {
  const svg = readFileSync(join(import.meta.dirname, 'store/icon.svg'), 'utf8');
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await puppeteer.launch({ executablePath: requireBrowser('chrome').path, args });
  try {
    const page = await browser.newPage();
    for (const { path, side, border = 0, isKept = false } of ICONS) {
      const drawn = side - 2 * border;
      await page.setViewport({ width: side, height: side });
      await page.setContent(
        `<style>body{margin:${border}px}svg{display:block;width:${drawn}px;height:${drawn}px}</style>${svg}${isKept ? SIGN : ''}`,
      );
      mkdirSync(join(ROOT, path, '..'), { recursive: true });
      const drawing = await page.screenshot({ encoding: 'base64', omitBackground: true });
      const data = Uint8Array.from(await page.evaluate(pixelsOf, drawing), inSteps);
      writeFileSync(join(ROOT, path), palettePng({ width: side, height: side, data }));
      say(path);
    }
  } finally {
    await browser.close();
  }
});

/** Runs in the browser: returns the bytes of a picture's pixels. */
async function pixelsOf(png: string): Promise<number[]> {
  const picture = new Image();
  picture.src = `data:image/png;base64,${png}`;
  await picture.decode();
  const { width, height } = picture;
  const canvas = new OffscreenCanvas(width, height).getContext('2d')!;
  canvas.drawImage(picture, 0, 0);
  return [...canvas.getImageData(0, 0, width, height).data];
}
