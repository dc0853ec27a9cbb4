import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PackSummary } from '../engine/model/library-view.ts';
import type { LookupResult } from '../engine/model/types.ts';
import type { AnswerView, CoverageView, EntityView } from '../engine/model/view.ts';
import type { PageState, Site } from '../platform/page-state.ts';
import { Answer } from './answer.tsx';
import { CoverageList } from './coverage-list.tsx';
import { EntityCard } from './entity-card.tsx';
import { KeepBar, type KeepBarProps } from './keep-bar.tsx';
import { NamesToTry } from './library/names-to-try.tsx';
import { Message } from './message.tsx';
import { NameList, type NameListProps, type NameRow } from './name-list.tsx';
import { NoResult } from './no-result.tsx';
import { type PageActions, PageMessage } from './page-message.tsx';
import { ResultList } from './result-list.tsx';
import { SearchBox } from './search-box.tsx';
import { SiteBar } from './site-bar.tsx';
import { useStrings } from './strings.ts';
import { Surface } from './surface.tsx';
import { ToolButtons } from './tool-buttons.tsx';
import { useEscape } from './use-escape.ts';

export interface PopupViewProps extends PageActions {
  /** the text in the search box */
  query: string;
  /**
   * results for the query, best first; undefined until the first results arrive (older results may stay meanwhile);
   * `failed` if the background did not answer, which is not the same as no results
   */
  results?: LookupResult[] | 'failed' | undefined;
  /** the answer, if the query is a question that the packs answer */
  answer?: AnswerView | undefined;
  /** the state of the current page; `page` and `coverage` are only shown if it is `ready` */
  state: PageState;
  /** what the page mentions, in order of appearance */
  page: readonly NameRow[];
  /** how many characters of a very long page were read; absent if all were */
  readUpTo?: number | undefined;
  /** frames of the page that are not read, and may hold its story */
  frames?: number | undefined;
  /** coverage related to the page's story */
  coverage: CoverageView[];
  /** how much the pack holds; absent until it is known */
  pack?: PackSummary | undefined;
  /** the entity to show instead of lists */
  selected?: EntityView | undefined;
  /** the current site, if its name is known */
  site?: Site | undefined;
  /** whether the current story is kept, and the possible actions; absent if this page cannot be kept */
  keep?: KeepBarProps | undefined;
  /** switching the site on or off failed */
  failed?: boolean | undefined;
  /** read the current site from now on, or leave it alone */
  onSwitch: (on: boolean) => void;
  /** open the settings */
  onSettings: () => void;
  /** open the panel beside the page; absent if the browser has none */
  onPanel?: (() => void) | undefined;
  /** called when the reader types; an entity that is shown is then closed */
  onQuery: (query: string) => void;
  /** show the entity of this id (a result, a chip) */
  onOpen: (id: string) => void;
  /** open the page of the article of this id */
  onArticle: (id: string, words?: string) => void;
  /** go back from the shown entity to the one before it or to the lists */
  onBack: () => void;
  /** the mention that the reader last went to */
  place?: NameListProps['place'];
  /** go to the first mention of the entity of this id in the page */
  onPick: (id: string) => void;
  /** go to its next or previous mention */
  onStep: NameListProps['onStep'];
}

/** States of a page in which the reader runs. */
const READ = new Set<PageState>(['ready', 'empty', 'noArticle', 'off']);

