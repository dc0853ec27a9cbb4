/**
 * The shapes of what an editor writes: a folder's `pack.yaml`, the front matter
 * of its articles, and the files in `entities/`. The order of the keys here is
 * the order that the files keep.
 */
import * as v from 'valibot';
import {
  type aliasType,
  article,
  background,
  cue,
  date,
  entity,
  eventType,
  figure,
  id,
  list,
  receipts,
  role,
  sameAs,
  statement,
  synonyms,
  text,
  version,
} from './pack.ts';

const say = <const T extends v.GenericSchema>(schema: T, description: string) =>
  v.pipe(schema, v.description(description));
const names = (description: string, length = 160) => v.exactOptional(say(list(text(length), 200), description));

const typeWords = v.pipe(list(text(80), 60), v.minLength(1));
/** A type of event that the pack defines itself. */
const ownType = v.strictObject({
  like: v.exactOptional(say(eventType, 'The general type whose words it shares.')),
  words: v.exactOptional(
    say(typeWords, 'Words that tell of such an event by themselves; annex* is every word that begins so.'),
  ),
  weak: v.exactOptional(say(typeWords, 'Words that fit much else too.')),
});

/** `pack.yaml`: the pack's id, title and settings. */
export const packHead = v.strictObject({
  id: say(id, "The pack's own id: lower-case words joined by hyphens."),
  title: say(text(160), 'The title that readers see.'),
  version: v.exactOptional(say(version, 'Your own name for this state of the pack, as readers see it: 2026-03.')),
  synonyms: v.exactOptional(
    say(synonyms, 'By a word that readers type: the words by which the names of the pack call the same.'),
  ),
  types: v.exactOptional(say(v.record(id, ownType), 'Types of events of your own, by their names.')),
});

/** The front matter of an article. */
export const frontMatter = v.strictObject({
  title: article.entries.title,
  description: article.entries.description,
  outlet: article.entries.outlet,
  published: article.entries.published,
  authors: article.entries.authors,
  url: article.entries.url,
  copy: article.entries.copy,
  source: article.entries.source,
});

const aliases = v.strictObject({
  plain: names('Other names as people write them.'),
  transliteration: names('Other spellings in our alphabet of a name from another one.'),
  abbreviation: names('Short forms: NATO, OSCE.'),
  reworded: names('Forms that article-spinning software made of the name: White Home.'),
} satisfies Record<v.InferOutput<typeof aliasType>, unknown>);

const naming = {
  id: say(id, 'Unique in the pack; lower-case words joined by hyphens.'),
  name: say(entity.entries.name, 'The true name, as readers see it.'),
  description: say(entity.entries.description, 'One dated line: "US secretary of state, 2013-17".'),
  aliases: v.exactOptional(say(aliases, 'Other written forms, by how they came about; the name is not repeated.')),
  sameAs: v.exactOptional(
    say(sameAs, 'Identifiers by which other packs can tell that they speak of the same: wikidata:Q9061.'),
  ),
};
const confusables = names('Phrases that hold the name and mean something else: Sherman tank.', 120);
const facts = {
  roles: v.exactOptional(say(list(role, 30), 'Offices held, each with receipts or with "basis: general".')),
  background: v.exactOptional(
    say(list(background, 60), 'Dated sentences in your own words, each with receipts; oldest first.'),
  ),
  figures: v.exactOptional(
    say(
      list(figure, 20),
      'Numbers that somebody gave, each with who and when, oldest first; differing ones side by side.',
    ),
  ),
};

