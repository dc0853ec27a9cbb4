import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterEach, expect } from 'vitest';
import { click, hover, marks, waitForCard, waitForMarks } from '../../scripts/drive/reading.ts';
import { clickOn, complaints, says, saysNot } from './extension-page.ts';
import { backgroundAnswers } from './gestures.ts';
import { describeReader } from './harness.ts';

/** The part of the extension API that these tests use. */
declare const chrome: {
  storage: { local: { get(key: string): Promise<{ settings?: object }>; set(values: object): Promise<void> } };
};

/** The legend of a choice that is shown only if the first mention of each name is underlined: it moves all that is below. */
const DENSITY = 'How many lines';

describeReader('the settings page', ({ reader, test }) => {
  const openPage = (path = 'options.html') => reader.openOwn(path);
  const store = (page: Page, settings: object) =>
    page.evaluate((settings) => chrome.storage.local.set({ settings }), settings);
  const stored = (page: Page) => page.evaluate(async () => (await chrome.storage.local.get('settings')).settings);
  async function load(page: Page, contents: string) {
    const path = join(mkdtempSync(join(tmpdir(), 'backstory-')), 'settings.json');
    writeFileSync(path, contents);
    const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
  }

  afterEach(async () => {
    // undefined if the browser is left out
    if (!reader.browser) return;
    // before the settings change: they are sent to every open story, and one that is being closed would not answer
    await reader.closeTabs();
    await store(await openPage(), {});
    await backgroundAnswers(reader);
  });

  test('which mentions are underlined, of which kinds and how densely, changes on open pages at once', async () => {
    const story = await reader.openMarked('paris-2014');
    const first = await marks(story);
    const options = await openPage();
    await clickOn(options, 'every mention');
    await expect.poll(async () => (await marks(story)).length).toBeGreaterThan(first.length);
    const people = await marks(story);
    expect(people).not.toContain('Russia');
    await clickOn(options, 'Places');
    await expect.poll(() => marks(story)).toContain('Russia');
    await clickOn(options, 'nothing');
    await expect.poll(() => marks(story)).toEqual([]);
    await clickOn(options, 'the first mention of each');
    await clickOn(options, 'Places');
    await expect.poll(() => marks(story)).toEqual(first);
    await clickOn(options, 'few');
    await expect.poll(async () => (await marks(story)).length).toBeLessThan(first.length);
  });

  test('the delay before a card opens changes on open pages', async () => {
    const story = await reader.openMarked('paris-2014');
    const options = await openPage();
    await clickOn(options, 'fast');
    await expect.poll(() => stored(options)).toMatchObject({ openAfterMs: 150 });
    await (await options.waitForSelector('button[aria-label="Exact numbers: Speed"]'))!.click();
    const delay = (await options.waitForSelector('input[type=number]'))!;
    await delay.click({ count: 3 });
    await delay.type('0');
    await options.keyboard.press('Enter');
    await expect.poll(() => stored(options)).toMatchObject({ openAfterMs: 0 });
    await story.bringToFront();
    await hover(story, 'Sergei Lavrov');
    await waitForCard(story, 'Sergei Lavrov');
  });

  test('the theme and the size of text change the page itself at once', async () => {
    const options = await openPage();
    const look = () =>
      options.evaluate(() => {
        const { backgroundColor } = getComputedStyle(document.body);
        return `${backgroundColor} ${getComputedStyle(document.querySelector('.hint')!).fontSize}`;
      });
    await clickOn(options, 'light');
    await expect.poll(look).toContain('rgb(255, 255, 255)');
    await clickOn(options, 'dark');
    await expect.poll(look).toContain('rgb(32, 34, 38)');
    const before = await look();
    await clickOn(options, 'very large');
    await expect.poll(look).not.toBe(before);
  });

  test('a reset restores every default, and can be undone', async () => {
    const options = await openPage();
    await clickOn(options, 'slow');
    // the upper one last, as it removes a line, and everything below moves
    await clickOn(options, 'every mention');
    await expect.poll(() => stored(options)).toMatchObject({ which: 'all', openAfterMs: 800 });
    await saysNot(options, DENSITY);
    await clickOn(options, 'Reset all settings');
    await says(options, 'All settings were reset');
    expect(await stored(options)).toMatchObject({ which: 'first', openAfterMs: 300 });
    expect(await complaints(options)).toEqual([]);
    await clickOn(options, 'Undo');
    await expect.poll(() => stored(options)).toMatchObject({ which: 'all', openAfterMs: 800 });
  });

  test('dismissed names and sites that are off are listed by name and can be restored', async () => {
    const options = await openPage();
    await store(options, {
      dismissed: [{ entity: 'sergei-lavrov', surface: 'Lavrov' }],
      sitesOff: ['reuters.com'],
    });
    await says(options, '“Lavrov” is not Sergei Lavrov');
    await says(options, 'Sites that you switched off');
    expect(await complaints(options)).toEqual([]);
    await clickOn(options, 'Show “Lavrov” as Sergei Lavrov again');
    await says(options, '“Not this one” on a card');
    await clickOn(options, 'Read reuters.com again');
    await expect.poll(() => stored(options)).toMatchObject({ dismissed: [], sitesOff: [] });
  });

  test('the outlets on the list and the shortcuts are shown', async () => {
    const options = await openPage();
    await clickOn(options, 'outlets on the list');
    await says(options, 'themoscowtimes.com');
    await says(options, 'Alt+Shift+');
    expect(await complaints(options)).toEqual([]);
  });

  test('the licences of everything in the package are one click away', async () => {
    const options = await openPage();
    const address = () => options.evaluate(() => location.pathname);
    await (await options.waitForSelector('a[href="/licences.txt"]'))!.click();
    await expect.poll(address).toBe('/licences.txt');
    await says(options, 'Permission is hereby granted');
  });

  test('settings are exported to a file and imported again, after a preview of the changes', async () => {
    const options = await openPage();
    await clickOn(options, 'every mention');
    await expect.poll(() => stored(options)).toMatchObject({ which: 'all' });
    await saysNot(options, DENSITY);
    // intercepts the content of the download instead of the file, whose place depends on the browser
    await options.evaluate(() => {
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob) => {
        void (blob as Blob).text().then((text) => {
          document.documentElement.dataset.saved = text;
        });
        return make.call(URL, blob);
      };
      HTMLAnchorElement.prototype.click = () => {};
    });
    await clickOn(options, 'Save the settings');
    const saved = () => options.evaluate(() => document.documentElement.dataset.saved ?? '');
    await expect.poll(saved).toContain('"which": "all"');
    const file = await saved();

    await clickOn(options, 'nothing');
    await expect.poll(() => stored(options)).toMatchObject({ which: 'none' });
    await load(options, file);
    await says(options, 'Underline: every mention');
    expect(await stored(options)).toMatchObject({ which: 'none' });
    expect(await complaints(options)).toEqual([]);
    await clickOn(options, 'Apply');
    await says(options, 'Applied.');
    expect(await stored(options)).toMatchObject({ which: 'all' });
  });

  test('a damaged file changes nothing, and the page says which field is wrong', async () => {
    const options = await openPage();
    await clickOn(options, 'every mention');
    await expect.poll(() => stored(options)).toMatchObject({ which: 'all' });
    const before = await stored(options);
    await load(options, '{"format":"backstory-settings","version":1,"settings":{"badge":false,"wordsApart":-1}}');
    await says(options, 'Nothing was changed. “wordsApart” cannot be -1.');
    await load(options, 'not JSON');
    await says(options, 'The file is broken');
    expect(await complaints(options)).toEqual([]);
    expect(await stored(options)).toEqual(before);
  });

  test('the welcome page’s sample opens the real card', async () => {
    const welcome = await openPage('welcome.html');
    await waitForMarks(welcome);
    expect(await complaints(welcome)).toEqual([]);
    await click(welcome, 'Sergei Lavrov');
    await waitForCard(welcome, 'Sergei Lavrov');
  });
});
