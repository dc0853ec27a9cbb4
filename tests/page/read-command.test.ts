/** `npm run read`, which prints what Backstory reads of a saved page. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { readSavedPage } from '../../scripts/saved-page.ts';
import { runCommand } from '../run-command.ts';

const ROOT = join(import.meta.dirname, '../..');
const STORY = join(ROOT, 'tests/pages/paris-2014.html');
const FRONT = join(ROOT, 'tests/pages/front.html');
const folder = mkdtempSync(join(tmpdir(), 'backstory-read-'));
afterAll(() => rmSync(folder, { recursive: true }));

const read = (args: string[], input?: string) => runCommand('read', args, input);

describe('the command', () => {
  it('prints the headline, the date and the blocks of a story', async () => {
    const { stdout, status } = await read([STORY]);
    expect(status).toBe(0);
    const [headline, date, first] = stdout.split('\n\n');
    expect(headline).toMatch(/Kerry/);
    expect(date).toBe('2014-03-31');
    expect(first).toMatch(/^The American and Russian ministers/);
  });

  it('reads JSON Lines with --jsonl, also compressed pages, and writes an empty text for a page without an article', async () => {
    const packed = join(folder, 'story.html.gz');
    writeFileSync(packed, gzipSync(readFileSync(STORY)));
    const lines = [STORY, FRONT, packed].map((file, n) => JSON.stringify({ id: `page ${n}`, file })).join('\n');
    const [story, front, same] = (await read(['--jsonl'], lines)).stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(story).toMatchObject({ id: 'page 0', published: '2014-03-31' });
    expect(story.text).toMatch(/^The American and Russian ministers/);
    expect(front).toEqual({ id: 'page 1', text: '', published: null });
    expect(same).toEqual({ ...story, id: 'page 2' });
  });

  it('writes with --json that a page is no article', async () => {
    const front = JSON.parse((await read([FRONT, '--json'])).stdout);
    expect(front).toEqual({ file: FRONT, isArticle: false, headline: null, published: null, blocks: [], captions: [] });
  });

  it('says in one line that a page has no article', async () => {
    expect(await read([FRONT])).toEqual({ stdout: '', stderr: `${FRONT}: no article found in this page`, status: 1 });
  });

  it('refuses wrong usage, and a file that is not compressed although its name says so', async () => {
    const broken = join(folder, 'broken.html.gz');
    writeFileSync(broken, 'no gzip');
    expect(await read([])).toMatchObject({ status: 2 });
    expect(await read([STORY, '--jsonl'])).toMatchObject({ status: 2 });
    expect(await read([broken])).toMatchObject({ stderr: `${broken}: cannot be unpacked; expected gzip`, status: 1 });
  });
});

describe('a page is read in its encoding', () => {
  const story = (text: string) => `${text} a été reçu, et la séance a duré toute la nuit. `.repeat(30);

  it('that it declares', () => {
    const html = `<meta charset="windows-1252"><article><p>${story('Le ministre')}</p></article>`;
    expect(readSavedPage(Buffer.from(html, 'latin1')).blocks[0]).toMatch(/a été reçu/);
  });

  it('that its server declared: valid UTF-8 is read as such', () => {
    const html = `<article><p>${story('Le ministre')}</p></article>`;
    expect(readSavedPage(Buffer.from(html)).blocks[0]).toMatch(/a été reçu/);
  });
});
