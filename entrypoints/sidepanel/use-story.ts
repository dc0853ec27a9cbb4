import { useEffect, useState } from 'preact/hooks';
import { storyOf } from '../../components/page-rows.ts';
import type { CoverageView, NamedView, StoryContextView } from '../../engine/model/view.ts';
import { askCast } from '../../platform/ask-page.ts';
import { askAbout } from '../../platform/ask-story.ts';
import type { CurrentPage } from '../../platform/current-page.ts';
import type { PageCast } from '../../platform/messages.ts';
import type { OpenPage } from './use-page.ts';

/** What the side panel shows about a page's story. */
export interface ToldStory {
  cast: PageCast;
  /** who or what the packs' names were when it was written, by id */
  notes: Record<string, string>;
  /** how many kept stories name them, by id */
  readings: Record<string, NamedView>;
  coverage: CoverageView[];
  context: StoryContextView;
}

/** What is shown for a page without a story. */
export const NOTHING: ToldStory = {
  cast: { entries: [], introductions: {} },
  notes: {},
  readings: {},
  coverage: [],
  context: { facts: [], statements: [] },
};

/** Loads everything at once, so that nothing moves under the pointer; a part that cannot be loaded is left out. */
async function ask(page: CurrentPage, tabId: number): Promise<ToldStory> {
  const story = storyOf(page);
  const [cast, notes, readings, coverage, context] = await Promise.all([
    askCast(tabId, true).catch(() => NOTHING.cast),
    askAbout('notes', story, NOTHING.notes),
    askAbout('readings', story, NOTHING.readings),
    askAbout('coverage', story, NOTHING.coverage),
    askAbout('around', story, NOTHING.context),
  ]);
  return { cast, notes, readings, coverage, context };
}

/** What to show about the active story, or undefined until it is loaded. If the same story is loaded again, the old data stay meanwhile. */
export function useStory({ page, turn }: OpenPage): ToldStory | undefined {
  const [told, setTold] = useState<{ turn: number; story: ToldStory }>();
  useEffect(() => {
    const { state, tabId } = page;
    if (tabId === undefined || (state !== 'ready' && state !== 'empty')) return;
    let late = false;
    void ask(page, tabId).then((story) => {
      if (!late) setTold({ turn, story });
    });
    return () => {
      late = true;
    };
  }, [page, turn]);
  return told?.turn === turn ? told.story : undefined;
}
