import { useEffect, useState } from 'preact/hooks';
import type { LookupResult } from '../../engine/model/types.ts';
import { MOST_QUERY } from '../../platform/limits.ts';
import { sendMessage } from '../../platform/messages.ts';

/** Answers to what is typed; older ones stay until newer ones are there. */
export function useLookup(query: string): LookupResult[] | 'failed' | undefined {
  const [results, setResults] = useState<LookupResult[] | 'failed'>();
  useEffect(() => {
    if (query.trim() === '') return setResults(undefined);
    let late = false;
    const show = (found: LookupResult[] | 'failed') => {
      if (!late) setResults(found);
    };
    sendMessage('lookup', { query: query.slice(0, MOST_QUERY) }).then(show, () => show('failed'));
    return () => {
      late = true;
    };
  }, [query]);
  return results;
}
