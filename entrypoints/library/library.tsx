import { useState } from 'preact/hooks';
import { LibraryUnreadable, LibraryView } from '../../components/library/library-view.tsx';
import { useFound, usePack, usePlace } from './use-library.ts';

/** The Library page: keeps the address and what is typed, asks the background, and hands the rest to the view. */
export function Library() {
  const pack = usePack();
  const place = usePlace();
  const [query, setQuery] = useState('');
  const found = useFound(query);
  if (pack === 'failed' || place === 'failed') return <LibraryUnreadable />;
  if (!pack || !place) return null;
  return (
    <LibraryView
      pack={pack}
      place={place}
      query={query}
      found={found}
      onQuery={setQuery}
      onGo={(address) => {
        location.hash = address;
      }}
    />
  );
}
