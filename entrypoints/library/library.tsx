import { useState } from 'preact/hooks';
import { LibraryUnreadable, LibraryView } from '../../components/library/library-view.tsx';
import { useFound, useHeld, usePlace } from './use-library.ts';

/** The Library page: keeps the address and what is typed, asks the background, and hands the rest to the view. */
export function Library() {
  const held = useHeld();
  const place = usePlace();
  const [query, setQuery] = useState('');
  const found = useFound(query);
  if (held === 'failed' || place === 'failed') return <LibraryUnreadable />;
  if (!held || !place) return null;
  return (
    <LibraryView
      {...held}
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
