/** A small pack to import, a story with its names, and actions of a reader on the Library page. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { checksumOf } from '../../data/schema/checksum.ts';
import type { Entity, Kind, Pack } from '../../engine/model/pack.ts';
import { clickOn, says } from './extension-page.ts';
import type { Reader } from './harness.ts';

const room = mkdtempSync(join(tmpdir(), 'backstory-packs-'));
// several test files share this module, so the folder is deleted when the process exits
process.once('exit', () => rmSync(room, { recursive: true, force: true }));

const bare = (kind: Kind, id: string, name: string, more: Partial<Entity> = {}): Entity => ({
  ...{ id, name, kind, description: `${name}, an invented name`, aliases: [], roles: [], background: [] },
  ...{ coverage: [], related: [] },
  ...more,
});

/** The small pack. */
export const LIGHT: Pack = {
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
      // enough background for an underline in any story
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

/** Writes the file of a pack, or of another text, and returns its path. */
export async function packFile(name: string, pack: Pack, text?: string): Promise<string> {
  const path = join(room, name);
  writeFileSync(path, text ?? JSON.stringify({ ...pack, checksum: await checksumOf(pack) }));
  return path;
}
/** The pack's file, and the file of a newer version with one more name. */
export const FILE = await packFile('light.json', LIGHT);
export const NEWER = await packFile('newer.json', {
  ...LIGHT,
  version: '2',
  entities: [...LIGHT.entities, bare('organization', 'lamp-board', 'Skerrywick Lamp Board')],
});

/** A story with two names of the pack, and Geneva, which is also in the bundled pack. */
export const STORY = `<!doctype html><html lang="en"><head><title>The lamp</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2031-02-04"></head>
<body><main><article><h1>Lamp to stay</h1>
<p>Tovald Ekrem went to Skerrywick on Monday and spoke for an hour about the lamp, its mirrors and the men who oil it each
evening before the boats come in, in summer and in winter alike.</p>
<p>The town of Geneva sent two engineers. They measured the tower twice, wrote down what they saw and left by the evening
boat, and nobody on the quay could say what they had found up there.</p>
<p>Nobody had asked for a vote, and none was taken before the winter, when the harbour is closed and the council rests, as it
has done in every year since the breakwater was built.</p>
</article></main></body></html>`;

/** Opens the Library page. */
export async function openLibrary(reader: Reader): Promise<Page> {
  const page = await reader.openOwn('library.html');
  await says(page, 'Add a pack');
  return page;
}

/** Chooses a file on the Library page. */
export async function choose(page: Page, file: string): Promise<void> {
  const input = (await page.waitForSelector('.drop input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
}

/** Imports a pack, and waits until it is switched on. */
export async function bring(page: Page, file: string): Promise<void> {
  await choose(page, file);
  await clickOn(page, 'Add this pack');
  await says(page, 'was added, and is switched on');
}

/** Whether the toolbar finds a name. */
export async function finds(reader: Reader, name: string): Promise<boolean> {
  const popup = await reader.openPopup();
  await popup.search(name);
  await expect.poll(async () => (await popup.results()).length > 0 || /Nothing/.test(await popup.text())).toBe(true);
  return (await popup.results()).some((result) => result.includes(name));
}
