/**
 * Keeps saved pages: makes the pack "Your reading" of them, the same whatever their order. Pages that are no article are
 * named on standard error and left out.
 * Usage: npm run --silent keep -- FILE.html … --out reading.json
 */
import { statSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { checksumOf } from '../data/schema/checksum.ts';
import { appearancesIn } from '../reading/appearances.ts';
import { storyOf } from '../reading/keep.ts';
import { readingPack } from '../reading/pack.ts';
import type { KeptStory } from '../reading/story.ts';
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
const stories = new Map<string, KeptStory>();
for (const path of [...positionals].sort()) {
  const { isArticle, headline, published, blocks, about, canonical } = readSavedPage(readPageFile(path));
  const story = isArticle
    ? storyOf(
        {
          address: canonical ?? '',
          key: `saved page/${basename(path)}`,
          blocks,
          notes: [
            ...(about.isCut ? ['cut' as const] : []),
            ...(about.isLive ? ['live' as const] : []),
            ...(about.isTranslated ? ['translated' as const] : []),
          ],
          ...(about.siteName === undefined ? {} : { siteName: about.siteName }),
          ...(headline === undefined ? {} : { headline }),
          ...(published === undefined ? {} : { published }),
        },
        statSync(path).mtimeMs,
      )
    : undefined;
  if (!story) process.stderr.write(`${path}: no article found in this page; it is left out\n`);
  else if (stories.has(story.key))
    process.stderr.write(`${path}: the same story as another page, ${story.key}; it is left out\n`);
  else stories.set(story.key, story);
}
if (stories.size === 0) fail('no story was found in these pages; nothing is written');

const pack = readingPack([...stories.values()].flatMap(appearancesIn));
try {
  writeFileSync(out, `${JSON.stringify({ ...pack, checksum: await checksumOf(pack) }, null, 1)}\n`);
} catch (error) {
  fail(`${out}: cannot be written (${(error as NodeJS.ErrnoException).code})`);
}
process.stderr.write(`${out}: ${pack.entities.length} names from ${stories.size} stories\n`);
