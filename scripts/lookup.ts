/**
 * Prints what the toolbar would show for some words. `--pack` names a built pack; the bundled one is used without it.
 * Usage: npm run --silent lookup -- WORDS [--json] [--pack FILE] | npm run --silent lookup -- --jsonl [--pack FILE]
 */
import { compileLookup, lookUp } from '../engine/lookup.ts';
import { eachJsonLine, fail, openPack, readOptions } from './input.ts';

const USAGE =
  'usage: npm run --silent lookup -- WORDS [--json] [--pack FILE], or --jsonl [--pack FILE] with {"id","query"} lines on standard input';

const { values, positionals } = readOptions(USAGE);
if (values.jsonl ? positionals.length > 0 || values.json : positionals.length === 0) fail(USAGE, 2);

const { entities, synonyms } = await openPack(values.pack);
const lookup = compileLookup(entities, synonyms);

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