/** The toolbar's popup: search on top; below it an entity, the results, or what is on the page. */
export function PopupView(props: PopupViewProps) {
  const { query, selected, site, onQuery, onOpen, onBack, onSwitch, onSettings, onAllow } = props;
  const results = props.results === 'failed' ? undefined : props.results;
  const t = useStrings();
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [active, setActive] = useActive(results);
  const searching = query.trim() !== '';
  const options = searching && !selected ? (results ?? []) : [];

  // On opening, and after going back from an entity, the search box has the focus.
  const inLists = selected === undefined;
  useLayoutEffect(() => {
    if (inLists) input.current?.focus();
  }, [inLists]);

  function pick(index: number) {
    const result = options[index];
    if (result) onOpen(result.id);
  }

  useEscape(inLists ? undefined : onBack);

  return (
    <Surface>
      <div class="popup">
        <header>
          <h1 class="hidden">{t('extension.name')}</h1>
          <search class="search">
            <SearchBox
              query={query}
              onQuery={onQuery}
              listId={listId}
              count={options.length}
              active={active}
              onActive={setActive}
              onPick={pick}
              inputRef={input}
            />
          </search>
          {/* up here, as what is below grows when the page is read: a button that moves is missed */}
          <ToolButtons onSettings={onSettings} onPanel={props.onPanel} />
        </header>
        <main class="popup-body">
          {selected ? (
            <EntityCard
              layout="plain"
              view={selected}
              onOpen={onOpen}
              onArticle={props.onArticle}
              onBack={onBack}
              takeFocus
            />
          ) : searching ? (
            <Answers {...props} listId={listId} active={active} onActive={setActive} onPickIndex={pick} />
          ) : (
            <Page {...props} />
          )}
        </main>
        {props.keep && inLists && !searching && <KeepBar {...props.keep} />}
        <SiteBar
          site={site}
          failed={props.failed}
          onSwitch={onSwitch}
          // in other states the message offers it
          onAllow={READ.has(props.state) ? onAllow : undefined}
        />
      </div>
    </Surface>
  );
}

interface AnswersProps extends PopupViewProps {
  listId: string;
  active: number;
  onActive: (index: number) => void;
  onPickIndex: (index: number) => void;
}

function Answers({ query, results, answer, listId, active, onActive, onOpen, onPickIndex }: AnswersProps) {
  const t = useStrings();
  if (results === 'failed') {
    return (
      <Message title={t('search.failed.title')} role="alert">
        <p>{t('search.failed.body')}</p>
      </Message>
    );
  }
  if (!results) return null;
  if (results.length === 0) return <NoResult query={query.trim()} />;
  return (
    <>
      {answer && <Answer answer={answer} onOpen={onOpen} />}
      <ResultList id={listId} results={results} active={active} onActive={onActive} onPick={onPickIndex} />
    </>
  );
}

function Page(props: PopupViewProps) {
  const {
    state,
    page,
    place,
    readUpTo,
    frames = 0,
    coverage,
    site,
    pack,
    onPick,
    onStep,
    onOpen,
    onRead,
    onAllow,
    onAllowAll,
  } = props;
  const t = useStrings();
  const cut = readUpTo !== undefined && (
    <p class="note">{t('page.readUpTo', [readUpTo.toLocaleString(t('locale.code'))])}</p>
  );
  if (state !== 'ready') {
    return (
      <>
        {cut}
        <PageMessage
          state={state}
          host={site?.asks}
          canLookUp
          onRead={onRead}
          onAllow={onAllow}
          onAllowAll={onAllowAll}
        />
        {frames > 0 && <p class="note">{t('page.frames', frames)}</p>}
        {state === 'empty' && <NamesToTry pack={pack} onOpen={onOpen} />}
      </>
    );
  }
  if (page.length === 0)
    return (
      <>
        <PageMessage state="empty" canLookUp />
        <NamesToTry pack={pack} onOpen={onOpen} />
      </>
    );
  return (
    <>
      {cut}
      <NameList title={t('page.title')} rows={page} place={place} onPick={onPick} onStep={onStep} />
      <CoverageList title={t('coverage.story')} items={coverage} onArticle={props.onArticle} />
    </>
  );
}

/** The active option; the first one again whenever the results change. */
function useActive(results: LookupResult[] | undefined): [number, (index: number) => void] {
  const [state, setState] = useState({ results, active: 0 });
  const active = state.results === results ? state.active : 0;
  return [active, (index) => setState({ results, active: index })];
}
