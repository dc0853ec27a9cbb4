import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, expect } from 'vitest';
import { checksumOf } from '../../data/schema/checksum.ts';
import type { Entity, Kind, Pack } from '../../engine/model/pack.ts';
import { click, marks, waitForCard } from '../../scripts/drive/reading.ts';
import { backgroundRuns, stopBackground } from './background-stop.ts';
import { clickOn, complaints, says, textOf } from './extension-page.ts';
import { describeReader, openReader } from './harness.ts';

const room = mkdtempSync(join(tmpdir(), 'backstory-packs-'));
afterAll(() => rmSync(room, { recursive: true, force: true }));

const bare = (kind: Kind, id: string, name: string, more: Partial<Entity> = {}): Entity => ({
  ...{ id, name, kind, description: `${name}, an invented name`, aliases: [], roles: [], background: [] },
  ...{ coverage: [], related: [] },
  ...more,
});

const LIGHT: Pack = {
  format: 1,
  id: 'harbour-light',
  title: 'The harbour light',
  version: '1',
  checksum: '',
  covers: { from: '2031-02-01', to: '2031-02-03' },
  articles: [
    {
      id: 'lamp',
      title: 'The lamp stays, says its keeper',
      outlet: { value: 'The Skerry Courier', how: 'stated', because: 'masthead' },
      published: { value: '2031-02-03', how: 'stated', because: 'dateline' },
      authors: [],
      copy: 'original',
      source: 'lamp.txt',
      words: 400,
    },
  ],
  entities: [
    bare('person', 'tovald-ekrem', 'Tovald Ekrem', {
      // as much as earns an underline in any story
      background: ['He asked the council to keep the lamp.', 'He oils the lamp.', 'He has a dog.'].map((text) => ({
        ...{ text, date: '2031-02-03', receipts: [{ article: 'lamp', quote: 'keep the lamp' }] },
      })),
      coverage: [{ article: 'lamp', count: 3 }],
    }),
    bare('place', 'skerrywick', 'Skerrywick', { coverage: [{ article: 'lamp', count: 2 }] }),
    bare('place', 'geneva', 'Geneva', { description: 'The town with the oldest lamp on the lake' }),
  ],
  statements: [],
};

/** A file of a pack, in order unless its text is given. */
async function packFile(name: string, pack: Pack, text?: string): Promise<string> {
  const path = join(room, name);
  writeFileSync(path, text ?? JSON.stringify({ ...pack, checksum: await checksumOf(pack) }));
  return path;
}
const FILE = await packFile('light.json', LIGHT);
const NEWER = await packFile('newer.json', {
  ...LIGHT,
  version: '2',
  entities: [...LIGHT.entities, bare('organization', 'lamp-board', 'Skerrywick Lamp Board')],
});

const STORY = `<!doctype html><html lang="en"><head><title>The lamp</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2031-02-04"></head>
<body><main><article><h1>Lamp to stay</h1>
<p>Tovald Ekrem went to Skerrywick on Monday and spoke for an hour about the lamp, its mirrors and the men who oil it each
evening before the boats come in, in summer and in winter alike.</p>
<p>The town of Geneva sent two engineers. They measured the tower twice, wrote down what they saw and left by the evening
boat, and nobody on the quay could say what they had found up there.</p>
<p>Nobody had asked for a vote, and none was taken before the winter, when the harbour is closed and the council rests, as it
has done in every year since the breakwater was built.</p>
</article></main></body></html>`;

describeReader(
  'packs that the reader brings',
  ({ reader, test }) => {
    const openLibrary = async () => {
      const page = await reader.openOwn('library.html');
      await says(page, 'Bring a pack');
      return page;
    };
    async function stopped() {
      await stopBackground(reader);
      await expect.poll(() => backgroundRuns(reader)).toBe(false);
    }
    async function choose(page: Page, file: string) {
      const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(file);
    }
    async function bring(page: Page, file: string, button = 'Add this pack') {
      await choose(page, file);
      await clickOn(page, button);
      await says(page, 'is here, and switched on');
    }
    async function finds(name: string): Promise<boolean> {
      const popup = await reader.openPopup();
      await popup.search(name);
      await expect
        .poll(async () => (await popup.results()).length > 0 || /Nothing/.test(await popup.text()))
        .toBe(true);
      return (await popup.results()).some((result) => result.includes(name));
    }

    test('a pack is shown before it is taken, and a cancelled one leaves nothing', async () => {
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
      await says(page, 'notes.json was not taken');
      await choose(page, await packFile('cut.json', LIGHT, '{"format"'));
      await says(page, 'the file is not JSON, or only a part of it');
      await choose(page, await packFile('later.json', LIGHT, '{"format": 2, "id": "x"}'));
      await says(page, 'format 2');
    });

    test('one that is taken is known on open pages at once, and to a background that starts anew', async () => {
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
    });

    test('what two packs know has one card with a section for each', async () => {
      const page = await reader.openOwn('library.html#name/geneva');
      await says(page, 'From “The harbour light”');
      expect(await textOf(page)).toContain('The town with the oldest lamp on the lake');
      expect(await complaints(page)).toEqual([]);
    });

    test('a newer version says what it changes, and takes the place of the older', async () => {
      const page = await openLibrary();
      await choose(page, NEWER);
      await says(page, '1 name added: Skerrywick Lamp Board');
      await clickOn(page, 'Replace the old version');
      await says(page, 'is here, and switched on');
      expect(await finds('Skerrywick Lamp Board')).toBe(true);
    });

    test('one that is off tells nothing until it is on again', async () => {
      const page = await openLibrary();
      await clickOn(page, 'Use “The harbour light”');
      await expect.poll(() => textOf(page)).not.toContain('The lamp stays, says its keeper');
      expect(await finds('Tovald Ekrem')).toBe(false);
      await page.bringToFront();
      await clickOn(page, 'Use “The harbour light”');
      await says(page, 'The lamp stays, says its keeper');
    });

    test('its file is given back byte for byte', async () => {
      const page = await openLibrary();
      const sent = await page.evaluate(() => {
        // what the link would save
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

    test('one that was removed can be had back, and is gone for good when the page is opened anew', async () => {
      const page = await openLibrary();
      await clickOn(page, 'Remove “The harbour light”');
      await says(page, '“The harbour light” was removed.');
      expect(await complaints(page)).toEqual([]);
      await stopped();
      await clickOn(page, 'Undo');
      await says(page, 'The lamp stays, says its keeper');
      await clickOn(page, 'Remove “The harbour light”');
      await says(page, '“The harbour light” was removed.');
      await says(await openLibrary(), 'No pack at hand?');
      expect(await finds('Tovald Ekrem')).toBe(false);
    });
  },
  (kind) => openReader(kind, undefined, { made: { 'lamp-story': () => ({ body: STORY }) }, hears: ['page'] }),
);
