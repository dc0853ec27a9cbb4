/**
 * Prints what the cards of a page show: those of its underlined names, or the one of a name. Each `--pack` names a
 * built pack, the most trusted first; the bundled one is used without it.
 * Usage: npm run --silent card -- FILE [--name WORDS] [--json] [--pack FILE …]
 */
import { parseArgs } from 'node:util';
import { type CardLine, cardLines } from '../components/card-lines.ts';
import { mostNamedFirst } from '../engine/context/earning.ts';
import type { EntityView } from '../engine/model/view.ts';
import { foldKey } from '../engine/text/tokens.ts';
import { LibraryService } from '../entrypoints/background/library-service.ts';
import { DEFAULT_SETTINGS } from '../platform/settings-schema.ts';
import { MARKED, SPAN, SPAN_SIZE } from '../platform/spans.ts';
import { entityRecord, fail, openLibrary } from './input.ts';
import { readStory } from './story.ts';
import { translate } from './words.ts';

const USAGE = 'usage: npm run --silent card -- FILE [--name WORDS] [--json] [--pack FILE …]';

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean' }, name: { type: 'string' }, pack: { type: 'string', multiple: true } },
    });
  } catch (error) {
    return fail(`${(error as Error).message.split('\n')[0]}; ${USAGE}`, 2);
  }
}

const { values, positionals } = options();
if (positionals.length !== 1 || values.name?.trim() === '') fail(USAGE, 2);
const path = positionals[0]!;
const { text, published } = await readStory(path);
const library = await openLibrary(values.pack);
const service = new LibraryService(library);
// as when a page is read: each paragraph is a block
const blocks = text.split(/\n\s*\n/);
const request = { blocks, present: [], marked: [], ...(published ? { published } : {}) };
const { spans, entities, hows } = service.link(request, DEFAULT_SETTINGS);

/** A mention on the page, with its words. */
interface PageMention {
  id: string;
  surface: string;
  marked: boolean;
  match: NonNullable<Parameters<LibraryService['view']>[0]['match']>;
}
const mentions: PageMention[] = [];
for (let i = 0; i < spans.length; i += SPAN_SIZE) {
  const surface = blocks[spans[i + SPAN.block]!]!.slice(spans[i + SPAN.start], spans[i + SPAN.end]);
  const match = { ...hows[spans[i + SPAN.how]!]!, surface, confidence: spans[i + SPAN.confidence]! / 1000 };
  mentions.push({
    id: entities[spans[i + SPAN.entity]!]!.id,
    surface,
    marked: spans[i + SPAN.marked] === MARKED.chosen,
    match,
  });
}

const present = mostNamedFirst(mentions.map(({ id }) => id));
const story = { present, ...(published ? { published } : {}) };

/** The entities whose cards are printed, each with the mention that opens it; a name that is not on the page is looked up. */
function wanted(): { id: string; mention?: PageMention }[] {
  const { name } = values;
  if (name === undefined)
    return mentions.filter(({ marked }) => marked).map((mention) => ({ id: mention.id, mention }));
  const key = foldKey(name);
  const canonical = new Map(entities.map((entity) => [entity.id, foldKey(entity.name)]));
  const mention =
    mentions.find(({ id }) => canonical.get(id) === key) ?? mentions.find(({ surface }) => foldKey(surface) === key);
  if (mention) return [{ id: mention.id, mention }];
  const found = library.lookUp(name)[0];
  if (!found) return fail(`${name}: nobody and nothing in the pack answers to this name`);
  const onPage = mentions.find(({ id }) => id === found.id);
  return [onPage ? { id: found.id, mention: onPage } : { id: found.id }];
}

const cards = wanted().map(({ id, mention }) => {
  const view: EntityView = service.view({ id, story, ...(mention ? { match: mention.match } : {}) })!;
  return {
    id: entityRecord(library, id).id,
    name: view.name,
    surface: mention?.surface.replace(/\s+/g, ' '),
    lines: cardLines(view, translate),
  };
});

/** Prints `|` before a line on the first screen, `+` before one behind a button; consecutive lines of the same date show it once. */
function print({ part, text, date, sources, firstScreen, folded }: CardLine, before: CardLine | undefined): string {
  const sign = firstScreen ? '|' : folded ? '+' : ' ';
  const from = sources.length > 0 ? `  [${sources.join('; ')}]` : '';
  const indent = ['name', 'lead', 'title', 'remark', 'match'].includes(part) ? '' : '  ';
  return `${sign} ${indent}${date && date !== before?.date ? `${date}: ` : ''}${text}${from}`;
}

function printed(): string[] {
  const count = `${cards.length} ${cards.length === 1 ? 'card' : 'cards'}`;
  return [
    ...cards.flatMap(({ surface, lines }) => [
      surface === undefined ? 'not on the page' : `on the page: “${surface}”`,
      ...lines.map((line, i) => print(line, lines[i - 1])),
      '',
    ]),
    `${count}, story of ${published ?? 'unknown date'}, in ${path}`,
    cards.length > 0
      ? '|  on the first screen   +  behind a button   [sources]'
      : 'no name of this page is underlined: --name WORDS prints the card of one',
  ];
}

const json = { file: path, ...(published ? { published } : {}), cards };
process.stdout.write(`${values.json ? JSON.stringify(json, null, 1) : printed().join('\n')}\n`);
