/** Scores a pack's own `passages.txt`: passages in which an editor marks the expected links. */
import type { Entity } from '../../engine/model/pack.ts';
import { foldKey } from '../../engine/text/tokens.ts';
import { blocksOf, withoutMarkup } from './marked-passages.ts';
import type { Linker } from './presence.ts';

/** How well the engine links the passages: one line of figures, and one for each mark that it gets wrong. */
export function passageLines(passages: string, entities: readonly Entity[], link: Linker): string[] {
  const namesOf = new Map(
    entities.map(({ id, name, aliases }) => [id, [name, ...aliases.map(({ text }) => text)].map(foldKey)]),
  );
  let marked = 0;
  let found = 0;
  let wrong = 0;
  const errors: string[] = [];
  for (const { id, marked: source } of blocksOf(passages)) {
    const { text, marks } = withoutMarkup(id, source);
    const mentions = link(text);
    for (const { start, end, accepted } of marks) {
      const names = accepted.map(foldKey);
      const over = mentions.filter((mention) => mention.start < end && start < mention.end);
      const isRight = over.some(({ entity }) => namesOf.get(entity)!.some((name) => names.includes(name)));
      if (names.length > 0) marked++;
      if (isRight) found++;
      else if (over.length > 0) wrong++;
      if (!isRight && (names.length > 0 || over.length > 0))
        errors.push(`  ${id}: "${text.slice(start, end)}" is ${over[0]?.entity ?? 'not found'}`);
    }
  }
  return [`passages                ${found} of ${marked} found, ${wrong} wrong`, ...errors];
}
