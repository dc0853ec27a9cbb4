import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { LookupResult } from '../engine/types.ts';
import type { CoverageView, EntityView, PageEntry } from '../engine/view.ts';
import { CoverageList } from './coverage-list.tsx';
import { EntityCard } from './entity-card.tsx';
import { NoResult } from './no-result.tsx';
import { PageList } from './page-list.tsx';
import { PageMessage, type PageState } from './page-message.tsx';
import { ResultList } from './result-list.tsx';
import { SearchBox } from './search-box.tsx';
import { useStrings } from './strings.ts';
import { Surface } from './surface.tsx';

export interface PopupViewProps {
  /** what stands in the search box */
  query: string;
  /** answers to the query, best first; undefined until the first answer is there (older answers may stay meanwhile) */
  results?: LookupResult[] | undefined;
  /** how the page at hand fared; only `ready` shows `page` and `coverage` */
  state: PageState;
  /** what the page mentions, in order of appearance */
  page: PageEntry[];
  /** coverage related to the page's story */
  coverage: CoverageView[];
  /** the entity to show instead of lists */
  selected?: EntityView | undefined;
  /** the reader typed; an entity on show is left by it */
  onQuery: (query: string) => void;
  /** show the entity of this id (a result, a chip) */
  onOpen: (id: string) => void;
  /** leave the entity on show, for the one before it or for the lists */
  onBack: () => void;
  /** go to the first mention of the entity of this id in the page */
  onPick: (id: string) => void;
}

/** The toolbar's popup: search on top; below it an entity, the answers, or what is on the page. */
export function PopupView(props: PopupViewProps) {
  const { query, results, selected, onQuery, onOpen, onBack } = props;
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [active, setActive] = useActive(results);
  const searching = query.trim() !== '';
  const options = searching && !selected ? (results ?? []) : [];

  // On opening, and on coming back from an entity, typing goes on at once.
  const inLists = selected === undefined;
  useEffect(() => {
    if (inLists) input.current?.focus();
  }, [inLists]);

  function pick(index: number) {
    const result = options[index];
    if (result) onOpen(result.id);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !selected) return;
    event.preventDefault();
    onBack();
  }

  return (
    <Surface>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape goes back from wherever the focus is */}
      <div class="popup" onKeyDown={onKeyDown}>
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
        <main class="popup-body">
          {selected ? (
            <EntityCard layout="plain" view={selected} onOpen={onOpen} onBack={onBack} takeFocus />
          ) : searching ? (
            <Answers {...props} listId={listId} active={active} onActive={setActive} onPickIndex={pick} />
          ) : (
            <Page {...props} />
          )}
        </main>
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

function Answers({ query, results, listId, active, onActive, onPickIndex }: AnswersProps) {
  if (!results) return null;
  if (results.length === 0) return <NoResult query={query.trim()} />;
  return <ResultList id={listId} results={results} active={active} onActive={onActive} onPick={onPickIndex} />;
}

function Page({ state, page, coverage, onPick }: PopupViewProps) {
  const t = useStrings();
  if (state !== 'ready') return <PageMessage state={state} />;
  if (page.length === 0) return <PageMessage state="empty" />;
  return (
    <>
      <PageList entries={page} onPick={onPick} />
      <CoverageList title={t('coverage.story')} items={coverage} />
    </>
  );
}

/** The active option; the first one again whenever the answers are others. */
function useActive(results: LookupResult[] | undefined): [number, (index: number) => void] {
  const [state, setState] = useState({ results, active: 0 });
  const active = state.results === results ? state.active : 0;
  return [active, (index) => setState({ results, active: index })];
}
