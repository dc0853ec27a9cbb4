import { useState } from 'preact/hooks';
import { LibraryUnreadable, LibraryView } from '../../components/library/library-view.tsx';
import { HOME } from '../../components/library/places.ts';
import { MOST_QUERY } from '../../platform/limits.ts';
import { sendMessage } from '../../platform/messages.ts';
import { useImport } from './use-import.ts';
import { useFound, useHeld, usePlace } from './use-library.ts';
import { usePacks } from './use-packs.ts';
import { useStories } from './use-stories.ts';
import { useStoryTransfer } from './use-story-transfer.ts';

/** The sample packs in the package, each loaded when it is needed. */
const SAMPLES = import.meta.glob<string>('../../data/samples/*.json', { query: '?raw', import: 'default' });

/** The first sample as a file. */
async function sample(): Promise<File> {
  const [path, read] = Object.entries(SAMPLES)[0]!;
  return new File([await read()], path.slice(path.lastIndexOf('/') + 1), { type: 'application/json' });
}

/** The Library page: holds the address and the typed words, gets data from the background, and passes both to the view. */
export function Library() {
  const [held, askWhatIsHeld] = useHeld();
  const place = usePlace();
  const [query, setQuery] = useState('');
  const found = useFound(query);
  const { packs, notice, actions, refresh } = usePacks(askWhatIsHeld);
  const { importing, onFile, onConfirm, onCancel } = useImport(
    packs === undefined || packs === 'failed' ? [] : packs.packs,
    refresh,
  );
  const reading = useStories();
  const { stories } = reading;
  const files = useStoryTransfer(typeof stories === 'object' ? stories.exportedAt : undefined, reading.refresh);
  if (held === 'failed' || place === 'failed' || packs === 'failed') return <LibraryUnreadable />;
  if (!held || !place || !packs || !stories) return null;
  const hasOwn = packs.packs.some(({ isBundled }) => !isBundled);
  return (
    <LibraryView
      {...held}
      packs={{ packs, notice, ...actions }}
      bringing={{
        ...{ importing, onFile, onConfirm, onCancel },
        onSample: hasOwn ? undefined : () => void sample().then(onFile),
      }}
      kept={{
        ...reading.actions,
        stories: typeof stories === 'string' ? stories : stories.stories,
        notice: reading.notice,
        files,
      }}
      correcting={{
        corrections: reading.corrections,
        onTakeBack: reading.undoCorrection,
        onSeek: (words) => sendMessage('lookup', { query: words.slice(0, MOST_QUERY) }).catch(() => []),
        onCorrect: (request) =>
          void reading.correct(request).then((result) => {
            // after a correction, the name that was shown may have another id
            if (result === 'done') location.hash = HOME;
          }),
      }}
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
