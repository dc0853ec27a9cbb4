/** What is linked does not depend on what else a pack holds: readers have several packs, and packs grow. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compileLexicon } from '../../engine/lexicon.ts';
import { link } from '../../engine/link.ts';
import { entry, PACK, PACK_LEXICON } from './lexicon.ts';
import { parsePassages } from './score-passages.ts';

/** Letters that make no word near to any of the bundled names. */
const unrelated = (i: number) => `Qx${'jvwzq'[i % 5]}u${'bdfgk'[Math.floor(i / 5) % 5]}uq${i}`;

/** Fifty articles that name nobody but strangers, and fifty that each name three of the pack. */
const STRANGERS = Array.from({ length: 50 }, (_, i) =>
  entry('person', `stranger-${i}`, `${unrelated(i)} ${unrelated(i + 50)}`, {
    coverage: [{ article: `unrelated-${i}`, count: 2 }],
  }),
);
const LARGER = compileLexicon([
  ...PACK.entities.map((entity, k) => ({
    ...entity,
    coverage: [
      ...entity.coverage,
      ...Array.from({ length: 50 }, (_, i) => ({ article: `of-${entity.id}-${i}`, count: 1 })).slice(0, (7 * k) % 51),
    ],
  })),
  ...STRANGERS,
]);

it.each(['1', '5', '7', '11'])(
  'fifty unrelated people and their articles change no mention of passages/%s.txt',
  (name) => {
    const passages = parsePassages(readFileSync(new URL(`passages/${name}.txt`, import.meta.url), 'utf8'));
    const found = (lexicon: typeof LARGER) => passages.map(({ id, text }) => [id, link(text, lexicon)]);
    expect(found(LARGER)).toEqual(found(PACK_LEXICON));
  },
);
