/** Keeps the story of the current page, for the popup and the side panel. */
import { useEffect, useState } from 'preact/hooks';
import type { CurrentPage } from '../platform/current-page.ts';
import type { Keeping, storyKeeping } from '../platform/story-keeping.ts';
import type { KeepBarProps } from './keep-bar.tsx';
import { keptStoryAddress } from './library/places.ts';

/** The functions that send messages to the background, and that open a place of the Library page. */
type KeepingActs = typeof storyKeeping;

/** Page states in which there is no story to keep. */
const NO_STORY: ReadonlySet<CurrentPage['state']> = new Set(['loading', 'restricted', 'unseen', 'pdf']);

/** What to say when the background tells whether a story is kept; what the reader did here, and can take back, stays if it is still so. */
function newer(before: Keeping | undefined, kept: Keeping): Keeping | undefined {
  // the answer to what was asked is on its way
  if (!before || before.at === 'keeping') return before;
  if (before.at !== 'kept') return kept.at === 'kept' ? kept : before;
  return kept.at === 'kept' && kept.id === before.id && before.reply ? before : kept;
}

/**
 * Returns the state of keeping and its actions; undefined if the page cannot be kept, and `asking` until it is known whether
 * its story is kept.
 */
export function useKeeping(
  { tabId, address, state }: CurrentPage,
  acts: KeepingActs,
): KeepBarProps | 'asking' | undefined {
  const [keeping, setKeeping] = useState<Keeping>();
  useEffect(() => {
    let late = false;
    setKeeping(undefined);
    if (tabId !== undefined) void acts.keptAt(address).then((kept) => late || setKeeping(kept));
    return () => {
      late = true;
    };
  }, [tabId, address]);
  // kept or forgotten by the menu, a shortcut, the popup, or on the Library page
  useEffect(
    () => acts.watchKept(() => void acts.keptAt(address).then((kept) => setKeeping((before) => newer(before, kept)))),
    [address],
  );
  if (tabId === undefined || NO_STORY.has(state)) return undefined;
  if (!keeping) return 'asking';
  const follow = (next: Promise<Keeping>) =>
    void next.then(setKeeping, () => setKeeping({ at: 'refused', reply: 'unavailable' }));
  return {
    keeping,
    onKeep: (anyway) => {
      setKeeping({ at: 'keeping' });
      follow(acts.keepStory(tabId, anyway));
    },
    onUndo: () => follow(acts.undoKeeping(keeping)),
    onForget: () => 'id' in keeping && follow(acts.forgetStory(keeping.id)),
    onOpen: (id) => acts.openLibrary(keptStoryAddress(id)),
  };
}
