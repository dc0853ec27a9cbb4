/** Stubs for names that no entity covers: for an editor to complete, not finished entries. */
import { compareText } from '../../engine/text/collections.ts';
import type { UncoveredName } from './names.ts';
import { canonicalYaml } from './yaml-file.ts';

/** An id made from a name: `Xi Jinping` becomes `xi-jinping`. */
function idFrom(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'unnamed';
}

function sentenceAround(body: string, offset: number): string {
  const start = Math.max(body.lastIndexOf('\n', offset) + 1, body.lastIndexOf('. ', offset) + 1);
  const end = /[.!?]["”]?(?=\s|$)|\n|$/.exec(body.slice(offset));
  return body.slice(start, offset + (end ? end.index + end[0].length : 0)).trim();
}

/** The stubs as YAML, to be moved into the file of their kind and filled in. */
export function draftFor(uncovered: readonly UncoveredName[]): string {
  const stubs = uncovered
    .map(({ name, article, offset }) => ({
      id: idFrom(name),
      name,
      description: 'TODO: one dated line',
      background: [
        {
          text: 'TODO: a sentence in your own words that the quote supports',
          date: article.value.published.value,
          receipts: [{ article: article.id, quote: sentenceAround(article.body, offset) }],
        },
      ],
    }))
    .sort((a, b) => compareText(a.id, b.id));
  return stubs.length === 0 ? '' : canonicalYaml(stubs);
}
