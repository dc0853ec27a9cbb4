/**
 * Prints what Backstory reads from a saved page: headline, date and blocks of text.
 * Usage: npm run --silent read -- FILE [--json] | npm run --silent read -- --jsonl
 */
import { eachJsonLine, fail, readOptions, readPageFile } from './input.ts';

const USAGE = 'usage: npm run --silent read -- FILE [--json], or --jsonl with {"id","file"} lines on standard input';

const { values, positionals } = readOptions(USAGE);
if (values.pack !== undefined || (values.jsonl ? positionals.length > 0 || values.json : positionals.length !== 1))
  fail(USAGE, 2);

// imported only now, as it takes a while
const { readSavedPage } = await import('./saved-page.ts');
if (values.jsonl) {
  await eachJsonLine(['id', 'file'], ({ id, file }) => {
    const { blocks, published } = readSavedPage(readPageFile(file!));
    process.stdout.write(`${JSON.stringify({ id, text: blocks.join('\n\n'), published: published ?? null })}\n`);
  });
} else {
  const path = positionals[0]!;
  const { isArticle, headline, published, blocks, captions } = readSavedPage(readPageFile(path));
  if (values.json) {
    const record = {
      file: path,
      isArticle,
      headline: headline ?? null,
      published: published ?? null,
      blocks,
      captions,
    };
    process.stdout.write(`${JSON.stringify(record, null, 1)}\n`);
  } else {
    if (!isArticle) fail(`${path}: no article found in this page`);
    process.stdout.write(`${[headline ?? '(no headline)', published ?? '(no date)', ...blocks].join('\n\n')}\n`);
  }
}
