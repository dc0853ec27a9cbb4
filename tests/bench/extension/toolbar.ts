/** Measures the popup: the time to its first paint, and from a keystroke to its results. */
import { openExtensionPage } from '../../../scripts/drive/launch.ts';
import { type Session, USUAL } from './session.ts';

/** Milliseconds of each try. */
export interface ToolbarFigures {
  firstPaint: { warm: number[]; stopped: number[] };
  keys: number[];
}

const BOX = 'input[type=search]';
const TYPED = ['stoltenburg', 'vladmir puttin', 'nato chief', 'crimea takeover'];
/** Time between two keystrokes of a fast typist. */
const KEY_MS = 150;

declare global {
  interface Window {
    keyTimes: number[];
  }
}

/** Runs in the popup: records the time from each keystroke that changes the results to the frame that shows them. */
function watchKeys(): void {
  window.keyTimes = [];
  const answers = () => [...document.querySelectorAll('[role=option]')].map((one) => one.textContent).join('\n');
  let typed: { at: number; before: string } | undefined;
  document.addEventListener(
    'input',
    (event) => {
      typed = { at: event.timeStamp, before: answers() };
    },
    true,
  );
  new MutationObserver(() => {
    if (!typed || answers() === typed.before) return;
    const { at } = typed;
    typed = undefined;
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => window.keyTimes.push(performance.now() - at);
      channel.port2.postMessage(0);
    });
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
}

async function firstPaint(session: Session): Promise<number> {
  const page = await openExtensionPage(session.launched, 'popup.html');
  const paint = await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime);
  const ms = (await paint.jsonValue()) as number;
  await page.close();
  return ms;
}

export async function measureToolbar(session: Session, tries: number): Promise<ToolbarFigures> {
  const figures: ToolbarFigures = { firstPaint: { warm: [], stopped: [] }, keys: [] };
  const page = await session.readMarked(USUAL);
  await firstPaint(session);
  for (let i = 0; i < tries; i++) {
    figures.firstPaint.warm.push(await firstPaint(session));
    await session.stopBackground(page);
    figures.firstPaint.stopped.push(await firstPaint(session));
  }
  const popup = await openExtensionPage(session.launched, 'popup.html');
  await popup.waitForSelector(BOX);
  await popup.evaluate(watchKeys);
  for (const words of TYPED) {
    await popup.$eval(BOX, (box) => (box as HTMLInputElement).select());
    await popup.type(BOX, words, { delay: KEY_MS });
  }
  figures.keys = await popup.evaluate(() => window.keyTimes);
  await popup.close();
  await page.close();
  return figures;
}
