/** Keeping the story of the page at hand. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { KeepBarProps } from '../../components/keep-bar.tsx';
import { keptStoryAddress } from '../../components/library/places.ts';
import type { PageAtHand } from '../../platform/page-at-hand.ts';
import { forgetStory, type Keeping, keepStory, keptAt, undoKeeping } from '../../platform/story-keeping.ts';

/** What can be done about keeping; undefined if nothing can be kept of the page. */
export function useKeeping({ tabId, address, state }: PageAtHand): KeepBarProps | undefined {
  const [keeping, setKeeping] = useState<Keeping>();
  useEffect(() => {
    setKeeping(undefined);
    if (tabId !== undefined) void keptAt(address).then(setKeeping);
  }, [tabId, address]);
  if (tabId === undefined || !keeping || state === 'loading' || state === 'restricted') return undefined;
  const follow = (next: Promise<Keeping>) =>
    void next.then(setKeeping, () => setKeeping({ at: 'refused', reply: 'unavailable' }));
  return {
    keeping,
    onKeep: (anyway) => {
      setKeeping({ at: 'keeping' });
      follow(keepStory(tabId, anyway));
    },
    onUndo: () => follow(undoKeeping(keeping)),
    onForget: () => 'id' in keeping && follow(forgetStory(keeping.id)),
    onOpen: (id) => void browser.tabs.create({ url: browser.runtime.getURL('/library.html') + keptStoryAddress(id) }),
  };
}
