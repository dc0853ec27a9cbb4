/**
 * Links a text or a saved page and prints the mentions. Each `--pack` names a built pack, the most
 * trusted first; the bundled one is used without it.
 * Usage: npm run --silent link -- FILE [--json] [--pack FILE …] | npm run --silent link -- --jsonl [--pack FILE …]
 */
import type { Mention } from '../engine/model/types.ts';
import { eachJsonLine, entityRecord, fail, openLibrary, readOptions } from './input.ts';
import { readStory } from './story.ts';

const USAGE =
  'usage: npm run --silent link -- FILE [--json] [--pack FILE …], or --jsonl [--pack FILE …] with {"id","text"} lines on standard input';

const { values, positionals } = readOptions(USAGE);
if (values.jsonl ? positionals.length > 0 || values.json : positionals.length !== 1) fail(USAGE, 2);

const library = await openLibrary(values.pack);

const record = (text: string, mention: Mention) => ({
  start: mention.start,
  end: mention.end,
  surface: text.slice(mention.start, mention.end),
  entity: entityRecord(library, mention.entity),
  via: mention.via,
  confidence: mention.confidence,
});

if (values.jsonl) {
  await eachJsonLine(['id', 'text'], ({ id, text }) => {
    const mentions = library.link(text!).map((mention) => record(text!, mention));
    process.stdout.write(`${JSON.stringify({ id, mentions })}\n`);
  });
} else {
  const path = positionals[0]!;
  const { text, published } = await readStory(path);
  const mentions = library.link(text, published ? { published } : {}).map((mention) => record(text, mention));
  if (values.json) process.stdout.write(`${JSON.stringify({ file: path, mentions }, null, 1)}\n`);
  else {
    for (const { surface, entity, via, confidence, start } of mentions) {
      const line = text.slice(0, start).split('\n').length;
      process.stdout.write(
        `${String(line).padStart(5)}  ${surface.replace(/\s+/g, ' ')}  →  ${entity.name} (${entity.kind}; ${via}, ${confidence})\n`,
      );
    }
    process.stdout.write(
      `${mentions.length} mentions of ${new Set(mentions.map(({ entity: { pack, id } }) => `${pack} ${id}`)).size} entities in ${path}\n`,
    );
  }
}
