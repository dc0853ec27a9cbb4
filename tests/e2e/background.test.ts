/** Stopping the background at any time, and updating or disabling the extension while pages are open. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { GECKO_ID } from '../../scripts/browsers.ts';
import { newTab, openExtensionPage } from '../../scripts/drive/launch.ts';
import { runPrivileged } from '../../scripts/drive/privileged.ts';
import {
  CARD_HOST,
  card,
  click,
  hover,
  marks,
  pressInCard,
  spotOf,
  waitForCard,
  waitForMarks,
  waitForNoCard,
} from '../../scripts/drive/reading.ts';
import { storyAddress } from '../../scripts/drive/stories.ts';
import { backgroundRuns, pause, stopBackground } from './background-stop.ts';
import { clickOn } from './extension-page.ts';
import { glide, mentions, rest } from './gestures.ts';
import { describeReader, OUTLET, openReader } from './harness.ts';
import { LONG, Record } from './hostile-record.ts';
import { openWatched, wrongOn } from './hostile-watch.ts';
import { isOpen } from './popup-page.ts';

/** When the background is stopped, in milliseconds after the start of an operation that needs it. */
const MOMENTS = LONG ? Array.from({ length: 30 }, (_, n) => n * 7) : [20];

declare const chrome: {
  runtime: { reload(): void };
  storage: { local: { get(key: string): Promise<{ settings?: object }> } };
  developerPrivate: { updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void> };
  management: { setEnabled(id: string, on: boolean): Promise<void> };
};

