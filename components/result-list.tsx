import { useLayoutEffect, useRef } from 'preact/hooks';
import type { LookupResult } from '../engine/model/types.ts';
import { KindIcon } from './icons.tsx';
import { KIND_KEYS } from './kinds.ts';
import { optionId } from './search-box.tsx';
import { useStrings } from './strings.ts';

export interface ResultListProps {
  /** element id; the SearchBox refers to it */
  id: string;
  /** best first */
  results: LookupResult[];
  active: number;
  onActive: (index: number) => void;
  onPick: (index: number) => void;
}

/** The results of the search: the SearchBox handles the keys, this list handles the pointer. */
export function ResultList({ id, results, active, onActive, onPick }: ResultListProps) {
  const t = useStrings();
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    list.current?.children[active]?.scrollIntoView?.({ block: 'nearest' });
  }, [active]);
  return (
    <div id={id} class="results" role="listbox" aria-label={t('search.results')} ref={list}>
      {results.map((result, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the focus stays in the SearchBox, which handles the keys
        // biome-ignore lint/a11y/useFocusableInteractive: as above, by aria-activedescendant
        <div
          key={result.id}
          id={optionId(id, index)}
          class="result"
          role="option"
          aria-selected={index === active}
          onPointerMove={() => index !== active && onActive(index)}
          // keeps the focus, and with it the keys, in the SearchBox
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onPick(index)}
        >
          <KindIcon kind={result.kind} />
          <div class="result-text">
            <p class="result-name">
              <bdi>{result.matched === result.name ? <Marked result={result} /> : result.name}</bdi>
              <span class="hidden">, {t(KIND_KEYS[result.kind])}</span>
            </p>
            {result.matched !== result.name && (
              <p class="result-alias">
                <bdi>
                  <Marked result={result} />
                </bdi>
              </p>
            )}
            <p class="result-description">
              <bdi>{result.description}</bdi>
            </p>
          </div>
        </div>
      ))}
    </div>
  );
}

/** The form of the name that matched, with the matching parts marked. */
function Marked({ result: { matched, ranges } }: { result: LookupResult }) {
  const parts = [];
  let at = 0;
  for (const [start, end] of ranges) {
    parts.push(matched.slice(at, start), <mark key={start}>{matched.slice(start, end)}</mark>);
    at = end;
  }
  return (
    <>
      {parts}
      {matched.slice(at)}
    </>
  );
}
