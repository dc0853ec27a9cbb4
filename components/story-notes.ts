import type { StoryNote } from '../reading/story.ts';

/** What to know of a kept text, in words. */
export const NOTE_KEYS: Record<StoryNote, string> = {
  cut: 'story.cut',
  live: 'story.live',
  translated: 'story.translated',
  foreign: 'story.foreign',
  chosen: 'story.chosen',
};
