/** What the Library page shows, asked of the background. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { LibraryPlace } from '../../components/library/library-view.tsx';
import { OF_READING, placeOf } from '../../components/library/places.ts';
import type { EntityRef, HoldingsView, PackSummary } from '../../engine/model/view.ts';
import { MOST_QUERY } from '../../platform/limits.ts';
import { sendMessage } from '../../platform/messages.ts';
import { newestOnly } from '../../platform/newest-only.ts';

/** What the packs hold. */
export interface Held {
  holdings: HoldingsView;
  summary: PackSummary;
}

/** What the packs hold, undefined until it is there; and a function that asks for it, at first and after a change of the packs. */
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

/** What the address leads to, followed as it changes; the place before stays until the next one is there. */
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

/** Names that fit what is typed, best first; undefined while nothing is typed, and what fitted before while asking. */
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
