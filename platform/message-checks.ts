/** Validates messages to the background and to the popup. Sizes are limited, because pages decide them. */
import * as v from 'valibot';
import { escapeForMessage } from '../data/schema/escape-for-message.ts';
import {
  LONGEST_ID,
  LONGEST_SENTENCE,
  MOST_ENTRIES,
  MOST_MENTIONS,
  MOST_NAME,
  MOST_QUERY,
  MOST_RIVALS,
  MOST_SENTENCES,
  MOST_SURFACE,
} from './limits.ts';
import { SPEAKER_SIZE } from './spans.ts';

/**
 * The most UTF-16 units of a page's text in one message. The reader script sends half of it at once (`page/text-blocks.ts`);
 * for the slowest text, names that are all misspelt, this much takes seconds.
 */
export const MOST_TEXT = 200_000;
/** The most blocks of text in one message; the reader script sends half as many. */
export const MOST_BLOCKS = 10_000;
/** The most UTF-16 units in one block; the reader script cuts at half of it. */
export const MOST_BLOCK = 40_000;
/** The most letters of the reason for a refusal, because it may contain keys and values of a page. */
const MOST_REASON = 240;

const id = v.pipe(v.string(), v.maxLength(LONGEST_ID));
export const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/),
  // as lenient as the page's own parser of dates: because of a 30th of February no story should lose its marks
  v.check((text) => !Number.isNaN(Date.parse(text)), 'is no day'),
);
const natural = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e9));
const published = v.exactOptional(day);
/** ids of entities that a page names */
const named = v.pipe(v.array(id), v.maxLength(MOST_MENTIONS));

/** The most UTF-16 units of a page's metadata; `page/metadata.ts` limits the number of entries and the size of each. */
const MOST_METADATA = 1_000_000;
const entry = v.strictTuple([v.pipe(v.string(), v.maxLength(300)), v.pipe(v.string(), v.maxLength(30_000)), natural]);
export const metadata = v.pipe(
  v.array(entry),
  v.maxLength(300),
  v.check(
    (all) => all.reduce((sum, [, value]) => sum + value.length, 0) <= MOST_METADATA,
    'too much metadata for a message',
  ),
);

export const textBlocks = v.pipe(
  v.array(v.pipe(v.string(), v.maxLength(MOST_BLOCK))),
  v.maxLength(MOST_BLOCKS),
  v.check((all) => all.reduce((sum, { length }) => sum + length, 0) <= MOST_TEXT, 'too much text for a message'),
);

export const linkRequest = v.strictObject({
  blocks: textBlocks,
  /** the story's date, if an earlier part of the page gave it */
  published,
  /** the page's metadata, from which the date is found if `published` is absent */
  metadata: v.exactOptional(metadata),
  /** the metadata of the story before, if the page replaces one story by the next */
  before: v.exactOptional(metadata),
  /** ids of the entities that earlier parts of the page name */
  present: named,
  /** ids of the entities that are underlined in earlier parts of the page */
  marked: named,
});
export const sentencesRequest = v.strictObject({
  blocks: textBlocks,
  published,
  /** those who may speak in it, and each of their mentions: SPEAKER_SIZE numbers per mention */
  speakers: v.exactOptional(v.pipe(v.array(natural), v.maxLength(SPEAKER_SIZE * MOST_MENTIONS))),
});
export const castRequest = v.strictObject({ blocks: textBlocks, published, present: named });
/** The most tags, classes and ids of an outline; the reader script sends fewer (`page/outline.ts`). */
const MOST_CALLED = 30_000;
/** The most blocks of an outline; the reader script sends no more. */
const MOST_OUTLINED = 40_000;
const numbers = v.pipe(v.string(), v.maxLength(700_000), v.regex(/^[\d,]*$/));
const strings = (most: number, longest: number) =>
  v.pipe(v.array(v.pipe(v.string(), v.maxLength(longest))), v.maxLength(most));
/** The outline of a page (`page/outline.ts`). */
export const outlineOfPage = v.strictObject({
  names: strings(MOST_CALLED, 200),
  elements: numbers,
  blocks: numbers,
  heads: strings(MOST_OUTLINED, 90),
});
export const storyRequest = v.strictObject({
  outline: outlineOfPage,
  metadata,
  /** true if the reader wants the page to be read although it may be no article */
  anyway: v.boolean(),
});
const address = v.pipe(v.string(), v.maxLength(10_000));

