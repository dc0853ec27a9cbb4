import { useEffect, useState } from 'preact/hooks';
import type { LookupResult } from '../../engine/model/types.ts';
import type { AnswerView } from '../../engine/model/view.ts';
import { MOST_QUERY } from '../../platform/limits.ts';
import { sendMessage } from '../../platform/messages.ts';

/** The results of a query. */
export interface Found {
  results?: LookupResult[] | 'failed';
  /** the query is a question, and this is the answer */
  answer?: AnswerView | null;
}

/** The results for the typed words; older results stay until newer ones arrive. */
export function useLookup(query: string): Found {
  const [found, setFound] = useState<Found>({});
  useEffect(() => {
    if (query.trim() === '') return setFound({});
    let late = false;
    const show = (found: Found) => {
      if (!late) setFound(found);
    };
    const request = { query: query.slice(0, MOST_QUERY) };
    // names without an answer are better than none
    const answer = sendMessage('answer', request).catch(() => null);
    const results = sendMessage('lookup', request);
    Promise.all([results, answer]).then(
      ([results, answer]) => show({ results, answer }),
      () => show({ results: 'failed' }),
    );
    return () => {
      late = true;
    };
  }, [query]);
  return found;
}
