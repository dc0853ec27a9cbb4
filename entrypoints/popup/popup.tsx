import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PagePlace } from '../../components/page-list.tsx';
import { PopupView } from '../../components/popup-view.tsx';
import type { CoverageView, EntityView } from '../../engine/model/view.ts';
import { askFor } from '../../platform/grants.ts';
import { sendMessage } from '../../platform/messages.ts';
import { switchSite } from '../../platform/settings.ts';
import { EVERYWHERE, patternToAsk } from '../../platform/sites.ts';
import { type PageAtHand, readAfterChange, readAnyway, readPageAtHand } from './page-at-hand.ts';
import { useLookup } from './use-lookup.ts';

const LOADING: PageAtHand = { state: 'loading', entries: [] };
/** The menu of selected text opens the popup with these words looked up already. */
const ASKED = new URLSearchParams(location.search).get('q') ?? '';

/** The popup: keeps what was typed and opened, asks the background, and hands the rest to the view. */
export function Popup() {
  const [query, setQuery] = useState(ASKED);
  const results = useLookup(query);
  const [trail, setTrail] = useState<EntityView[]>([]);
  const [page, setPage] = useState(LOADING);
  const [place, setPlace] = useState<PagePlace>();
  const [coverage, setCoverage] = useState<CoverageView[]>([]);

  useEffect(() => {
    void readPageAtHand().then(setPage);
  }, []);

  const story = storyOf(page);
  useEffect(() => {
    if (page.entries.length > 0) void sendMessage('coverage', { story }).then(setCoverage, () => {});
  }, [page]);

  async function open(id: string): Promise<void> {
    const view = await sendMessage('view', { id, story }).catch(() => null);
    if (view) setTrail((before) => [...before, view]);
  }

  /** In the page where it can be shown there, else here. */
  async function show(id: string, by?: 1 | -1): Promise<void> {
    if (page.tabId === undefined) return;
    const shown = await sendMessage('show', by ? { id, by } : { id }, page.tabId).catch(() => 'gone' as const);
    if (typeof shown === 'string') await open(id);
    else if (by) setPlace({ id, ...shown });
    else window.close();
  }

  async function switchThisSite(host: string, on: boolean): Promise<void> {
    await switchSite(host, on);
    setPage(await readAfterChange(page));
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
      page={page.entries}
      place={place}
      readUpTo={page.readUpTo}
      coverage={coverage}
      selected={trail.at(-1)}
      site={site}
      onQuery={(typed) => {
        setTrail([]);
        setQuery(typed);
      }}
      onOpen={(id) => void open(id)}
      onBack={() => setTrail((before) => before.slice(0, -1))}
      onPick={(id) => void show(id)}
      onStep={(id, by) => void show(id, by)}
      onRead={tabId === undefined ? undefined : () => void readAnyway(page).then(setPage)}
      onAllow={site && (() => allow(patternToAsk(site.host)))}
      onAllowAll={() => allow(EVERYWHERE)}
      onSwitch={(on) => site && void switchThisSite(site.host, on)}
      onSettings={() => void browser.runtime.openOptionsPage().then(() => window.close())}
    />
  );
}

function storyOf({ entries, published }: PageAtHand) {
  return { present: entries.map((entry) => entry.id), ...(published ? { published } : {}) };
}