/** The open story: its date, the entities that it names, and, from the extension's own pages only, its address. */
const storyOnPage = v.strictObject({
  published,
  present: named,
  address: v.exactOptional(address),
});
export const viewRequest = v.strictObject({
  id,
  story: storyOnPage,
  match: v.exactOptional(
    v.strictObject({
      surface: v.pipe(v.string(), v.maxLength(MOST_SURFACE)),
      alias: v.pipe(v.string(), v.maxLength(1000)),
      aliasType: v.picklist(['plain', 'transliteration', 'abbreviation', 'reworded']),
      via: v.picklist(['name', 'alias', 'surname', 'spelling', 'cue']),
      confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
      rivals: v.pipe(v.array(id), v.maxLength(MOST_RIVALS)),
    }),
  ),
});
/** A card that the reader pinned. */
export const pinRequest = v.strictObject({
  ...viewRequest.entries,
  name: v.pipe(v.string(), v.maxLength(MOST_NAME)),
  kind: v.picklist(['person', 'organization', 'place', 'event', 'topic']),
  /** the words by which the story introduces a name that no pack knows */
  note: v.exactOptional(v.pipe(v.string(), v.maxLength(1000))),
});
export const lookupRequest = v.strictObject({ query: v.pipe(v.string(), v.maxLength(MOST_QUERY)) });
export const articleRequest = v.strictObject({ id });
export const openArticleRequest = v.strictObject({ id, words: v.exactOptional(v.pipe(v.string(), v.maxLength(2000))) });
export const nothing = v.strictObject({});
export const coverageRequest = v.strictObject({ story: storyOnPage });

export const connectionRequest = v.strictObject({
  names: v.strictTuple([id, id]),
  published,
  address: v.exactOptional(address),
});
export const countRequest = v.strictObject({ entities: natural });
export const dismissRequest = v.strictObject({
  entity: id,
  surface: v.pipe(v.string(), v.minLength(1), v.maxLength(MOST_SURFACE)),
  dismissed: v.boolean(),
});

export const namesRequest = v.strictObject({ ids: v.pipe(v.array(id), v.maxLength(MOST_ENTRIES)) });

const pageEntry = v.looseObject({
  id,
  name: v.pipe(v.string(), v.maxLength(MOST_NAME)),
  kind: v.picklist(['person', 'organization', 'place', 'event', 'topic']),
  count: natural,
});
/** The words by which a story introduces a name. */
const said = v.pipe(v.string(), v.maxLength(1000));

/** A page's answer to the popup. It comes from a script in the page, whose process the page shares, so it is validated. */
export const pageSummary = v.looseObject({
  state: v.picklist(['ready', 'empty', 'noArticle', 'off']),
  entries: v.pipe(v.array(pageEntry), v.maxLength(MOST_MENTIONS)),
  published,
  readUpTo: v.exactOptional(natural),
});

const castEntry = v.looseObject({ ...pageEntry.entries, note: v.exactOptional(said) });

const sentenceNumbers = v.pipe(v.array(natural), v.maxLength(MOST_MENTIONS));

/** The story itself, from the same script. */
const pageStory = v.strictObject({
  sentences: v.pipe(v.array(v.pipe(v.string(), v.maxLength(LONGEST_SENTENCE))), v.maxLength(MOST_SENTENCES)),
  places: v.record(id, sentenceNumbers),
  dated: v.pipe(
    v.array(v.strictObject({ sentence: natural, date: v.pipe(v.string(), v.maxLength(30)) })),
    v.maxLength(MOST_SENTENCES),
  ),
  said: v.pipe(
    v.array(v.strictObject({ id, text: v.pipe(v.string(), v.maxLength(LONGEST_SENTENCE)), sentence: natural })),
    v.maxLength(MOST_SENTENCES),
  ),
});

/**
 * The cast of the story, from the same script. Entries that are not valid are left out, so that one of them does not
 * cost the others.
 */
export const pageCast = v.strictObject({
  story: v.exactOptional(pageStory),
  entries: v.pipe(
    v.array(v.unknown()),
    v.transform((all) => all.slice(0, MOST_MENTIONS).filter((one) => v.is(castEntry, one))),
  ),
  introductions: v.pipe(
    v.record(v.string(), v.unknown()),
    v.transform((all) => {
      const fitting = Object.entries(all).filter(([key, words]) => v.is(id, key) && v.is(said, words));
      return Object.fromEntries(fitting) as Record<string, string>;
    }),
  ),
});

export type NamesRequest = v.InferOutput<typeof namesRequest>;
export type CountRequest = v.InferOutput<typeof countRequest>;
export type DismissRequest = v.InferOutput<typeof dismissRequest>;
export type SentencesRequest = v.InferOutput<typeof sentencesRequest>;
export type ConnectionRequest = v.InferOutput<typeof connectionRequest>;
export type PinRequest = v.InferOutput<typeof pinRequest>;
export type StoryRequest = v.InferOutput<typeof storyRequest>;
export type CastRequest = v.InferOutput<typeof castRequest>;
export type LinkRequest = v.InferOutput<typeof linkRequest>;
export type ViewRequest = v.InferOutput<typeof viewRequest>;
export type LookupRequest = v.InferOutput<typeof lookupRequest>;
export type ArticleRequest = v.InferOutput<typeof articleRequest>;
export type OpenArticleRequest = v.InferOutput<typeof openArticleRequest>;
export type CoverageRequest = v.InferOutput<typeof coverageRequest>;

/**
 * Validates a message's data.
 * @throws Error with the path and the reason if it is not valid
 */
export function checked<const T extends v.GenericSchema>(schema: T, data: unknown): v.InferOutput<T> {
  const result = v.safeParse(schema, data, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Error(
    `message refused: ${escapeForMessage(`${v.getDotPath(issue) ?? 'data'}: ${issue.message}`, MOST_REASON)}`,
  );
}
