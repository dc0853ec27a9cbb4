/** The naive baseline: exact matches of every name, alias and surname of the pack, as whole words. */

import type { LexiconEntry } from '../../../engine/model/types.ts';
import { surnameOf } from '../../../engine/names/forms.ts';
import type { Linked } from '../score-passages.ts';
import { isWhole } from './pages.ts';

function surfaces(entity: LexiconEntry): string[] {
  const { name, aliases, kind } = entity;
  return [name, ...aliases.map((alias) => alias.text), ...(kind === 'person' ? [surnameOf(entity)] : [])];
}

/** Finds all forms, the longest first if they overlap, without any disambiguation. */
export function exactMatcher(entities: LexiconEntry[]): (text: string) => Linked[] {
  const forms = entities
    .filter(({ kind }) => kind !== 'topic')
    .flatMap((entity) => surfaces(entity).map((form) => ({ id: entity.id, form })))
    .sort((a, b) => b.form.length - a.form.length);
  return (text) => {
    const found: Linked[] = [];
    for (const { id, form } of forms) {
      for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + 1)) {
        const span = { start, end: start + form.length };
        const taken = found.some((other) => span.start < other.end && other.start < span.end);
        if (!taken && isWhole(text, span)) found.push({ ...span, entity: id });
      }
    }
    return found;
  };
}
