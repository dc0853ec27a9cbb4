/** Stored packs when the browser is closed, cleaned, private or broken. Each test has its own browser. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSER_KINDS, type BrowserKind } from '../../scripts/browsers.ts';
import { openExtensionPage } from '../../scripts/drive/launch.ts';
import { runPrivileged } from '../../scripts/drive/privileged.ts';
import { marks } from '../../scripts/drive/reading.ts';
import { storyAddress } from '../../scripts/drive/stories.ts';
import { isChosen } from './chosen.ts';
import { clickOn, says, textOf } from './extension-page.ts';
import { OUTLET, type Reader } from './harness.ts';
import { bring, choose, FILE, finds, LIGHT, openLibrary, STORY } from './light-pack.ts';
import { ownBrowsers } from './own-browsers.ts';
import { openPrivate } from './private-window.ts';

declare const chrome: { runtime: { sendMessage(message: object): Promise<{ res: string }> } };

const TITLE = LIGHT.title;
const made = { 'lamp-story': () => ({ body: STORY }) };
const { start, newFolder } = ownBrowsers(made);

/** Kills the browser's process, as in a power failure. */
async function kill({ browser }: Reader): Promise<void> {
  const process = browser.process()!;
  const ended = new Promise((resolve) => process.once('exit', resolve));
  process.kill('SIGKILL');
  await ended;
}

/** Returns the files of the database with the packs. Firefox also has one for `storage.local`, under a separate id. */
const storeFiles = (profile: string, kind: BrowserKind): string[] =>
  readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) =>
      kind === 'chrome'
        ? path.includes('chrome-extension_') && path.includes('.leveldb') && !/LOCK|LOG/.test(path)
        : /moz-extension\+{3}[^^]+\.sqlite$/.test(path),
    );

/** Returns the number of chunks in the store. */
const chunksIn = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('backstory');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const counting = opening.result.transaction('chunks').objectStore('chunks').count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
  );

describe.each(BROWSER_KINDS)('packs in %s', (kind) => {
  const test = it.runIf(isChosen(kind));
  const inFirefox = it.runIf(isChosen(kind) && kind === 'firefox');

  test('are there when the browser is opened again, and an import during which it was killed has left nothing', async () => {
    const profile = newFolder();
    const first = await start(kind, { profile });
    const page = await openLibrary(first);
    await bring(page, FILE);
    const before = await chunksIn(page);
    await page.evaluate(async () => {
      const ask = (type: string, data: object) => chrome.runtime.sendMessage({ type, data });
      const { res: revision } = await ask('beginPack', {});
      await ask('putChunk', { revision, part: 'file', number: 0, chunk: 'AAAA' });
    });
    expect(await chunksIn(page)).toBe(before + 1);
    await kill(first);
    const again = await start(kind, { profile, welcome: true });
    const library = await openLibrary(again);
    expect(await textOf(library)).toContain(TITLE);
    expect(await chunksIn(library)).toBe(before);
    expect(await finds(again, 'Tovald Ekrem')).toBe(true);
  });

  test('are gone with a store that was damaged, and the page says which ones', async () => {
    const profile = newFolder();
    const first = await start(kind, { profile });
    await bring(await openLibrary(first), FILE);
    await first.browser.close();
    const files = storeFiles(profile, kind);
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) writeFileSync(file, 'no store at all '.repeat(300));
    const again = await start(kind, { profile, welcome: true });
    const library = await openLibrary(again);
    await says(library, `“${TITLE}”, from light.json`);
    expect(await finds(again, 'John Kerry')).toBe(true);
    await library.bringToFront();
    await bring(library, FILE);
    await expect.poll(() => textOf(library)).not.toContain('cleared away');
  });

  test('that a newer version stored are left as they are, and the bundled one is used', async () => {
    const reader = await start(kind);
    await reader.asExtension(
      () =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open('backstory', 99);
          opening.onsuccess = () => resolve(opening.result.close());
        }),
      undefined,
    );
    await says(await openLibrary(reader), 'Your packs were stored by a newer version');
    expect(await finds(reader, 'John Kerry')).toBe(true);
  });

  // Chrome does not apply quotas to extensions with the permission for unlimited storage, not even one set by a test
  it.runIf(kind === 'firefox' && isChosen(kind))(
    'are refused if the browser has no space left, and nothing changes',
    async () => {
      const reader = await start(kind, { prefs: { 'dom.quotaManager.temporaryStorage.fixedLimit': 100 } });
      const page = await openLibrary(reader);
      await choose(page, FILE);
      await clickOn(page, 'Add this pack');
      await says(page, 'Nothing was changed.');
      await says(page, 'Free some space');
      expect(await textOf(page)).not.toContain(`Use “${TITLE}”`);
      expect(await finds(reader, 'Jens Stoltenberg')).toBe(true);
    },
  );

  test('are used in private windows', async () => {
    const reader = await start(kind, { inPrivate: true });
    await bring(await openLibrary(reader), FILE);
    const page = await openPrivate(kind, reader);
    await page.goto(storyAddress('lamp-story', OUTLET));
    await expect.poll(async () => (await marks(page)).join()).toContain('Tovald Ekrem');
    // Chrome does not open pages of the extension in private windows
    if (kind === 'chrome') return;
    const library = await openExtensionPage(reader, 'library.html', page);
    await says(library, TITLE);
    await clickOn(library, `Remove “${TITLE}”`);
    await says(library, 'was removed');
    await bring(library, FILE);
  });

  inFirefox('cannot be kept if it never remembers history, which the page says', async () => {
    const prefs = { 'browser.privatebrowsing.autostart': true };
    const reader = await start(kind, { prefs, inPrivate: true });
    const library = await openLibrary(reader);
    await says(library, 'packs only work with history on');
    expect(await finds(reader, 'John Kerry')).toBe(true);
  });

  inFirefox('can be imported in a tab of a container, and are used in others', async () => {
    const reader = await start(kind);
    const container = await reader.browser.createBrowserContext();
    const page = await openExtensionPage(reader, 'library.html', await container.newPage());
    await bring(page, FILE);
    await says(await openLibrary(reader), TITLE);
  });

  // not in Chrome, whose settings page does not always carry out what a test asks of it
  inFirefox('stay if all cookies and site data are cleared', async () => {
    const reader = await start(kind);
    await bring(await openLibrary(reader), FILE);
    await runPrivileged(
      reader.browser,
      `const { Sanitizer } = ChromeUtils.importESModule('resource:///modules/Sanitizer.sys.mjs');
      const all = ['cookiesAndStorage', 'cache', 'browsingHistoryAndDownloads', 'siteSettings'];
      await Sanitizer.sanitize(all, { ignoreTimespan: true, range: null });`,
    );
    await says(await openLibrary(reader), TITLE);
  });
});
