/** What the background answers about kept stories. */
import type { MemberKind } from '../engine/cast/types.ts';
import type { KeptStory, StoryNote } from '../reading/story.ts';
import type { StoreProblem } from './database.ts';
import type { StoryHead } from './reading-store.ts';

/**
 * How keeping went. `kept`: for the first time. `same`: it was kept before, and its text has not changed. `updated`: it
 * was, and has. `noArticle`: the page is none, and `anyway` would keep it. `noText`: there is nothing to keep. `private`:
 * nothing is kept from private windows. `closed`: the browser does not let the page be read, or it went away.
 */
export type KeepReply =
  | ({ outcome: 'kept' | 'same' | 'updated'; added?: number; removed?: number; sameTextAs?: string } & KeptTitle)
  | { outcome: 'noArticle'; headline: string; words: number }
  | { outcome: 'noText' | 'private' | 'closed' }
  | StoreProblem;

interface KeptTitle {
  id: string;
  headline: string;
  notes: StoryNote[];
}

/** Which stories to forget: these, all of them, or all of before a day (ISO 8601). */
export type ForgetChoice = { ids: string[] } | { olderThan?: string };

/** All kept stories, the newest first. */
export type StoriesReply = { stories: StoryHead[]; exportedAt?: number } | StoreProblem;

/** Whom a kept story names. */
export interface KeptName {
  name: string;
  kind: MemberKind;
  count: number;
  introduction?: string;
  /** in the library; absent if no other story tells of it, and this one does not say who it is */
  id?: string;
}

/** One kept story with its text. */
export interface KeptStoryReply extends StoryHead {
  blocks: string[];
  /** if it was kept again: numbers of the paragraphs that are new, and when it was kept before, in milliseconds since 1970 */
  before?: { newBlocks: number[]; since: number };
  named: KeptName[];
}

/** A story as a file holds it that takes stories along; `keys` are those of its addresses. */
export type StoryToCarry = KeptStory & { keys: string[] };

/** How many stories of a file were not there, were there with an older text, and were there as they are. */
export interface TakenIn {
  added: number;
  updated: number;
  same: number;
}

/** Some stories for a file; `last` is the id behind which there may be more. */
export interface StoryBatch {
  stories: StoryToCarry[];
  last?: string;
}
