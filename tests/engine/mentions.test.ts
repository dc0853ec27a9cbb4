import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { link } from '../../engine/link.ts';
import { PACK_LEXICON } from './lexicon.ts';
import { parsePassages } from './score-passages.ts';

/** The mentions found in each file of passages are kept in a file of that name in `passages/mentions/`. */
const FILES = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11'];
const ACCEPT = 'npx vitest run --project unit tests/engine/mentions.test.ts -u';

/** The two words beside a mention: a diff can be judged by itself. */
const LAST_WORDS = /\S*\s*\S*\s*$/;
const FIRST_WORDS = /^\s*\S*\s*\S*/;

const classOf = (confidence: number) => {
  if (confidence >= 0.9) return '';
  return confidence >= 0.5 ? ' (possibly)' : ' (not shown)';
};

/** One line a mention: `Mr. [Kerry] left → john-kerry`. Passages begin with their id. */
function mentionsOf(source: string): string[] {
  return parsePassages(source).flatMap(({ id, text }) => [
    `## ${id}`,
    ...link(text, PACK_LEXICON).map(({ start, end, entity, confidence }) => {
      const [before] = LAST_WORDS.exec(text.slice(0, start))!;
      const [after] = FIRST_WORDS.exec(text.slice(end))!;
      const shown = `${before}[${text.slice(start, end)}]${after}`;
      return `${shown.replace(/\s+/g, ' ').trim()} → ${entity}${classOf(confidence)}`;
    }),
  ]);
}

/** The lines of one list that another lacks, each with its passage. */
function lacking(lines: string[], others: string[]): string[] {
  const left = new Map<string, number>();
  const inPassages = (list: string[]) => {
    let passage = '';
    return list.flatMap((line) => {
      if (line.startsWith('## ')) passage = line.slice(3);
      return line.startsWith('## ') ? [] : [`${passage}: ${line}`];
    });
  };
  for (const line of inPassages(others)) left.set(line, (left.get(line) ?? 0) + 1);
  return inPassages(lines).filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');

describe('the mentions found in the passages', () => {
  it.each(FILES)('are those held in mentions/%s.txt', async (name) => {
    const found = mentionsOf(read(`passages/${name}.txt`));
    let held: string[] = [];
    try {
      held = read(`passages/mentions/${name}.txt`).split('\n').filter(Boolean);
    } catch {
      // a new file of passages: `-u` writes its mentions
    }
    const gained = lacking(found, held);
    const lost = lacking(held, found);
    const changes = [...lost.map((line) => `- ${line}`), ...gained.map((line) => `+ ${line}`)];
    const summary = `${gained.length} gained, ${lost.length} lost; if they are right: ${ACCEPT}`;
    await expect(`${found.join('\n')}\n`, [summary, ...changes].join('\n')).toMatchFileSnapshot(
      `passages/mentions/${name}.txt`,
    );
  });
});
