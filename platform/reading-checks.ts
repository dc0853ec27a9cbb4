/** Validates the messages about kept stories. Sizes are limited, as in all messages. */
import * as v from 'valibot';
import { text } from '../data/schema/pack.ts';
import { LONGEST_ID, MOST_STORIES_AT_ONCE } from './limits.ts';
import { day, metadata, outlineOfPage, textBlocks } from './message-checks.ts';

const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));
const storyIdSchema = v.pipe(v.string(), v.regex(/^s[a-z0-9]{14}$/, 'is no id of a story'));
/** The most stories in a request: more than anybody keeps. */
const MOST_STORIES = 100_000;
const address = v.pipe(v.string(), v.maxLength(10_000));

export const keepRequest = v.strictObject({ tabId, anyway: v.boolean() });
export const storyToKeepRequest = v.strictObject({ outline: outlineOfPage, metadata });
export const keepTextRequest = v.strictObject({
  headline: v.pipe(v.string(), v.maxLength(1000)),
  blocks: textBlocks,
  /** true if there was more text than fits into a message */
  isCut: v.boolean(),
  /** the page's metadata, and the dates that it shows */
  metadata,
  canonical: v.exactOptional(v.pipe(v.string(), v.maxLength(2000))),
});
export const keptAtRequest = v.strictObject({ address });
export const forgetRequest = v.strictObject({
  choice: v.union([
    v.strictObject({ ids: v.pipe(v.array(storyIdSchema), v.maxLength(MOST_STORIES)) }),
    v.strictObject({ olderThan: v.exactOptional(day) }),
  ]),
  forgotten: v.boolean(),
});
export const storiesRequest = v.strictObject({ sweep: v.boolean() });
export const keptStoryRequest = v.strictObject({ id: storyIdSchema });

/** Stories in which the name means somebody else. */
const storiesToSplit = v.pipe(v.array(storyIdSchema), v.minLength(1), v.maxLength(1000));
const entityId = v.pipe(v.string(), v.maxLength(LONGEST_ID));
/** A correction to a name of kept stories, with ids of the library. */
export const correctRequest = v.variant('type', [
  v.strictObject({ type: v.literal('hide'), id: entityId }),
  v.strictObject({ type: v.literal('rename'), id: entityId, to: text(160) }),
  v.strictObject({ type: v.literal('merge'), id: entityId, into: entityId }),
  v.strictObject({
    type: v.literal('split'),
    id: entityId,
    stories: storiesToSplit,
  }),
]);
export const storiesOfRequest = v.strictObject({ id: entityId });
export const undoCorrectionRequest = v.strictObject({ number: v.pipe(v.number(), v.integer(), v.minValue(0)) });
export const batchRequest = v.strictObject({ after: v.exactOptional(storyIdSchema) });

/** A time up to the year 9999, because days are written with years of four digits. */
const time = v.pipe(v.number(), v.minValue(0), v.maxValue(253_402_300_799_999));
const nameKey = v.pipe(v.string(), v.minLength(1), v.maxLength(400));
const nameInStory = v.strictObject({ key: nameKey, story: storyIdSchema });
const storyKey = v.pipe(v.string(), v.minLength(1), v.maxLength(10_000));
/** A story in an export file. */
export const exportedStory = v.strictObject({
  key: storyKey,
  keys: v.pipe(v.array(storyKey), v.minLength(1), v.maxLength(100)),
  address,
  outlet: text(200),
  headline: text(1000),
  published: v.exactOptional(day),
  blocks: v.pipe(textBlocks, v.minLength(1)),
  keptAt: time,
  updatedAt: time,
  notes: v.pipe(v.array(v.picklist(['cut', 'live', 'translated', 'foreign', 'chosen'])), v.maxLength(5)),
});
/** A correction in an export file. */
export const exportedCorrection = v.strictObject({
  correction: v.variant('type', [
    v.strictObject({ type: v.literal('hide'), who: nameInStory }),
    v.strictObject({ type: v.literal('rename'), who: nameInStory, to: text(160) }),
    v.strictObject({ type: v.literal('merge'), who: nameInStory, into: nameInStory }),
    v.strictObject({
      type: v.literal('split'),
      who: nameInStory,
      stories: storiesToSplit,
    }),
  ]),
  names: v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(2)),
});
export const importStoriesRequest = v.strictObject({
  stories: v.pipe(v.array(exportedStory), v.maxLength(MOST_STORIES_AT_ONCE)),
  corrections: v.pipe(v.array(exportedCorrection), v.maxLength(10_000)),
  /** true if no more stories of the file follow */
  isLast: v.boolean(),
});

export type CorrectRequest = v.InferOutput<typeof correctRequest>;
export type StoriesOfRequest = v.InferOutput<typeof storiesOfRequest>;
export type TakeBackRequest = v.InferOutput<typeof undoCorrectionRequest>;
export type BatchRequest = v.InferOutput<typeof batchRequest>;
export type ImportStoriesRequest = v.InferOutput<typeof importStoriesRequest>;
export type KeepRequest = v.InferOutput<typeof keepRequest>;
export type StoryToKeepRequest = v.InferOutput<typeof storyToKeepRequest>;
export type KeepTextRequest = v.InferOutput<typeof keepTextRequest>;
export type KeptAtRequest = v.InferOutput<typeof keptAtRequest>;
export type ForgetRequest = v.InferOutput<typeof forgetRequest>;
export type StoriesRequest = v.InferOutput<typeof storiesRequest>;
export type KeptStoryRequest = v.InferOutput<typeof keptStoryRequest>;
