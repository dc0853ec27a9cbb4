/** Kept stories after a restart, in private windows and in another browser. Each test has its own browser. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSER_KINDS } from '../../scripts/browsers.ts';
import { marks } from '../../scripts/drive/reading.ts';
import { storyAddress } from '../../scripts/drive/stories.ts';
import { isChosen } from './chosen.ts';
import { made, stored } from './dam-stories.ts';
import { clickOn, says, textOf } from './extension-page.ts';
import { OUTLET, type Reader } from './harness.ts';
import { ownBrowsers } from './own-browsers.ts';
import { openPrivate } from './private-window.ts';

declare const chrome: {
  tabs: { query(which: object): Promise<{ id: number; url?: string; incognito: boolean }[]> };
  runtime: { sendMessage(message: object): Promise<{ res: unknown }> };
};

const { start, newFolder } = ownBrowsers(made);

/** Keeps stories as the popup does, but without it, as a popup closes when its window is not active. */
async function keep(reader: Reader, ...names: string[]): Promise<void> {
  for (const name of names) {
    await reader.open(name);
    const reply = await reader.asExtension(async (name) => {
      const tab = (await chrome.tabs.query({})).find(({ url }) => url?.includes(name));
      const message = { type: 'keepStory', data: { tabId: tab?.id, anyway: false } };
      return (await chrome.runtime.sendMessage(message)).res;
    }, name);
    expect(reply).toMatchObject({ outcome: 'kept' });
  }
}
const openLibrary = async (reader: Reader): Promise<Page> => {
  const page = await reader.openOwn('library.html');
  await says(page, 'Stories that you kept');
  return page;
};

describe.each(BROWSER_KINDS)('kept stories in %s', (kind) => {
  const test = it.runIf(isChosen(kind));

  test('are there when the browser is opened again', async () => {
    const profile = newFolder();
    const first = await start(kind, { profile });
    await keep(first, 'dam-cracks', 'inquiry');
    await first.browser.close();
    const again = await start(kind, { profile, welcome: true });
    await says(await openLibrary(again), 'Two cracks found');
    const story = await again.open('hearing');
    await expect.poll(async () => (await marks(story)).join()).toContain('Marta Quill');
  });

  test('are never from private windows', async () => {
    const reader = await start(kind, { inPrivate: true });
    const page = await openPrivate(kind, reader);
    await page.goto(storyAddress('dam-cracks', OUTLET));
    const keepPrivate = async () => {
      const [tab] = (await chrome.tabs.query({})).filter(({ incognito }) => incognito);
      if (!tab) return undefined;
      const data = { tabId: tab.id, anyway: true };
      return (await chrome.runtime.sendMessage({ type: 'keepStory', data })).res;
    };
    await expect.poll(() => reader.asExtension(keepPrivate, undefined)).toEqual({ outcome: 'private' });
    expect(await reader.asExtension(stored, undefined)).toBe(0);
  });

  test('can be moved to another browser as a file, and explain the next story there', async () => {
    const first = await start(kind);
    await keep(first, 'dam-cracks', 'evacuation', 'inquiry');
    const library = await openLibrary(first);
    const sent = await library.evaluate(() => {
      // intercepts the content of the download
      const saved = Promise.withResolvers<string>();
      URL.createObjectURL = (blob) => {
        (blob as Blob).text().then(saved.resolve);
        return 'about:blank';
      };
      HTMLAnchorElement.prototype.click = () => {};
      [...document.querySelectorAll('button')].find((one) => one.textContent === 'Save them all as a file')!.click();
      return saved.promise;
    });
    await says(library, 'Last saved as a file on');
    const file = join(newFolder(), 'stories.json');
    // one record of the file is damaged, and only that is lost
    writeFileSync(file, sent.replace('"keptAt":', '"keptAt":"x","was":'));
    const second = await start(kind);
    const there = await openLibrary(second);
    const inputs = await there.$$('input[type=file]');
    await (inputs[0] as ElementHandle<HTMLInputElement>).uploadFile(file);
    await says(there, 'holds 2 stories');
    await says(there, '1 of its records is damaged');
    await clickOn(there, 'Add them to those here');
    await says(there, 'New stories: 2');
    const story = await second.open('hearing');
    await expect.poll(async () => (await marks(story)).join()).toContain('Jonas Feld');
    // importing the file again changes nothing
    await there.bringToFront();
    await (inputs[0] as ElementHandle<HTMLInputElement>).uploadFile(file);
    await clickOn(there, 'Add them to those here');
    await says(there, 'here already: 2');
    expect(await textOf(there)).not.toContain('None yet');
  });
});
