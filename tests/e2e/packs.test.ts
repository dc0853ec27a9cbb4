import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { click, marks, waitForCard } from '../../scripts/drive/reading.ts';
import { backgroundRuns, stopBackground } from './background-stop.ts';
import { clickOn, complaints, says, textOf } from './extension-page.ts';
import { describeReader, openReader } from './harness.ts';
import {
  bring,
  choose,
  FILE,
  finds as findsIn,
  LIGHT,
  openLibrary as libraryIn,
  NEWER,
  packFile,
  STORY,
} from './light-pack.ts';

describeReader(
  'packs that the reader imports',
  ({ reader, test }) => {
    const openLibrary = () => libraryIn(reader);
    const finds = (name: string) => findsIn(reader, name);
    async function stopped() {
      await stopBackground(reader);
      await expect.poll(() => backgroundRuns(reader)).toBe(false);
    }

    test('a pack is shown before it is imported, and a cancelled import leaves nothing', async () => {
      const page = await openLibrary();
      expect(await complaints(page)).toEqual([]);
      await choose(page, FILE);
      await says(page, '3 names from 1 article');
      await says(page, '1 of its names is known to another pack too');
      expect(await complaints(page)).toEqual([]);
      await clickOn(page, 'Cancel');
      await expect.poll(() => textOf(page)).not.toContain('Add this pack');
      expect(await textOf(await openLibrary())).not.toContain('The harbour light');
    });

    test('a file that is no pack is refused with the reason', async () => {
      const page = await openLibrary();
      await choose(page, await packFile('notes.json', LIGHT, '{"format": 1, "id": "x"}'));
      await says(page, 'notes.json was not accepted');
      await choose(page, await packFile('cut.json', LIGHT, '{"format"'));
      await says(page, 'the file is not JSON, or only a part of it');
      await choose(page, await packFile('later.json', LIGHT, '{"format": 2, "id": "x"}'));
      await says(page, 'format 2');
    });

    test('an imported pack is used on open pages at once, and by a background that is restarted', async () => {
      const story = await reader.open('lamp-story');
      const page = await openLibrary();
      await bring(page, FILE);
      await says(page, 'The lamp stays, says its keeper');
      await story.bringToFront();
      await expect.poll(async () => (await marks(story)).join()).toContain('Tovald Ekrem');
      await click(story, 'Tovald Ekrem');
      await waitForCard(story, 'Tovald Ekrem');
      await stopped();
      expect(await finds('Tovald Ekrem')).toBe(true);
      await page.bringToFront();
      expect(await textOf(page)).toContain('was added, and is switched on');
      await clickOn(page, 'Use “The harbour light”');
      await expect.poll(() => textOf(page)).not.toContain('was added, and is switched on');
      await clickOn(page, 'Use “The harbour light”');
      await says(page, 'was added, and is switched on');
    });

    test('an entity in two packs has one card with a section for each', async () => {
      const page = await reader.openOwn('library.html#name/geneva');
      await says(page, 'From “The harbour light”');
      expect(await textOf(page)).toContain('The town with the oldest lamp on the lake');
      expect(await complaints(page)).toEqual([]);
    });

    test('a newer version shows what it changes, and replaces the older', async () => {
      const page = await openLibrary();
      await choose(page, NEWER);
      await says(page, '1 name added: Skerrywick Lamp Board');
      await clickOn(page, 'Replace the old version');
      await says(page, 'was added, and is switched on');
      expect(await finds('Skerrywick Lamp Board')).toBe(true);
    });

    test('a pack that is off is not used until it is on again', async () => {
      const page = await openLibrary();
      await clickOn(page, 'Use “The harbour light”');
      await expect.poll(() => textOf(page)).not.toContain('The lamp stays, says its keeper');
      expect(await finds('Tovald Ekrem')).toBe(false);
      await page.bringToFront();
      await clickOn(page, 'Use “The harbour light”');
      await says(page, 'The lamp stays, says its keeper');
    });

    test('its file is exported byte for byte', async () => {
      const page = await openLibrary();
      const sent = await page.evaluate(() => {
        // intercepts the content of the download
        const saved = Promise.withResolvers<string>();
        URL.createObjectURL = (blob) => {
          (blob as Blob).text().then(saved.resolve);
          return 'about:blank';
        };
        HTMLAnchorElement.prototype.click = () => {};
        document.querySelector<HTMLElement>('[aria-label="Save as a file: “The harbour light”"]')!.click();
        return saved.promise;
      });
      expect(sent).toBe(readFileSync(NEWER, 'utf8'));
    });

    test('a background that is stopped at every step loses none of the reader’s changes', async () => {
      const page = await openLibrary();
      await clickOn(page, 'Remove “The harbour light”');
      await says(page, '“The harbour light” was removed.');
      const again = await openLibrary();
      await stopped();
      await choose(again, FILE);
      await says(again, 'Add this pack');
      await stopped();
      await clickOn(again, 'Add this pack');
      await says(again, 'was added, and is switched on');
      await stopped();
      await clickOn(again, 'Up: trust “The harbour light”');
      await expect.poll(() => again.$$eval('.pack h3', ([first]) => first?.textContent)).toBe('The harbour light');
      await stopped();
      await clickOn(again, 'Use “The harbour light”');
      await expect.poll(() => again.$$eval('.pack-off', (off) => off.length)).toBe(1);
      await stopped();
      const last = await openLibrary();
      expect(await last.$$eval('.pack h3', (titles) => titles[0]?.textContent)).toBe('The harbour light');
      await clickOn(last, 'Use “The harbour light”');
      await says(last, 'The lamp stays, says its keeper');
    });

    test('a removed pack can be restored, and is deleted when the page is opened again', async () => {
      const page = await openLibrary();
      await clickOn(page, 'Remove “The harbour light”');
      await says(page, '“The harbour light” was removed.');
      expect(await complaints(page)).toEqual([]);
      await stopped();
      await clickOn(page, 'Undo');
      await says(page, 'The lamp stays, says its keeper');
      await clickOn(page, 'Remove “The harbour light”');
      await says(page, '“The harbour light” was removed.');
      await says(await openLibrary(), 'No pack yet?');
      expect(await finds('Tovald Ekrem')).toBe(false);
    });
  },
  (kind) => openReader(kind, undefined, { made: { 'lamp-story': () => ({ body: STORY }) }, hears: ['page'] }),
);
