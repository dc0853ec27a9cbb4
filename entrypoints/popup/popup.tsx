import { useEffect, useState } from 'preact/hooks';
import { PopupView } from '../../components/popup-view.tsx';
import type { LookupResult } from '../../engine/types.ts';
import type { CoverageView, EntityView } from '../../engine/view.ts';
import { sendMessage } from '../../platform/messages.ts';
import { type PageAtHand, readPageAtHand } from './page-at-hand.ts';

const LOADING: PageAtHand = { state: 'loading', entries: [] };

/** The popup: keeps what was typed and opened, asks the background, and hands the rest to the view. */
export function Popup() {
  const [query, setQuery] = useState('');
  const [results, setResults] = useState<LookupResult[]>();
  const [trail, setTrail] = useState<EntityView[]>([]);
  const [page, setPage] = useState(LOADING);
  const [coverage, setCoverage] = useState<CoverageView[]>([]);

  useEffect(() => {
    void readPageAtHand().then(setPage);
  }, []);

  const story = storyOf(page);
  useEffect(() => {
    if (page.entries.length > 0) void sendMessage('coverage', { story }).then(setCoverage, () => {});
  }, [page]);

  useEffect(() => {
    if (query.trim() === '') return setResults(undefined);
    let late = false;
    const show = (found: LookupResult[]) => {
      if (!late) setResults(found);
    };
    sendMessage('lookup', { query: query.slice(0, 500) }).then(show, () => show([]));
    return () => {
      late = true;
    };
  }, [query]);

  async function open(id: string): Promise<void> {
    const view = await sendMessage('view', { id, story }).catch(() => null);
    if (view) setTrail((before) => [...before, view]);
  }

  async function pick(id: string): Promise<void> {
    if (page.tabId === undefined) return;
    await sendMessage('show', { id }, page.tabId).catch(() => {});
    window.close();
  }

  return (
    <PopupView
      query={query}
      results={results}
      state={page.state}
      page={page.entries}
      coverage={coverage}
      selected={trail.at(-1)}
      onQuery={(typed) => {
        setTrail([]);
        setQuery(typed);
      }}
      onOpen={(id) => void open(id)}
      onBack={() => setTrail((before) => before.slice(0, -1))}
      onPick={(id) => void pick(id)}
    />
  );
}

function storyOf({ entries, published }: PageAtHand) {
  return { present: entries.map((entry) => entry.id), ...(published ? { published } : {}) };
}
