/** The pack's schema: unknown keys are refused, and every size has a limit. Types: `engine/model/pack.ts`. */
import * as v from 'valibot';
import { EVENT_TYPES } from '../../engine/model/event-types.ts';
import type { Pack } from '../../engine/model/pack.ts';
import { dateProblem } from './dates.ts';

/** Control characters (including bidirectional ones), which are not allowed in visible text. */
const CONTROLS = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** Visible text: with a maximum length, and without control characters. */
export const text = (max: number) =>
  v.pipe(
    v.string(),
    v.minLength(1),
    v.maxLength(max),
    v.check((s) => !CONTROLS.test(s), 'holds a control character'),
  );
export const id = v.pipe(
  v.string(),
  v.maxLength(80),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens'),
);
export const date = v.pipe(
  v.string(),
  v.maxLength(21),
  v.check(
    (value) => dateProblem(value) === undefined,
    (issue) => dateProblem(issue.input) ?? '',
  ),
);
export const list = <const T extends v.GenericSchema>(item: T, max: number) => v.pipe(v.array(item), v.maxLength(max));
const MOST_SYNONYMS = 1000;
const natural = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1e7));

/** Identifiers that other packs know as well: `wikidata:Q9061`. */
export const sameAs = v.pipe(
  list(
    v.pipe(
      v.string(),
      v.maxLength(80),
      v.regex(/^[a-z]+:[A-Za-z0-9._-]+$/, 'an identifier is scheme:value, like wikidata:Q9061'),
    ),
    10,
  ),
  v.minLength(1),
);

export const kind = v.picklist(['person', 'organization', 'place', 'event', 'topic']);
export const aliasType = v.picklist(['plain', 'transliteration', 'abbreviation', 'reworded']);
const receipt = v.strictObject({ article: id, quote: text(2000) });
export const receipts = v.pipe(v.array(receipt), v.minLength(1), v.maxLength(10));

export const role = v.strictObject({
  title: text(160),
  from: v.exactOptional(date),
  to: v.exactOptional(date),
  receipts: v.exactOptional(receipts),
  basis: v.exactOptional(v.literal('general')),
});
const sentence = { text: text(600), date, receipts };
/** A sentence as an editor writes it. */
export const background = v.strictObject(sentence);
const builtBackground = v.strictObject({
  ...sentence,
  names: v.exactOptional(v.pipe(list(id, 60), v.minLength(1))),
});
export const figure = v.strictObject({ amount: text(60), of: text(160), by: text(160), date, receipts });
const cueWords = v.pipe(v.array(text(80)), v.minLength(1), v.maxLength(60));
/** A cue as an editor writes it. */
export const cue = v.strictObject({
  words: cueWords,
  needs: v.exactOptional(list(text(400), 8)),
  must: v.exactOptional(list(text(400), 8)),
  sure: v.exactOptional(v.boolean()),
});
const builtCue = v.strictObject({
  ...cue.entries,
  common: v.exactOptional(v.literal(true)),
  weak: v.exactOptional(v.literal(true)),
});
export const eventType = v.picklist(EVENT_TYPES);
const eventFacts = v.strictObject({
  type: v.exactOptional(eventType),
  of: v.exactOptional(v.pipe(list(id, 10), v.minLength(1))),
  date,
  ongoing: v.exactOptional(v.literal(true)),
  dateReceipts: v.exactOptional(receipts),
  dateBasis: v.exactOptional(v.literal('general')),
  place: v.exactOptional(id),
  participants: list(id, 60),
  cues: list(builtCue, 60),
  unlike: v.exactOptional(list(text(120), 200)),
  landmarks: v.exactOptional(list(text(120), 200)),
});
const sourced = v.strictObject({ value: text(200), how: v.picklist(['stated', 'inferred']), because: text(600) });

export const article = v.strictObject({
  id,
  title: text(300),
  description: v.exactOptional(text(160)),
  outlet: sourced,
  published: v.strictObject({ value: date, how: v.picklist(['stated', 'inferred']), because: text(600) }),
  authors: list(text(120), 30),
  url: v.exactOptional(
    v.pipe(v.string(), v.maxLength(600), v.regex(/^https?:\/\//, 'an address begins with https:// or http://')),
  ),
  copy: v.picklist(['original', 'reworded']),
  source: text(200),
  words: natural,
});

export const entity = v.strictObject({
  id,
  name: text(160),
  kind,
  aliases: list(v.strictObject({ text: text(160), type: aliasType }), 200),
  sameAs: v.exactOptional(sameAs),
  description: text(300),
  roles: list(role, 30),
  background: list(builtBackground, 60),
  figures: v.exactOptional(list(figure, 20)),
  surname: v.exactOptional(text(80)),
  knownBySurname: v.exactOptional(v.boolean()),
  alsoWord: v.exactOptional(v.boolean()),
  titles: v.exactOptional(list(text(80), 30)),
  confusables: v.exactOptional(list(text(120), 200)),
  event: v.exactOptional(eventFacts),
  coverage: list(v.strictObject({ article: id, count: natural }), 5000),
  related: list(v.strictObject({ id, together: natural }), 60),
});

export const statement = v.strictObject({
  speaker: v.exactOptional(id),
  speakerAs: text(160),
  words: text(2000),
  article: id,
  date,
  about: list(id, 40),
  mode: v.picklist(['direct', 'reported']),
  fidelity: v.picklist(['verbatim', 'reworded']),
  gist: v.exactOptional(text(600)),
});

/** Maps a word that readers type to words in names of the pack. */
export const synonyms = v.pipe(
  v.record(text(40), v.pipe(list(text(80), 20), v.minLength(1))),
  v.check((words) => Object.keys(words).length <= MOST_SYNONYMS, `has more than ${MOST_SYNONYMS} words`),
);

/** The editors' own name for one state of their pack. */
export const version = text(40);

/** A whole pack. `data/schema/integrity.ts` checks its references. */
export const pack = v.strictObject({
  format: v.literal(1),
  id,
  title: text(160),
  version: v.exactOptional(version),
  checksum: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  covers: v.strictObject({ from: date, to: date }),
  synonyms: v.exactOptional(synonyms),
  articles: list(article, 20_000),
  entities: list(entity, 200_000),
  statements: list(statement, 200_000),
}) satisfies v.GenericSchema<unknown, Pack>;
