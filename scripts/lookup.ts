/**
 * Prints what the toolbar would show for some words.
 * Usage: npm run --silent lookup -- WORDS | npm run --silent lookup -- --jsonl
 */
import { compileLookup, lookUp } from '../engine/lookup.ts';
import { bundledPack, eachJsonLine, fail, readOptions } from './input.ts';

const USAGE =
  'usage: npm run --silent lookup -- WORDS [--json], or --jsonl with {"id","query"} lines on standard input';

const { values, positionals } = readOptions(USAGE);
if (values.jsonl ? positionals.length > 0 || values.json : positionals.length === 0) fail(USAGE, 2);

const lookup = compileLookup((await bundledPack()).entities);

if (values.jsonl) {
  await eachJsonLine(['id', 'query'], ({ id, query }) => {
    const results = lookUp(lookup, query!).map((result) => ({ id: result.id, name: result.name, kind: result.kind }));
    process.stdout.write(`${JSON.stringify({ id, results })}\n`);
  });
} else {
  const results = lookUp(lookup, positionals.join(' '));
  if (values.json) process.stdout.write(`${JSON.stringify(results, null, 1)}\n`);
  else if (results.length === 0) process.stdout.write('Nothing in the pack answers this.\n');
  else for (const { name, kind, description } of results) process.stdout.write(`${name} (${kind}): ${description}\n`);
}
