/** Links do not depend on unrelated entities of a pack, as readers have several packs, and packs grow. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compileLexicon } from '../../engine/lexicon.ts';
import { link } from '../../engine/link.ts';
import { EVENT_TYPES } from '../../engine/model/event-types.ts';
import { entry, PACK, PACK_LEXICON } from './lexicon.ts';
import { parsePassages } from './score-passages.ts';

/** Returns a word that is not similar to any bundled name. */
const unrelated = (i: number) => `Qx${'jvwzq'[i % 5]}u${'bdfgk'[Math.floor(i / 5) % 5]}uq${i}`;

/** Fifty unrelated people, each covered by an article of their own. */
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

/**
 * The most frequent participants of the pack's events, whose weight would be the first to decrease. NATO is left out, as
 * another growth of NATO would be a real rival for `NATO's growth`, in any year.
 */
const MOST_NAMED = ['vladimir-putin', 'john-kerry', 'sergei-lavrov', 'joe-biden', 'russia', 'ukraine', 'united-states'];

/** Fifty events of other times, each with three participants of the pack's events; together they have all types. */
const OTHER_EVENTS = Array.from({ length: 50 }, (_, i) =>
  entry('event', `other-${i}`, `${unrelated(i)} ${unrelated(i + 100)}`, {
    event: {
      date: `${1931 + i}-0${1 + (i % 9)}-11`,
      type: EVENT_TYPES[i % EVENT_TYPES.length]!,
      participants: [0, 1, 2].map((k) => MOST_NAMED[(i + 3 * k) % MOST_NAMED.length]!),
      cues: [],
    },
  }),
);
const WITH_EVENTS = compileLexicon([...PACK.entities, ...OTHER_EVENTS]);

it.each(['1', '2', '3', '6', '10'])(
  'fifty events of other times with the same people change no mention of passages/%s.txt',
  (name) => {
    const passages = parsePassages(readFileSync(new URL(`passages/${name}.txt`, import.meta.url), 'utf8'));
    const found = (lexicon: typeof LARGER) =>
      passages.map(({ id, text }) => [id, link(text, lexicon).filter(({ entity }) => !entity.startsWith('other-'))]);
    expect(found(WITH_EVENTS)).toEqual(found(PACK_LEXICON));
  },
);
