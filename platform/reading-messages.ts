/** The background's answers about kept stories. */
import type { MemberKind } from '../engine/cast/types.ts';
import type { KeptStory, StoryNote } from '../reading/story.ts';
import type { StoreProblem } from './database.ts';
import type { StoryHead } from './reading-store.ts';

/**
 * The result of keeping a story.
 * - `kept`: it was kept for the first time
 * - `same`: it was kept before, and its text has not changed
 * - `updated`: it was kept before, and its text has changed
 * - `noArticle`: the page is no article; a request with `anyway` would keep it
 * - `noText`: there is no text to keep
 * - `private`: nothing is kept from private windows
 * - `closed`: the browser does not let extensions read the page, or the page is gone
 */
export type KeepReply =
  | ({ outcome: 'kept' | 'same' | 'updated'; added?: number; removed?: number; sameTextAs?: string } & KeptTitle)
  | { outcome: 'noArticle'; headline: string }
  | { outcome: 'noText' | 'private' | 'closed' }
  | StoreProblem;

interface KeptTitle {
  id: string;
  headline: string;
  notes: StoryNote[];
}

/** Which stories to forget: those with these ids, or those from before a day (ISO 8601), or all if no day is given. */
export type ForgetChoice = { ids: string[] } | { olderThan?: string };

/** All kept stories, the newest first. */
export type StoriesReply = { stories: StoryHead[]; exportedAt?: number } | StoreProblem;

/** A name in a kept story. */
export interface KeptName {
  name: string;
  kind: MemberKind;
  count: number;
  introduction?: string;
  /** id in the library; absent if no other story has the name and this one does not introduce it */
  id?: string;
}

/** One kept story with its text. */
export interface KeptStoryReply extends StoryHead {
  blocks: string[];
  /** if it was kept again: the numbers of the new paragraphs, and when it was kept before, in milliseconds since 1970 */
  before?: { newBlocks: number[]; since: number };
  named: KeptName[];
}

/** A story in an export file; `keys` are the keys of all its addresses. */
export type ExportedStory = KeptStory & { keys: string[] };

/** How many stories of a file are new, replaced an older text, and were there already with the same text. */
export interface ImportCounts {
  added: number;
  updated: number;
  same: number;
}

/** Some stories for an export file; `last` is the id after which there may be more. */
export interface StoryBatch {
  stories: ExportedStory[];
  last?: string;
}
