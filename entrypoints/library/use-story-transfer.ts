/** Exports all kept stories to a file and imports them from one, in small batches. */
import { useRef, useState } from 'preact/hooks';
import type { StoryFilesProps, TransferState } from '../../components/library/story-files.tsx';
import type { StoreProblem } from '../../platform/database.ts';
import { MOST_STORIES_AT_ONCE } from '../../platform/limits.ts';
import { sendMessage } from '../../platform/messages.ts';
import { readStoryFile, type StoryFile, storyFileParts } from '../../platform/reading-file.ts';
import { saveAs } from '../../platform/save-as.ts';

/**
 * The state and the actions of exporting and importing stories.
 *
 * @param refresh called when stories have changed, with those that were forgotten
 */
export function useStoryTransfer(
  exportedAt: number | undefined,
  refresh: (forgotten?: string[]) => void,
): StoryFilesProps {
  const [transfer, setTransfer] = useState<TransferState>();
  const file = useRef<StoryFile>(undefined);
  const failed = (error: unknown) => {
    console.error(error);
    setTransfer({ at: 'refused', why: 'failed' });
  };

  async function save(): Promise<void> {
    setTransfer({ at: 'saving' });
    const corrections = await sendMessage('corrections', {});
    const stories = [];
    let after: string | undefined;
    do {
      const batch = await sendMessage('storyBatch', after === undefined ? {} : { after });
      stories.push(...batch.stories);
      after = batch.last;
    } while (after !== undefined);
    const content = new Blob([...storyFileParts(stories, corrections)]);
    saveAs(`backstory-stories-${new Date().toISOString().slice(0, 10)}.json`, content);
    await sendMessage('storiesSaved', {});
    setTransfer({ at: 'saved', bytes: content.size });
    refresh();
  }

  async function look(chosen: File): Promise<void> {
    setTransfer({ at: 'reading' });
    const read = await readStoryFile(chosen);
    if (typeof read === 'string') return setTransfer({ at: 'refused', why: read });
    file.current = read;
    const { stories, corrections, damaged } = read;
    const preview = { name: chosen.name, stories: stories.length, corrections: corrections.length, damaged };
    setTransfer({ at: 'preview', preview });
  }

  async function importStories(replace: boolean): Promise<void> {
    const { stories, corrections, damaged } = file.current!;
    const total = { added: 0, updated: 0, same: 0 };
    let done = 0;
    do {
      setTransfer({ at: 'taking', done, of: stories.length });
      const next = done + MOST_STORIES_AT_ONCE;
      const isLast = next >= stories.length;
      const request = { stories: stories.slice(done, next), corrections: isLast ? corrections : [], isLast };
      const taken = await sendMessage('importStories', request);
      if (typeof taken === 'string') return setTransfer({ at: 'refused', why: { store: taken } });
      for (const key of ['added', 'updated', 'same'] as const) total[key] += taken[key];
      done = next;
    } while (done < stories.length);
    // only now: nothing is forgotten until the whole file is imported
    const forgotten = replace ? await forgetOthers(new Set(stories.map(({ key }) => key))) : [];
    if (typeof forgotten === 'string') return setTransfer({ at: 'refused', why: { store: forgotten } });
    setTransfer({ at: 'taken', ...total, damaged });
    refresh(forgotten);
  }

  return {
    transfer,
    exportedAt,
    onSave: () => void save().catch(failed),
    onFile: (chosen) => void look(chosen).catch(failed),
    onTakeIn: (replace) => void importStories(replace).catch(failed),
    onCancel: () => setTransfer(undefined),
  };
}

/** Forgets the stories that are not in a file. @returns their ids, or why that failed */
async function forgetOthers(keys: ReadonlySet<string>): Promise<string[] | StoreProblem> {
  const reply = await sendMessage('stories', { sweep: false });
  if (typeof reply === 'string') return reply;
  const ids = reply.stories.filter(({ key }) => !keys.has(key)).map(({ id }) => id);
  return ids.length === 0 ? [] : sendMessage('forgetStories', { choice: { ids }, forgotten: true });
}
