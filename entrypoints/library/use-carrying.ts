/** Exports all kept stories to a file and imports them from one, in small batches. */
import { useRef, useState } from 'preact/hooks';
import type { Carrying, StoryFilesProps } from '../../components/library/story-files.tsx';
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
export function useCarrying(exportedAt: number | undefined, refresh: (forgotten?: string[]) => void): StoryFilesProps {
  const [carrying, setCarrying] = useState<Carrying>();
  const file = useRef<StoryFile>(undefined);
  const failed = (error: unknown) => {
    console.error(error);
    setCarrying({ at: 'refused', why: 'failed' });
  };

  async function save(): Promise<void> {
    setCarrying({ at: 'saving' });
    const parts: string[] = [];
    const corrections = await sendMessage('corrections', {});
    const stories = [];
    for (let behind: string | undefined, more = true; more; ) {
      const { stories: some, last } = await sendMessage('storyBatch', behind === undefined ? {} : { behind });
      stories.push(...some);
      behind = last;
      more = last !== undefined;
    }
    parts.push(...storyFileParts(stories, corrections));
    const content = new Blob(parts, { type: 'application/json' });
    saveAs(`backstory-stories-${new Date().toISOString().slice(0, 10)}.json`, content);
    await sendMessage('storiesSaved', {});
    setCarrying({ at: 'saved', bytes: content.size });
    refresh();
  }

  async function look(chosen: File): Promise<void> {
    setCarrying({ at: 'reading' });
    const read = await readStoryFile(chosen);
    if (typeof read === 'string') return setCarrying({ at: 'refused', why: read });
    file.current = read;
    const { stories, corrections, damaged } = read;
    const preview = { name: chosen.name, stories: stories.length, corrections: corrections.length, damaged };
    setCarrying({ at: 'preview', preview });
  }

  async function takeIn(replace: boolean): Promise<void> {
    const { stories, corrections, damaged } = file.current!;
    const total = { added: 0, updated: 0, same: 0 };
    for (let done = 0; done < stories.length || done === 0; done += MOST_STORIES_AT_ONCE) {
      setCarrying({ at: 'taking', done, of: stories.length });
      const next = done + MOST_STORIES_AT_ONCE;
      const isLast = next >= stories.length;
      const request = { stories: stories.slice(done, next), corrections: isLast ? corrections : [], isLast };
      const taken = await sendMessage('takeIn', request);
      if (typeof taken === 'string') return setCarrying({ at: 'refused', why: { store: taken } });
      for (const key of ['added', 'updated', 'same'] as const) total[key] += taken[key];
    }
    // only now: nothing is forgotten until the whole file is imported
    const forgotten = replace ? await forgetOthers(new Set(stories.map(({ key }) => key))) : [];
    if (typeof forgotten === 'string') return setCarrying({ at: 'refused', why: { store: forgotten } });
    setCarrying({ at: 'taken', ...total, damaged });
    refresh(forgotten);
  }

  return {
    carrying,
    exportedAt,
    onSave: () => void save().catch(failed),
    onFile: (chosen) => void look(chosen).catch(failed),
    onTakeIn: (replace) => void takeIn(replace).catch(failed),
    onCancel: () => setCarrying(undefined),
  };
}

/** Forgets the stories that are not in a file. @returns their ids, or why that failed */
async function forgetOthers(keys: ReadonlySet<string>): Promise<string[] | StoreProblem> {
  const reply = await sendMessage('stories', { sweep: false });
  if (typeof reply === 'string') return reply;
  const ids = reply.stories.filter(({ key }) => !keys.has(key)).map(({ id }) => id);
  return ids.length === 0 ? [] : sendMessage('forgetStories', { choice: { ids }, forgotten: true });
}
