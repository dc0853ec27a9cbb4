import { useEffect, useState } from 'preact/hooks';
import { storyOf } from '../../components/page-rows.ts';
import type { CoverageView } from '../../engine/model/view.ts';
import { askCast } from '../../platform/ask-page.ts';
import { askAbout } from '../../platform/ask-story.ts';
import type { CurrentPage } from '../../platform/current-page.ts';
import type { PageCast } from '../../platform/messages.ts';

/** What the popup shows about the current page. */
export interface PageContent {
  page: CurrentPage;
  /** who else is in the story */
  cast: PageCast;
  /** who or what the packs' names were when it was written, by id */
  notes: Record<string, string>;
  coverage: CoverageView[];
}

const NOTHING: Omit<PageContent, 'page'> = { cast: { entries: [], introductions: {} }, notes: {}, coverage: [] };

/** What is shown before the page is known. */
export const LOADING: PageContent = { page: { state: 'loading', entries: [] }, ...NOTHING };

/** Loads everything at once, so that nothing moves under the pointer; a part that cannot be loaded is left out. */
async function ask(page: CurrentPage): Promise<PageContent> {
  const story = storyOf(page);
  const { tabId, state } = page;
  const isRead = tabId !== undefined && (state === 'ready' || state === 'empty');
  const [cast, notes, coverage] = await Promise.all([
    isRead ? askCast(tabId).catch(() => NOTHING.cast) : NOTHING.cast,
    askAbout('notes', story, NOTHING.notes),
    askAbout('coverage', story, NOTHING.coverage),
  ]);
  return { page, cast, notes, coverage };
}

/** What to show about a page; what was shown before stays until it is loaded. */
export function usePageContent(page: CurrentPage): PageContent {
  const [told, setTold] = useState(LOADING);
  useEffect(() => {
    let late = false;
    void ask(page).then((next) => late || setTold(next));
    return () => {
      late = true;
    };
  }, [page]);
  return told;
}
