/**
 * A pack's own `passages.txt`: stories in which an editor marks what is to be found. `[[words|Name]]` must be linked to
 * that entity, `[[words|A/B]]` to either, `{{words}}` to nothing; each begins with a line `## NAME`.
 */
import type { Entity } from '../../engine/model/pack.ts';
import { foldKey } from '../../engine/text/tokens.ts';
import type { Linker } from './presence.ts';

const MARKUP = /\[\[([^[\]|]*)\|([^[\]]*)\]\]|\{\{([^{}]*)\}\}/g;

/** A marked stretch: the names that are right there, none for a trap. */
interface Mark {
  start: number;
  end: number;
  names: string[];
}

function parse(marked: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(MARKUP)) {
    text += marked.slice(last, match.index);
    const words = match[1] ?? match[3]!;
    const names = (match[2] ?? '').split('/').map(foldKey).filter(Boolean);
    marks.push({ start: text.length, end: text.length + words.length, names });
    text += words;
    last = match.index + match[0].length;
  }
  return { text: text + marked.slice(last), marks };
}

/** How well the engine links the passages: one line of figures, and one for each mark that it gets wrong. */
export function passageLines(source: string, entities: readonly Entity[], link: Linker): string[] {
  const namesOf = new Map(
    entities.map(({ id, name, aliases }) => [id, [name, ...aliases.map(({ text }) => text)].map(foldKey)]),
  );
  let marked = 0;
  let found = 0;
  let wrong = 0;
  const errors: string[] = [];
  for (const block of source.split(/^## /m).slice(1)) {
    const [head = '', ...lines] = block.split('\n');
    const { text, marks } = parse(lines.filter((line) => !/^#(?:\s|$)/.test(line)).join('\n'));
    const mentions = link(text.trim() === '' ? '' : text);
    for (const { start, end, names } of marks) {
      const over = mentions.filter((mention) => mention.start < end && start < mention.end);
      const isRight = over.some(({ entity }) => namesOf.get(entity)!.some((name) => names.includes(name)));
      if (names.length > 0) marked++;
      if (isRight) found++;
      else if (over.length > 0) wrong++;
      if (!isRight && (names.length > 0 || over.length > 0))
        errors.push(`  ${head.trim()}: "${text.slice(start, end)}" is ${over[0]?.entity ?? 'not found'}`);
    }
  }
  return [`passages                ${found} of ${marked} found, ${wrong} wrong`, ...errors];
}