export const person = v.strictObject({
  ...naming,
  surname: v.exactOptional(say(text(80), "Where it is not the name's last word.")),
  knownBySurname: v.exactOptional(say(v.boolean(), 'true where the news uses the surname alone for this one person.')),
  alsoWord: v.exactOptional(say(v.boolean(), 'true if its names of one word are ordinary words too: Hunt, Shell.')),
  titles: names('Titles that establish the surname: Secretary, Senator.', 80),
  confusables,
  ...facts,
});
export const thing = v.strictObject({
  ...naming,
  alsoWord: v.exactOptional(say(v.boolean(), 'true if its names of one word are ordinary words too: Hunt, Shell.')),
  confusables,
  ...facts,
});
export const event = v.strictObject({
  ...naming,
  confusables,
  type: v.exactOptional(
    say(
      id,
      'What sort of event it is, one of the general types or of the pack: decides by which common words news speaks of it.',
    ),
  ),
  of: v.exactOptional(
    say(v.union([id, v.pipe(list(id, 10), v.minLength(1))]), 'The id, or ids, of those whose act it is.'),
  ),
  date: say(date, 'When it happened: 2014, 2014-03, 2014-03-30, or a span 2014-02-27/2014-03-21.'),
  ongoing: v.exactOptional(
    say(v.literal(true), 'true if it had not ended when the coverage did: cards then say "since 1997".'),
  ),
  dateBasis: v.exactOptional(say(v.literal('general'), 'Where no article gives the date.')),
  dateReceipts: v.exactOptional(say(receipts, 'The quotes that give the date.')),
  place: v.exactOptional(say(id, 'The id of the place.')),
  participants: v.exactOptional(say(list(id, 60), 'The ids of who took part.')),
  cues: v.exactOptional(say(list(cue, 40), 'The ways in which a text speaks of it.')),
  landmarks: names('Names outside the pack that go with it: towns, buildings, people, ships.', 120),
  unlike: names('Like events elsewhere that the cues would otherwise meet.', 120),
  ...facts,
});

const said = {
  article: say(id, 'The id of the article: its file name without .md.'),
  words: say(statement.entries.words, "The article's words, verbatim."),
};
/** A statement. */
export const saying = v.strictObject({
  ...said,
  excerpt: v.exactOptional(say(text(2000), 'The part of the words that the pack ships, verbatim.')),
  speaker: v.exactOptional(say(id, 'The id of who said it; left out where that is no entity.')),
  speakerAs: say(statement.entries.speakerAs, 'As the article describes the speaker.'),
  date: say(date, 'When it was said.'),
  about: say(statement.entries.about, 'The ids of what it speaks of.'),
  mode: v.exactOptional(say(statement.entries.mode, 'direct (as without this key): stood in quotation marks.')),
  fidelity: say(statement.entries.fidelity, 'reworded: a machine changed the words; then gist tells what was said.'),
  gist: v.exactOptional(say(text(600), 'What was said, in your words.')),
});
/** Words in quotation marks that are not a quotation of anybody: scare quotes, titles. */
export const setAside = v.strictObject({ ...said, aside: say(text(300), 'Why these words are no statement.') });

/** A name that gets no entity. */
export const asideName = v.strictObject({
  name: say(text(160), 'As the article writes it.'),
  reason: say(text(300), 'Why it gets no entity.'),
});

/** The files in `entities/` that hold entities, and what each of their entries is. */
export const ENTITY_FILES = {
  events: { kind: 'event', schema: event },
  organizations: { kind: 'organization', schema: thing },
  people: { kind: 'person', schema: person },
  places: { kind: 'place', schema: thing },
  topics: { kind: 'topic', schema: thing },
} as const;

export type PackHead = v.InferOutput<typeof packHead>;
export type FrontMatter = v.InferOutput<typeof frontMatter>;
export type Saying = v.InferOutput<typeof saying>;
export type SetAside = v.InferOutput<typeof setAside>;
export type AsideName = v.InferOutput<typeof asideName>;
/** Any entity as written; only people have a surname, only events a date. */
export type SourceEntity = v.InferOutput<typeof thing> &
  Partial<Omit<v.InferOutput<typeof person>, keyof v.InferOutput<typeof thing>>> &
  Partial<Omit<v.InferOutput<typeof event>, keyof v.InferOutput<typeof thing>>>;
