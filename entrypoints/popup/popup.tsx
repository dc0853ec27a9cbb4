import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PagePlace } from '../../components/name-list.tsx';
import { PopupView } from '../../components/popup-view.tsx';
import type { Story } from '../../engine/context/context.ts';
import type { CoverageView, PackSummary } from '../../engine/model/view.ts';
import { LOOKUP_PAGE, takeWords } from '../../platform/asked-words.ts';
import { askFor } from '../../platform/grants.ts';
import { sendMessage } from '../../platform/messages.ts';
import { switchSite } from '../../platform/settings.ts';
import { EVERYWHERE, patternToAsk } from '../../platform/sites.ts';
import { type PageAtHand, readAfterChange, readAnyway, readPageAtHand } from './page-at-hand.ts';
import { useLookup } from './use-lookup.ts';
import { useTrail } from './use-trail.ts';

const LOADING: PageAtHand = { state: 'loading', entries: [] };

/** The popup: keeps what was typed and opened, asks the background, and hands the rest to the view. */
export function Popup() {
  const [query, setQuery] = useState('');
  const results = useLookup(query);
  const trail = useTrail();
  const [page, setPage] = useState(LOADING);
  const [place, setPlace] = useState<PagePlace>();
  const [coverage, setCoverage] = useState<CoverageView[]>([]);
  /** who or what the page's names were when it was written, by id */
  const [notes, setNotes] = useState<Record<string, string>>({});
  const [pack, setPack] = useState<PackSummary>();
  /** the site could not be switched */
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    void readPageAtHand().then(setPage);
    void sendMessage('about', {}).then(setPack, () => {});
    if (!location.href.endsWith(LOOKUP_PAGE)) return;
    takeWords().then(
      (words) => words && setQuery(words),
      () => {},
    );
  }, []);

  const story = storyOf(page);
  useEffect(() => {
    if (page.entries.length === 0) return;
    void sendMessage('notes', { story }).then(setNotes, () => {});
    void sendMessage('coverage', { story }).then(setCoverage, () => {});
  }, [page]);

  /** In the page where it can be shown there, else here. */
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
    // if it could not be kept, the switch goes back to what is stored
    setPage(await (kept ? readAfterChange(page) : readPageAtHand()));
  }

  /** In the click itself: the browser forgets the click while something is awaited. */
  function allow(pattern: string): void {
    askFor([pattern]).then(
      async (yes) => yes && setPage(await readAfterChange(page)),
      () => setPage({ state: 'error', entries: [] }),
    );
  }

  const { site, tabId } = page;
  return (
    <PopupView
      query={query}
      results={results}
      state={page.state}
      page={page.entries.map((entry) => ({ ...entry, ...(notes[entry.id] ? { note: notes[entry.id]! } : {}) }))}
      place={place}
      readUpTo={page.readUpTo}
      coverage={coverage}
      pack={pack}
      selected={trail.selected}
      site={site}
      failed={failed}
      onQuery={(typed) => {
        trail.leave();
        setQuery(typed);
      }}
      onOpen={(id) => void trail.open(id, story)}
      onArticle={(id) => void sendMessage('openArticle', { id }).then(() => window.close())}
      onBack={trail.back}
      onPick={(id) => void show(id)}
      onStep={(id, by) => void show(id, by)}
      onRead={tabId === undefined ? undefined : () => void readAnyway(page).then(setPage)}
      onAllow={site && (() => allow(patternToAsk(site.asks)))}
      onAllowAll={() => allow(EVERYWHERE)}
      onSwitch={(on) => site && void switchThisSite(site.host, on)}
      onSettings={() => void browser.runtime.openOptionsPage().then(() => window.close())}
    />
  );
}

function storyOf({ entries, published }: PageAtHand): Story {
  return { present: entries.map((entry) => entry.id), ...(published ? { published } : {}) };
}
