import type { StoryNote } from '../reading/story.ts';

/** Messages for notes about a kept text. */
export const NOTE_KEYS: Record<StoryNote, string> = {
  cut: 'story.cut',
  live: 'story.live',
  translated: 'story.translated',
  foreign: 'story.foreign',
  chosen: 'story.chosen',
};
