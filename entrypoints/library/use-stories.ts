/** The stories that the reader kept, and the actions on them. */
import { useEffect, useState } from 'preact/hooks';
import type { StoryActions, StoryNotice } from '../../components/library/kept-stories.tsx';
import { watchKept } from '../../platform/kept-changes.ts';
import { type Changed, sendMessage } from '../../platform/messages.ts';
import type { CorrectRequest, ForgetRequest } from '../../platform/reading-checks.ts';
import type { StoriesReply } from '../../platform/reading-messages.ts';
import type { KeptCorrection } from '../../platform/reading-store.ts';
import { useOnReturn } from './use-on-return.ts';

/** The stories, and the result of the last change. */
export interface LoadedStories {
  /** undefined until they are loaded */
  stories: StoriesReply | undefined;
  corrections: KeptCorrection[];
  notice: StoryNotice | undefined;
  actions: StoryActions;
  /** makes a correction; returns the result */
  correct: (request: CorrectRequest) => Promise<Changed>;
  undoCorrection: (number: number) => void;
  /** load again after an import, with the stories that were forgotten by it */
  refresh: (forgotten?: string[]) => void;
}

/** Loads the stories now, and again when the reader returns to the page. */
export function useStories(): LoadedStories {
  const [stories, setStories] = useState<StoriesReply>();
  const [corrections, setCorrections] = useState<KeptCorrection[]>([]);
  const [notice, setNotice] = useState<StoryNotice>();

  async function ask(sweep = false): Promise<void> {
    const [stories, corrections] = await Promise.all([
      sendMessage('stories', { sweep }),
      sendMessage('corrections', {}).catch(() => []),
    ]);
    // at once: corrections that came later would move what is below them
    setStories(stories);
    setCorrections(corrections);
  }
  const failed = (error: unknown) => {
    console.error(error);
    setStories((before) => before ?? 'unavailable');
    setNotice({ failed: 'error' });
  };
  async function forget(choice: ForgetRequest['choice'], forgotten: boolean, headline?: string): Promise<void> {
    const ids = await sendMessage('forgetStories', { choice, forgotten });
    // before the result is told, as it is about the new list
    await ask();
    if (typeof ids === 'string') setNotice({ failed: ids });
    else if (forgotten) setNotice({ forgotten: { ids, ...(headline === undefined ? {} : { headline }) } });
    else setNotice('ids' in choice && ids.length < choice.ids.length ? { failed: 'erased' } : undefined);
  }

  // forgotten stories can be restored until the page is opened again
  useEffect(() => void ask(true).catch(failed), []);
  useOnReturn(() => void ask().catch(failed));
  useEffect(() => watchKept(() => void ask().catch(failed)), []);

  return {
    stories,
    corrections,
    notice,
    actions: {
      onForget: ({ id, headline }) => void forget({ ids: [id] }, true, headline).catch(failed),
      onForgetAll: () => void forget({}, true).catch(failed),
      onForgetOlder: (olderThan) => void forget({ olderThan }, true).catch(failed),
      onRestore: (ids) => void forget({ ids }, false).catch(failed),
    },
    correct: async (request) => {
      const result = await sendMessage('correct', request);
      await ask();
      return result;
    },
    undoCorrection: (number) => void sendMessage('undoCorrection', { number }).then(() => ask(), failed),
    refresh: (ids = []) => {
      if (ids.length > 0) setNotice({ forgotten: { ids } });
      void ask().catch(failed);
    },
  };
}
