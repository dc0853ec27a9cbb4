/** `npm run read`: what Backstory reads of a saved page. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { readSavedPage } from '../../scripts/saved-page.ts';

const ROOT = join(import.meta.dirname, '../..');
const STORY = join(ROOT, 'tests/pages/paris-2014.html');
const FRONT = join(ROOT, 'tests/pages/front.html');
const folder = mkdtempSync(join(tmpdir(), 'backstory-read-'));
afterAll(() => rmSync(folder, { recursive: true }));

function read(args: string[], input = '') {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/read.ts', ...args], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
  });
  return { stdout, stderr: stderr.trim(), status };
}

describe('the command', () => {
  it('prints the headline, the date and the blocks of a story', () => {
    const { stdout, status } = read([STORY]);
    expect(status).toBe(0);
    const [, date, first] = stdout.split('\n\n');
    expect(date).toBe('2014-03-31');
    expect(first).toMatch(/Kerry/);
  });

  it('tells programs the same with --json', () => {
    const story = JSON.parse(read([STORY, '--json']).stdout);
    expect(story).toMatchObject({ file: STORY, isArticle: true, published: '2014-03-31' });
    expect(story.blocks.length).toBeGreaterThan(5);
    const front = JSON.parse(read([FRONT, '--json']).stdout);
    expect(front).toMatchObject({ isArticle: false, headline: null, blocks: [] });
  });

  it('reads JSON Lines with --jsonl, and leaves a page without an article empty', () => {
    const lines = [STORY, FRONT].map((file, n) => JSON.stringify({ id: `page ${n}`, file })).join('\n');
    const [story, front] = read(['--jsonl'], lines)
      .stdout.trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(story).toMatchObject({ id: 'page 0', published: '2014-03-31' });
    expect(story.text).toMatch(/Kerry/);
    expect(front).toMatchObject({ id: 'page 1', text: '' });
  });

  it('says in one line that a page has no article', () => {
    expect(read([FRONT])).toEqual({ stdout: '', stderr: `${FRONT}: no article found in this page`, status: 1 });
  });

  it('refuses a wrong use', () => {
    expect(read([]).status).toBe(2);
    expect(read([STORY, '--jsonl']).status).toBe(2);
  });

  it('unpacks .html.gz, and says so if it is none', () => {
    const packed = join(folder, 'story.html.gz');
    writeFileSync(packed, gzipSync('<article><h1>Packed</h1><p>Nothing much.</p></article>'));
    expect(JSON.parse(read([packed, '--json']).stdout).isArticle).toBe(false);
    const broken = join(folder, 'broken.html.gz');
    writeFileSync(broken, 'no gzip');
    expect(read([broken])).toMatchObject({ stderr: `${broken}: cannot be unpacked; expected gzip`, status: 1 });
  });
});

describe('a page is read in its encoding', () => {
  const story = (text: string) => `${text} a été reçu, et la séance a duré toute la nuit. `.repeat(30);

  it('that it declares', () => {
    const html = `<meta charset="windows-1252"><article><p>${story('Le ministre')}</p></article>`;
    expect(readSavedPage(Buffer.from(html, 'latin1')).blocks[0]).toMatch(/a été reçu/);
  });

  it('that its server declared: what is UTF-8 is read as such', () => {
    const html = `<article><p>${story('Le ministre')}</p></article>`;
    expect(readSavedPage(Buffer.from(html)).blocks[0]).toMatch(/a été reçu/);
  });
});
