/** Exports kept stories to a file, and imports them from one. */
import { MOST_STORIES_AT_ONCE } from '../../../platform/limits.ts';
import type { ImportStoriesRequest } from '../../../platform/reading-checks.ts';
import type { ExportedStory, ImportCounts, StoryBatch } from '../../../platform/reading-messages.ts';
import type { ReadingStore, StoryHead, StoryText } from '../../../platform/reading-store.ts';
import { appearancesIn } from '../../../reading/appearances.ts';
import { openingOf } from '../../../reading/changes.ts';
import { storyId } from '../../../reading/story.ts';

/** The day of a story, if its page gave one. */
export const publishedOf = ({ isDayTold, day }: StoryHead) => (isDayTold ? { published: day } : {});

/** The previous text of a story, to be restored by an undo. */
export const textOf = ({ headline, notes, updatedAt }: StoryHead, { blocks }: StoryText): StoryText['before'] => ({
  ...{ headline, notes, updatedAt, blocks },
});

/** A batch of stories for a file, in order of their ids. @param after the id after which the batch begins */
export async function exportBatch(store: ReadingStore, after: string | undefined): Promise<StoryBatch> {
  const { stories, last } = await store.storiesAfter(after, MOST_STORIES_AT_ONCE);
  return { stories: stories.map(toExported), ...(last === undefined ? {} : { last }) };
}

/** A story in the format of the file. */
const toExported = (head: StoryHead & StoryText): ExportedStory => {
  const { key, keys, address, outlet, headline, blocks, keptAt, updatedAt, notes } = head;
  return { ...{ key, keys, address, outlet, headline, blocks, keptAt, updatedAt, notes }, ...publishedOf(head) };
};

/** Imports stories of a file: those that are missing, and those that are stored with an older text. */
export async function importStories(
  store: ReadingStore,
  { stories, corrections }: Omit<ImportStoriesRequest, 'isLast'>,
): Promise<ImportCounts> {
  const taken = { added: 0, updated: 0, same: 0 };
  for (const { keys, ...story } of stories) {
    const known = await store.story(storyId(story.key));
    if (known && known.head.updatedAt >= story.updatedAt) {
      taken.same++;
      continue;
    }
    const all = [...new Set([...keys, ...(known?.head.keys ?? [])])];
    const head = { keys: all, opening: openingOf(story.blocks) };
    await store.keep(story, head, appearancesIn(story), known && textOf(known.head, known.text));
    taken[known ? 'updated' : 'added']++;
  }
  if (corrections.length > 0)
    await store.changeCorrections((before) => {
      const there = new Set(before.map((one) => JSON.stringify(one)));
      return [...before, ...corrections.filter((one) => !there.has(JSON.stringify(one)))];
    });
  return taken;
}
