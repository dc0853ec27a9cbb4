/**
 * Makes the pack "Your reading" from saved pages, the same whatever their order. Pages that are not articles are
 * named on standard error and left out.
 * Usage: npm run --silent keep -- FILE.html … --out reading.json
 */
import { statSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { checksumOf } from '../data/schema/checksum.ts';
import { type Appearance, appearancesIn } from '../reading/appearances.ts';
import { notesOf, storyOf } from '../reading/keep.ts';
import { readingPack } from '../reading/pack.ts';
import { fail, isPageFile, readPageFile } from './input.ts';

const USAGE = 'usage: npm run --silent keep -- FILE.html … --out reading.json';

function options() {
  try {
    return parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } });
  } catch (error) {
    return fail(`${(error as Error).message.split('\n')[0]}; ${USAGE}`, 2);
  }
}

const { values, positionals } = options();
const { out } = values;
if (positionals.length === 0 || out === undefined) fail(USAGE, 2);
for (const path of positionals)
  if (!isPageFile(path)) fail(`${path}: is no saved page; expected a file that ends in .html or .html.gz`);

const { readSavedPage } = await import('./saved-page.ts');
/** What each story says about its names, by the story's key. */
const stories = new Map<string, Appearance[]>();
for (const path of [...positionals].sort()) {
  const { isArticle, headline, published, blocks, about, canonical } = readSavedPage(readPageFile(path));
  const read = isArticle
    ? storyOf(
        {
          address: canonical ?? '',
          key: `saved page/${basename(path)}`,
          blocks,
          notes: notesOf(about),
          ...(about.siteName === undefined ? {} : { siteName: about.siteName }),
          ...(headline === undefined ? {} : { headline }),
          ...(published === undefined ? {} : { published }),
        },
        statSync(path).mtimeMs,
      )
    : undefined;
  if (!read) process.stderr.write(`${path}: no article found in this page; it is left out\n`);
  else if (stories.has(read.story.key))
    process.stderr.write(`${path}: the same story as another page, ${read.story.key}; it is left out\n`);
  else stories.set(read.story.key, appearancesIn(read.story, read.text));
}
if (stories.size === 0) fail('no story was found in these pages; nothing is written');

const pack = readingPack([...stories.values()].flat());
try {
  writeFileSync(out, `${JSON.stringify({ ...pack, checksum: await checksumOf(pack) }, null, 1)}\n`);
} catch (error) {
  fail(`${out}: cannot be written (${(error as NodeJS.ErrnoException).code})`);
}
process.stderr.write(`${out}: ${pack.entities.length} names from ${stories.size} stories\n`);