describeReader(
  'a background that is stopped',
  ({ kind, reader, test }) => {
    const record = new Record('background', kind);
    const median = (times: number[]) => Math.round([...times].sort((a, b) => a - b)[times.length >> 1]!);
    /** Stops the background some milliseconds after an action has begun. */
    const stoppedDuring = (moment: number, action: Promise<void>) =>
      // awaited together: the rejection of one that nobody awaits would end the whole run
      Promise.all([action, pause(moment).then(() => stopBackground(reader))]);
    const stored = async () => {
      const page = await reader.openOwn('popup.html');
      const settings = await page.evaluate(async () => (await chrome.storage.local.get('settings')).settings);
      await page.close();
      return settings;
    };

    test('between a page’s question and the answer: the marks appear', async () => {
      const took: number[] = [];
      for (const moment of MOMENTS) {
        const page = await openWatched(reader, 'paris-2014');
        await waitForMarks(page);
        const before = await mentions(page);
        const start = performance.now();
        await page.goto(storyAddress('paris-2014', OUTLET), { waitUntil: 'domcontentloaded' });
        await pause(moment);
        await stopBackground(reader);
        await waitForMarks(page);
        took.push(performance.now() - start);
        await expect.poll(() => mentions(page)).toEqual(before);
        expect(await wrongOn(page)).toEqual([]);
        await page.close();
      }
      record.note(
        'background stopped while a page is read',
        `all marks come, after ${median(took)} ms in the middle, ${Math.round(Math.max(...took))} ms at most`,
        MOMENTS.length,
      );
    });

    test('before or while the first card is loaded: it opens', async () => {
      const took: number[] = [];
      for (const moment of MOMENTS) {
        const page = await openWatched(reader, 'paris-2014');
        await waitForMarks(page);
        const { x, y } = await spotOf(page, 'Sergei Lavrov');
        await glide(page, { x: x - 60, y: y - 40 }, { x, y });
        const start = performance.now();
        await pause(moment);
        await stopBackground(reader);
        await waitForCard(page, 'Sergei Lavrov');
        took.push(performance.now() - start);
        expect(await page.$$(CARD_HOST)).toHaveLength(1);
        expect(await wrongOn(page)).toEqual([]);
        await page.close();
      }
      record.note(
        'background stopped while the first card is fetched',
        `the card opens without another move, after ${median(took)} ms in the middle, ${Math.round(Math.max(...took))} ms at most`,
        MOMENTS.length,
      );
    });

    test('between a card’s question and the answer: it opens', async () => {
      const took: number[] = [];
      const page = await openWatched(reader, 'paris-2014');
      await waitForMarks(page);
      for (const moment of MOMENTS) {
        const start = performance.now();
        await stoppedDuring(moment, click(page, 'John Kerry'));
        await waitForCard(page, 'John Kerry');
        took.push(performance.now() - start);
        await page.keyboard.press('Escape');
        await waitForNoCard(page);
      }
      expect(await wrongOn(page)).toEqual([]);
      await page.close();
      record.note(
        'background stopped while a card is asked for',
        `the card opens, after ${median(took)} ms in the middle, ${Math.round(Math.max(...took))} ms at most`,
        MOMENTS.length,
      );
    });

    test('between a lookup and its answer: it is answered', async () => {
      for (const moment of MOMENTS) {
        const popup = await reader.openPopup();
        await stoppedDuring(moment, popup.search('nato chief'));
        await expect.poll(async () => (await popup.results())[0]).toContain('Jens Stoltenberg');
        await popup.page.close();
      }
      record.note('background stopped while the popup looks something up', 'the answer comes', MOMENTS.length);
    });

    test('during a write of the settings: either the old or the new ones are stored, and in the end the new ones', async () => {
      const page = await openWatched(reader, 'paris-2014');
      const names = ['Sergei Lavrov', 'John Kerry'];
      for (const [i, moment] of MOMENTS.entries()) {
        await waitForMarks(page);
        const name = names[i % names.length]!;
        await click(page, name);
        await waitForCard(page, name);
        await pressInCard(page, 'Not this one');
        await stoppedDuring(moment, pressInCard(page, 'Nowhere from now on'));
        const dismissed = expect.objectContaining({ dismissed: [expect.objectContaining({ surface: name })] });
        await expect.poll(stored).toEqual(dismissed);
        const options = await reader.openOwn('options.html');
        await stoppedDuring(moment, clickOn(options, 'Show “'));
        await expect.poll(stored).toEqual(expect.objectContaining({ dismissed: [] }));
        await options.close();
        await page.reload();
      }
      await page.close();
      record.note('background stopped while a setting is written', 'the setting is kept', 2 * MOMENTS.length);
    });

    test('an update while pages are open: old reader scripts leave without errors, new ones take over', async () => {
      const times = LONG ? 10 : 1;
      const page = await openWatched(reader, 'paris-2014');
      const other = await openWatched(reader, 'council-2022');
      await waitForMarks(page);
      await waitForMarks(other);
      const before = await mentions(page);
      for (let i = 0; i < times; i++) {
        await page.bringToFront();
        await hover(page, 'Sergei Lavrov');
        await waitForCard(page, 'Sergei Lavrov');
        const marked = [page, other];
        for (const one of marked)
          await one.evaluate(() => Object.assign(CSS.highlights.get('context-mark')!, { isOld: true }));
        await other.evaluate((host) => document.documentElement.append(document.createElement(host)), CARD_HOST);
        await reload();
        await expect.poll(() => backgroundRuns(reader)).toBe(true);
        await page.bringToFront();
        // Firefox runs the reader script itself, and the background runs it once more, after it has removed the old card: that
        // would close a card that is open by then
        for (const one of marked) {
          await expect.poll(() => one.$$(CARD_HOST)).toEqual([]);
          await rest(one);
        }
        // wait until the new reader scripts have marked the pages
        for (const one of marked)
          await one.waitForFunction(
            () => {
              const highlight = CSS.highlights.get('context-mark');
              return highlight !== undefined && highlight.size > 0 && !('isOld' in highlight);
            },
            { polling: 50 },
          );
        await click(page, 'John Kerry');
        await waitForCard(page, 'John Kerry');
        expect(await mentions(page)).toEqual(before);
        // away from the word, as the browser may report a pointer move, which would open the card again
        await page.mouse.move(3, 3);
        await page.keyboard.press('Escape');
        await waitForNoCard(page);
        expect(await page.$$(CARD_HOST), 'the old card’s element is gone').toHaveLength(1);
      }
      await other.bringToFront();
      await click(other, 'Jens Stoltenberg');
      await waitForCard(other, 'Jens Stoltenberg');
      for (const one of [page, other]) {
        expect(await wrongOn(one)).toEqual([]);
        await one.close();
      }
      record.note(
        'the extension reloaded under two open pages',
        'nothing in any console; cards come from the new one',
        times,
      );
    });

    // must be the last test, as nothing works after it
    test('switched off while a page is open: no marks, no card, no error', async () => {
      const page = await openWatched(reader, 'paris-2014');
      await waitForMarks(page);
      await hover(page, 'Sergei Lavrov');
      await waitForCard(page, 'Sergei Lavrov');
      await switchOff();
      const { x, y } = await spotOf(page, 'John Kerry');
      await glide(page, { x: x - 80, y }, { x, y });
      await page.mouse.click(x, y);
      await page.evaluate(() => document.querySelector('article, main')!.append('Wendy Sherman came.'));
      // enough time for the old reader script to read the new text, if it still did
      await rest(page, 2000);
      expect(await card(page)).toBeUndefined();
      await expect.poll(() => underlined(page)).toBe(false);
      expect(await wrongOn(page)).toEqual([]);
      await page.close();
      record.note('the extension switched off under an open page', 'no marks, no card, nothing in any console');
    });

    async function reload(): Promise<void> {
      // Chrome reloads unpacked extensions only in developer mode
      if (kind === 'chrome')
        await onExtensions(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));
      const own = await openExtensionPage(reader, 'options.html');
      await own.evaluate(() => setTimeout(() => chrome.runtime.reload(), 0));
      // pages of the old version are closed
      await expect.poll(() => isOpen(own)).toBe(false);
    }

    async function switchOff(): Promise<void> {
      if (kind === 'firefox') {
        await runPrivileged(
          reader.browser,
          `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        await (await AddonManager.getAddonByID('${GECKO_ID}')).disable();`,
        );
        return;
      }
      await onExtensions((id) => chrome.management.setEnabled(id, false));
    }

    /** Chrome only: runs a function in the browser’s own page of extensions, as its switches do. */
    async function onExtensions(act: (id: string) => Promise<void>): Promise<void> {
      const page = await newTab(reader.browser);
      await page.goto('chrome://extensions/');
      await page.evaluate(act, new URL(reader.origin).host);
      await page.close();
    }

    /** Whether marks are visible. */
    async function underlined(page: Page): Promise<boolean> {
      const words = await marks(page);
      const line = await page.evaluate(
        () => getComputedStyle(document.querySelector('p')!, '::highlight(context-mark)').textDecorationLine,
      );
      return words.length > 0 && line === 'underline';
    }
  },
  (kind) => openReader(kind, undefined, { hears: ['page'] }),
);
