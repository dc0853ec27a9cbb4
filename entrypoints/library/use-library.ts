/** The data of the Library page, from the background. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { LibraryPlace } from '../../components/library/library-view.tsx';
import { OF_READING, placeOf } from '../../components/library/places.ts';
import type { HoldingsView, PackSummary } from '../../engine/model/library-view.ts';
import type { EntityRef } from '../../engine/model/view.ts';
import { MOST_QUERY } from '../../platform/limits.ts';
import { sendMessage } from '../../platform/messages.ts';
import { newestOnly } from '../../platform/newest-only.ts';

/** What the packs hold. */
export interface Held {
  holdings: HoldingsView;
  summary: PackSummary;
}

/** Returns what the packs hold, undefined until it is loaded, and a function that loads it, to be called first and after each change of the packs. */
export function useHeld(): [Held | 'failed' | undefined, () => void] {
  const [held, setHeld] = useState<Held | 'failed'>();
  const [asked] = useState(newestOnly);
  const ask = useCallback(() => {
    const isNewest = asked();
    Promise.all([sendMessage('holdings', {}), sendMessage('about', {})]).then(
      ([holdings, summary]) => isNewest() && setHeld({ holdings, summary }),
      () => isNewest() && setHeld('failed'),
    );
  }, []);
  return [held, ask];
}

/** Returns what the address refers to, and follows its changes; the previous place stays until the next one is loaded. */
export function usePlace(): LibraryPlace | 'failed' | undefined {
  const [place, setPlace] = useState<LibraryPlace | 'failed'>();
  useEffect(() => {
    const ask = newestOnly();
    const follow = () => {
      const isNewest = ask();
      readPlace(location.hash).then(
        (read) => isNewest() && setPlace(read),
        () => isNewest() && setPlace('failed'),
      );
    };
    follow();
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return place;
}

async function readPlace(hash: string): Promise<LibraryPlace> {
  const place = placeOf(hash);
  if (place.at === 'home') return { at: 'home' };
  if (place.at === 'kept' || (place.at === 'article' && place.id.startsWith(OF_READING))) {
    const id = place.id.replace(OF_READING, '');
    const story = await sendMessage('keptStory', { id }).catch(() => null);
    return story ? { at: 'kept', story, ...(place.words === undefined ? {} : { words: place.words }) } : { at: 'gone' };
  }
  if (place.at === 'article') {
    const article = await sendMessage('article', { id: place.id });
    return article ? { at: 'article', article } : { at: 'gone' };
  }
  const view = await sendMessage('view', { id: place.id, story: { present: [] } });
  if (!view) return { at: 'gone' };
  const stories = view.id.startsWith(OF_READING) ? await sendMessage('storiesOf', { id: view.id }) : undefined;
  return { at: 'name', view, ...(stories ? { stories } : {}) };
}

/** Returns the names that match what is typed, best first, or undefined if nothing is typed; the previous names stay until new ones are loaded. */
export function useFound(query: string): EntityRef[] | undefined {
  const [found, setFound] = useState<EntityRef[]>();
  const [ask] = useState(newestOnly);
  useEffect(() => {
    const isNewest = ask();
    if (query.trim() === '') return setFound(undefined);
    sendMessage('lookup', { query: query.slice(0, MOST_QUERY) }).then(
      (results) => isNewest() && setFound(results),
      () => isNewest() && setFound([]),
    );
  }, [query]);
  return found;
}
