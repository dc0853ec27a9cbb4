/** Snapshot of what is extracted from kept stories: shows every change of a name, a sentence or a quotation. */
import { join } from 'node:path';
import { describe, it } from 'vitest';
import { appearancesIn } from '../../reading/appearances.ts';
import { readingPack } from '../../reading/pack.ts';
import { readStories } from '../engine/cast/marked.ts';
import { expectHeld } from '../engine/held.ts';
import { DAM, story } from './stories.ts';

/** The number of marked stories that are kept, limited so that the file can be reviewed. */
const MOST = 20;
/** The length of the beginning of a sentence in a line (UTF-16 units). */
const BEGINNING = 40;

const marked = readStories(join(import.meta.dirname, '../engine/cast/stories.jsonl'));
const kept = marked.slice(0, MOST).map(({ id, text }, i) =>
  story(`courier.example/${id}`, text.split('\n\n'), {
    published: new Date(Date.UTC(2031, 3, 1 + 3 * i)).toISOString().slice(0, 10),
  }),
);

describe('the pack of a shelf of stories', () => {
  it('is that held in held.txt', async () => {
    const { entities, statements } = readingPack([...DAM, ...kept].flatMap((one) => appearancesIn(one)));
    const lines = entities.flatMap(({ id, name, kind, description, surname, titles, aliases, ...more }) => [
      `## ${id}: ${[name, ...aliases.map(({ text, type }) => `${text} (${type})`)].join(', ')}`,
      `${kind}, ${description}`,
      ...(surname ? [`surname ${surname}`] : []),
      ...(titles ? [`titles ${titles.join(', ')}`] : []),
      `in ${more.coverage.map(({ count }) => count).join(', ')}; beside ${more.related.map((other) => `${other.id} ${other.together}`).join(', ')}`,
      ...more.background.map(
        ({ text, date, names = [] }) => `${date} ${text.slice(0, BEGINNING)}… ${text.length}: ${names.join(', ')}`,
      ),
      ...statements
        .filter(({ speaker }) => speaker === id)
        .map(({ words, speakerAs, about }) => `says, as ${speakerAs}: ${words} [${about.join(', ')}]`),
    ]);
    await expectHeld(lines, new URL('held.txt', import.meta.url), 'tests/reading/held.test.ts');
  });
});
