import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PagePlace } from '../../components/name-list.tsx';
import { rowsOf, storyOf } from '../../components/page-rows.ts';
import type { SentenceOfStory } from '../../components/panel/in-story.tsx';
import type { PanelRow } from '../../components/panel/panel-names.tsx';
import { PanelView, type PanelViewProps } from '../../components/panel/panel-view.tsx';
import { useKeeping } from '../../components/use-keeping.ts';
import { readAfterChange, readAnyway, readCurrentPage } from '../../platform/current-page.ts';
import { askFor, offerSite } from '../../platform/grants.ts';
import { type PageStory, type ShowRequest, sendMessage } from '../../platform/messages.ts';
import type { PageState } from '../../platform/page-state.ts';
import { switchSite } from '../../platform/settings.ts';
import { EVERYWHERE, patternToAsk } from '../../platform/sites.ts';
import { storyKeeping } from '../../platform/story-keeping.ts';
import { usePage } from './use-page.ts';
import { type PinnedCard, usePinned } from './use-pinned.ts';
import { type Place, usePlaces } from './use-places.ts';
import { NOTHING, useStory } from './use-story.ts';

/** The side panel: follows the active page of its window, gets data about it, and passes them to the view. */
export function Panel({ windowId }: { windowId: number }) {
  const [open, askAgain] = usePage(windowId);
  const { page, turn, updated } = open;
  const told = useStory(open);
  const { cast, notes, readings, coverage, context } = told ?? NOTHING;
  const { place, back, leave, openName, connect } = usePlaces(turn);
  const pinned = usePinned(windowId, leave);
  const keep = useKeeping(page, storyKeeping);
  const [shownInPage, setShownInPage] = useState<PagePlace & { turn: number }>();
  /** switching the site on or off failed */
  const [failed, setFailed] = useState(false);

  const story = storyOf(page);
  const rows: PanelRow[] = rowsOf(page.entries, cast, notes).map((row) => ({
    ...row,
    places: cast.story?.places[row.id],
    read: readings[row.id],
  }));
  const sentences = cast.story?.sentences ?? [];

  /** Shows a place in the page without a card, as the text is shown in the panel. */
  async function show(where: ShowRequest): Promise<void> {
    if (page.tabId === undefined) return;
    const shown = await sendMessage('show', where, page.tabId).catch(() => 'gone' as const);
    // the page has changed meanwhile
    if (typeof shown === 'string') askAgain();
    else if ('id' in where) setShownInPage({ id: where.id, ...shown, turn });
  }

  async function switchThisSite(host: string, on: boolean): Promise<void> {
    const kept = await switchSite(host, on).then(
      () => true,
      () => false,
    );
    setFailed(!kept);
    askAgain(kept ? readAfterChange(page, windowId) : readCurrentPage(windowId));
  }

  /** Must run in the click handler itself: the user gesture expires while something is awaited. */
  function allow(pattern: string): void {
    askFor([pattern]).then(
      (yes) => yes && askAgain(readAfterChange(page, windowId)),
      () => askAgain(),
    );
  }

  const { site, tabId } = page;
  return (
    <PanelView
      {...page}
      state={updated ? 'updated' : stateOf(page.state, told && rows.length)}
      failed={failed}
      rows={rows}
      sentences={sentences}
      dated={datedOf(cast.story)}
      said={saidOf(cast.story, rows)}
      context={context}
      coverage={coverage}
      keep={keep === 'asking' ? undefined : keep}
      place={shownInPage?.turn === turn ? shownInPage : undefined}
      pinned={pinned.cards}
      shown={place ? onShow(place, rows, cast.story) : pinned.shown && pinnedOnShow(pinned.shown, cast.story)}
      onBack={place ? back : pinned.hide}
      onOpen={(id) => void openName(id, story)}
      onPinned={(id) => {
        leave();
        pinned.show(id);
      }}
      onUnpin={pinned.unpin}
      onGo={(id, at) => void show({ id, at, quietly: true })}
      onStep={(id, by) => void show({ id, by, quietly: true })}
      onSentence={(sentence) => void show({ sentence })}
      onConnect={(first, second) => void connect(first, second, story)}
      onArticle={(id) => void sendMessage('openArticle', { id }).catch(() => {})}
      onRead={tabId === undefined ? undefined : () => askAgain(readAnyway(page))}
      onAllow={site && (() => allow(patternToAsk(site.asks)))}
      onOffer={page.unseen === undefined ? undefined : offering(page.unseen)}
      onAllowAll={() => allow(EVERYWHERE)}
      onSwitch={(on) => site && void switchThisSite(site.host, on)}
      onSettings={() => void browser.runtime.openOptionsPage()}
    />
  );
}

/** Makes the browser offer to grant access to the site of a tab, if it can. */
function offering(tabId: number): (() => void) | undefined {
  const offer = offerSite();
  return offer && (() => void offer(tabId));
}

/** The state of the page by the number of its names, undefined until they are known: a page without names of packs may have the story's own. */
function stateOf(state: PageState, names: number | undefined): PageState {
  if (state !== 'ready' && state !== 'empty') return state;
  return names === undefined ? 'loading' : names > 0 ? 'ready' : 'empty';
}

/** The sentences of the story that have a date. */
function datedOf(story: PageStory | undefined): PanelViewProps['dated'] {
  const { dated = [], sentences = [] } = story ?? {};
  return dated.flatMap(({ sentence, date }) => {
    const text = sentences[sentence];
    return text === undefined ? [] : [{ sentence, date, text }];
  });
}

/** What the story quotes, by speakers who are in the list. */
function saidOf(story: PageStory | undefined, rows: readonly PanelRow[]): PanelViewProps['said'] {
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return (story?.said ?? []).flatMap((one) => {
    const name = names.get(one.id);
    return name === undefined ? [] : [{ ...one, name }];
  });
}

/** The sentences of the story that name all of the given names, in order. */
function naming(ids: readonly string[], story: PageStory | undefined): SentenceOfStory[] {
  const { places = {}, sentences = [] } = story ?? {};
  const [first = [], ...others] = ids.map((id) => places[id] ?? []);
  const all = [...new Set(first)].filter((sentence) => others.every((one) => one.includes(sentence)));
  return all.flatMap((sentence) => {
    const text = sentences[sentence];
    return text === undefined ? [] : [{ sentence, text }];
  });
}

const pinnedOnShow = (card: PinnedCard, story: PageStory | undefined): PanelViewProps['shown'] => ({
  name: { ref: card.view ?? card, view: card.view, note: card.note, pinned: true, sentences: naming([card.id], story) },
});

function onShow(place: Place, rows: readonly PanelRow[], story: PageStory | undefined): PanelViewProps['shown'] {
  const rowOf = (id: string) => rows.find((row) => row.id === id);
  if (place.at === 'connection') {
    const { names, view } = place;
    const [first, second] = names.map((id, i) => rowOf(id)?.name ?? view?.names[i]?.name ?? id);
    return { connection: { names: [first!, second!], sentences: naming(names, story), view } };
  }
  const { id, view } = place;
  const ref = view ?? rowOf(id);
  return ref && { name: { ref, view, note: rowOf(id)?.note, pinned: false, sentences: naming([id], story) } };
}
