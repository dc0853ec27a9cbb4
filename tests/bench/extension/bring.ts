/** Measures adding a large pack to the bundled one, and the background's answers with both. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import bundled from '../../../data/pack.json' with { type: 'json' };
import type { Pack } from '../../../engine/model/pack.ts';
import { openExtensionPage } from '../../../scripts/drive/launch.ts';
import { broughtPack } from '../material/brought-pack.ts';
import { type FirstAnswerFigures, measureFirstAnswer } from './first-answer.ts';
import { backgroundMemory, withMemory } from './memory.ts';
import type { Session } from './session.ts';

/** Times are in milliseconds, memory in bytes more than before; undefined if it cannot be measured. */
export interface BroughtFigures {
  names: number;
  fileBytes: number;
  /** from choosing the file to the preview, and from confirming to the pack being switched on */
  previewMs: number;
  storeMs: number;
  /** the peaks of memory during these two steps */
  previewMemory: number | undefined;
  storeMemory: number | undefined;
  /** how much more memory the background uses with the pack on than with it off, after it has answered */
  heldMemory: number;
  answers: FirstAnswerFigures;
  /** times of the first linking after another pack was switched on or off */
  afterChange: number[];
  /** the answers with the pack off, as a baseline on the same machine at the same time */
  alone: FirstAnswerFigures;
}

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };

const BRING_MS = 300_000;

async function until(page: Page, words: string): Promise<number> {
  const start = performance.now();
  await page.waitForFunction((words) => document.body.textContent!.includes(words), { timeout: BRING_MS }, words);
  return performance.now() - start;
}

/** Clicks the button or switch whose label contains these words. */
const press = (page: Page, words: string) =>
  page.evaluate((words) => {
    const called = (one: Element) => one.getAttribute('aria-label') ?? one.textContent ?? '';
    const all = [...document.querySelectorAll<HTMLElement>('button, label.switch')];
    all.find((one) => called(one).includes(words))!.click();
  }, words);

/** Questions about names of the added pack and of the bundled one. */
function questions({ entities }: Pack) {
  const people = entities.filter(({ kind }) => kind === 'person');
  const named = [people[0]!, people.at(-1)!].map(({ name }) => name);
  return {
    link: { blocks: [`John Kerry met Sergei Lavrov and ${named.join(' and ')} in Paris.`], present: [], marked: [] },
    lookup: { query: named[1]!.slice(0, -1) },
  };
}

export async function measureBrought(
  session: Session,
  count: number,
  tries: number,
  folder: string,
): Promise<BroughtFigures> {
  const { browser } = session.launched;
  const { pack, text } = await broughtPack(count);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'made-up.json');
  writeFileSync(file, text);
  try {
    const page = await openExtensionPage(session.launched, 'library.html');
    const input = (await page.waitForSelector('.drop input[type=file]')) as ElementHandle<HTMLInputElement>;
    const [previewMs, previewMemory] = await withMemory(browser, async () => {
      await input.uploadFile(file);
      return until(page, 'Add this pack');
    });
    const [storeMs, storeMemory] = await withMemory(browser, async () => {
      await press(page, 'Add this pack');
      return until(page, 'was added, and is switched on');
    });
    await page.close();
    const answers = await measureFirstAnswer(session, tries, questions(pack));
    return {
      names: pack.entities.length,
      fileBytes: text.length,
      ...{ previewMs, storeMs, previewMemory, storeMemory },
      answers,
      afterChange: await afterChange(session, tries, pack),
      ...(await without(session, tries, pack)),
    };
  } finally {
    rmSync(file, { force: true });
  }
}

/** Switches the bundled pack off and on, and measures the first answer after each change. */
async function afterChange(session: Session, tries: number, pack: Pack): Promise<number[]> {
  const page = await openExtensionPage(session.launched, 'popup.html');
  const times: number[] = [];
  for (let i = 0; i < 2 * tries; i++) {
    const change = { id: bundled.id, on: i % 2 === 1 };
    times.push(
      await page.evaluate(
        async (change, link) => {
          await chrome.runtime.sendMessage({ type: 'switchPack', data: change });
          const start = performance.now();
          await chrome.runtime.sendMessage({ type: 'link', data: link });
          return performance.now() - start;
        },
        change,
        questions(pack).link,
      ),
    );
  }
  await page.close();
  return times;
}

/** Switches the pack off and measures the baseline. */
async function without(session: Session, tries: number, pack: Pack) {
  const on = await backgroundMemory(session);
  const page = await openExtensionPage(session.launched, 'library.html');
  await until(page, pack.title);
  await press(page, `Use “${pack.title}”`);
  await page.waitForSelector('.pack-off');
  await page.close();
  const alone = await measureFirstAnswer(session, tries, questions(pack));
  const off = await backgroundMemory(session);
  return { alone, heldMemory: on - off };
}
