/**
 * Links a text or a saved page and prints the mentions. `--pack` names a built pack; the bundled one is used without it.
 * Usage: npm run --silent link -- FILE [--json] [--pack FILE] | npm run --silent link -- --jsonl [--pack FILE]
 */
import { compileLexicon } from '../engine/lexicon.ts';
import { link } from '../engine/link.ts';
import type { Mention } from '../engine/model/types.ts';
import { eachJsonLine, fail, openPack, readOptions } from './input.ts';
import { readStory } from './story.ts';

const USAGE =
  'usage: npm run --silent link -- FILE [--json] [--pack FILE], or --jsonl [--pack FILE] with {"id","text"} lines on standard input';

const { values, positionals } = readOptions(USAGE);
if (values.jsonl ? positionals.length > 0 || values.json : positionals.length !== 1) fail(USAGE, 2);

const pack = await openPack(values.pack);
const lexicon = compileLexicon(pack.entities);
const entityOf = new Map(
  pack.entities.map((entity) => [entity.id, { id: entity.id, name: entity.name, kind: entity.kind }]),
);

const record = (text: string, mention: Mention) => ({
  start: mention.start,
  end: mention.end,
  surface: text.slice(mention.start, mention.end),
  entity: entityOf.get(mention.entity),
  via: mention.via,
  confidence: mention.confidence,
});

if (values.jsonl) {
  await eachJsonLine(['id', 'text'], ({ id, text }) => {
    const mentions = link(text!, lexicon).map((mention) => record(text!, mention));
    process.stdout.write(`${JSON.stringify({ id, mentions })}\n`);
  });
} else {
  const path = positionals[0]!;
  const { text, published } = await readStory(path);
  const mentions = link(text, lexicon, published ? { published } : {}).map((mention) => record(text, mention));
  if (values.json) process.stdout.write(`${JSON.stringify({ file: path, mentions }, null, 1)}\n`);
  else {
    for (const { surface, entity, via, confidence, start } of mentions) {
      const line = text.slice(0, start).split('\n').length;
      process.stdout.write(
        `${String(line).padStart(5)}  ${surface.replace(/\s+/g, ' ')}  →  ${entity!.name} (${entity!.kind}; ${via}, ${confidence})\n`,
      );
    }
    process.stdout.write(
      `${mentions.length} mentions of ${new Set(mentions.map((m) => m.entity!.id)).size} entities in ${path}\n`,
    );
  }
}
