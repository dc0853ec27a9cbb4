/**
 * Prints the cast of a text or a saved page: who is who in it, according to the story itself. Each `--pack` names a built
 * pack whose entities are joined with it, the most trusted first.
 * Usage: npm run --silent cast -- FILE [--json] [--pack FILE …] | npm run --silent cast -- --jsonl [--pack FILE …]
 */
import { castOf } from '../engine/cast/cast.ts';
import { knownNames } from '../engine/cast/known.ts';
import type { Cast, Member } from '../engine/cast/types.ts';
import { readPage } from '../engine/text/page.ts';
import { eachJsonLine, entityRecord, fail, openLibrary, readOptions } from './input.ts';
import { readStory } from './story.ts';

const USAGE =
  'usage: npm run --silent cast -- FILE [--json] [--pack FILE …], or --jsonl [--pack FILE …] with {"id","text"} lines on standard input';

const { values, positionals } = readOptions(USAGE);
if (values.jsonl ? positionals.length > 0 || values.json : positionals.length !== 1) fail(USAGE, 2);

const library = values.pack && (await openLibrary(values.pack));

/** Reads a text, with the names of packs if there are some. */
function read(text: string, published?: string): Cast {
  if (!library) return castOf(readPage(text));
  const pages = library.read(text);
  const mentions = library.linkPages(pages, published ? { published } : {});
  return castOf(
    pages[0]!,
    knownNames(mentions, (id) => library.entity(id)!),
  );
}

const record = (text: string, { name, kind, introduction, mentions, entity }: Member) => ({
  name,
  kind,
  intro: introduction?.text ?? null,
  ...(library && entity !== undefined ? { entity: entityRecord(library, entity).id } : {}),
  mentions: mentions.map(({ start, end }) => ({ start, end, surface: text.slice(start, end) })),
});

/** A cast as it is printed in JSON. */
function answer(text: string, cast: Cast) {
  if (!cast.english) return { english: false, cast: [] };
  return { cast: cast.members.map((member) => record(text, member)) };
}

if (values.jsonl) {
  await eachJsonLine(['id', 'text'], ({ id, text }) => {
    process.stdout.write(`${JSON.stringify({ id, ...answer(text!, read(text!)) })}\n`);
  });
} else {
  const path = positionals[0]!;
  const { text, published } = await readStory(path);
  const cast = read(text, published);
  if (values.json) process.stdout.write(`${JSON.stringify({ file: path, ...answer(text, cast) }, null, 1)}\n`);
  else if (!cast.english) process.stdout.write(`${path}: not in English; it has no cast\n`);
  else {
    for (const { name, kind, introduction, mentions } of cast.members) {
      const told = introduction ? `: ${introduction.text.replace(/\s+/g, ' ')}` : '';
      process.stdout.write(`${String(mentions.length).padStart(4)}  ${name} (${kind})${told}\n`);
    }
    process.stdout.write(`${cast.members.length} members in ${path}\n`);
  }
}
