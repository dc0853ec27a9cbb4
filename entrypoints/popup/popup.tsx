import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PagePlace } from '../../components/name-list.tsx';
import { rowsOf, storyOf } from '../../components/page-rows.ts';
import { PopupView } from '../../components/popup-view.tsx';
import { useKeeping } from '../../components/use-keeping.ts';
import type { PackSummary } from '../../engine/model/library-view.ts';
import { LOOKUP_PAGE, takeWords } from '../../platform/asked-words.ts';
import { readAfterChange, readAnyway, readCurrentPage } from '../../platform/current-page.ts';
import { notifyPageRead } from '../../platform/follow-page.ts';
import { askFor } from '../../platform/grants.ts';
import { sendMessage } from '../../platform/messages.ts';
import { hasPanel, openPanel } from '../../platform/panel.ts';
import { readTab } from '../../platform/read-tab.ts';
import { switchSite } from '../../platform/settings.ts';
import { EVERYWHERE, patternToAsk } from '../../platform/sites.ts';
import { storyKeeping } from '../../platform/story-keeping.ts';
import { useLookup } from './use-lookup.ts';
import { LOADING, usePageContent } from './use-page-content.ts';
import { useTrail } from './use-trail.ts';

/** The popup: holds what was typed and opened, gets data from the background, and passes both to the view. */
export function Popup() {
  const [query, setQuery] = useState('');
  const { results, answer } = useLookup(query);
  const trail = useTrail();
  const [currentPage, setPage] = useState(LOADING.page);
  const keep = useKeeping(currentPage, storyKeeping);
  const told = usePageContent(currentPage);
  // a button that appears late would move the others
  const { page, cast, notes, coverage } = keep === 'asking' ? LOADING : told;
  const [place, setPlace] = useState<PagePlace>();
  const [pack, setPack] = useState<PackSummary>();
  /** switching the site on or off failed */
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    void readCurrentPage().then(setPage);
    void sendMessage('about', {}).then(setPack, () => {});
    if (!location.href.endsWith(LOOKUP_PAGE)) return;
    takeWords().then(
      (words) => words && setQuery(words),
      () => {},
    );
  }, []);

  const story = storyOf(page);

  /** Shows an entity in the page if possible, otherwise here. */
  async function show(id: string, by?: 1 | -1): Promise<void> {
    if (page.tabId === undefined) return;
    const shown = await sendMessage('show', by ? { id, by } : { id }, page.tabId).catch(() => 'gone' as const);
    if (typeof shown === 'string') await trail.open(id, story);
    else if (by) setPlace({ id, ...shown });
    else window.close();
  }

  async function switchThisSite(host: string, on: boolean): Promise<void> {
    const kept = await switchSite(host, on).then(
      () => true,
      () => false,
    );
    setFailed(!kept);
    // if the change could not be stored, the switch shows again what is stored
    setPage(await (kept ? readAfterChange(page) : readCurrentPage()));
  }

  /** Must run in the click handler itself: the user gesture expires while something is awaited. */
  function allow(pattern: string): void {
    askFor([pattern]).then(
      async (yes) => yes && setPage(await readAfterChange(page)),
      () => setPage({ state: 'error', entries: [] }),
    );
  }

  /** Must also run in the click handler. A page of a site that is not listed is then read, as the click on the toolbar's button granted access. */
  async function openPanelFor(): Promise<void> {
    const opening = openPanel(browser.windows.WINDOW_ID_CURRENT);
    if (page.tabId !== undefined && (page.state === 'unlisted' || page.state === 'stale')) {
      await readTab(page.tabId).catch(() => {});
      notifyPageRead(page.tabId);
    }
    if (await opening) window.close();
  }

  const { site, tabId } = page;
  const rows = rowsOf(page.entries, cast, notes);
  return (
    <PopupView
      query={query}
      results={results}
      answer={answer ?? undefined}
      // a page without names of a pack may still have the story's own names
      state={page.state === 'empty' && rows.length > 0 ? 'ready' : page.state}
      page={rows}
      place={place}
      readUpTo={page.readUpTo}
      frames={page.frames}
      coverage={coverage}
      pack={pack}
      selected={trail.selected}
      site={site}
      failed={failed}
      keep={page.state === 'loading' || keep === 'asking' ? undefined : keep}
      onQuery={(typed) => {
        trail.leave();
        setQuery(typed);
      }}
      onOpen={(id) => void trail.open(id, story)}
      onArticle={(id, words) =>
        void sendMessage('openArticle', { id, ...(words === undefined ? {} : { words }) }).then(() => window.close())
      }
      onBack={trail.back}
      onPick={(id) => void show(id)}
      onStep={(id, by) => void show(id, by)}
      onRead={tabId === undefined ? undefined : () => void readAnyway(page).then(setPage)}
      onAllow={site && (() => allow(patternToAsk(site.asks)))}
      onAllowAll={() => allow(EVERYWHERE)}
      onSwitch={(on) => site && void switchThisSite(site.host, on)}
      onPanel={hasPanel() ? () => void openPanelFor() : undefined}
      onSettings={() => void browser.runtime.openOptionsPage().then(() => window.close())}
    />
  );
}
