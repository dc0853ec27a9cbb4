import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { followPage } from '../../platform/follow-page.ts';
import { newestOnly } from '../../platform/newest-only.ts';
import { type PageAtHand, readPageAtHand, tabAtHand } from '../../platform/page-at-hand.ts';

/** The page in front of the window. */
export interface OpenPage {
  page: PageAtHand;
  /** another number for another page: what is shown of the one before is left */
  turn: number;
  /** the extension was replaced: nothing can be asked any more */
  updated: boolean;
}

const LOADING: OpenPage = { page: { state: 'loading', entries: [] }, turn: 0, updated: false };

/** Which page it is: without the place in it, to which its table of contents leads. */
async function addressIn(windowId: number): Promise<string> {
  const { tab } = await tabAtHand(windowId);
  return `${tab?.id} ${tab?.url?.split('#')[0]}`;
}

/** Follows the page in front of a window. Returns it, and how to ask for it anew. */
export function usePage(windowId: number): [OpenPage, (asking?: Promise<PageAtHand>) => void] {
  const [open, setOpen] = useState(LOADING);
  const [ask] = useState(newestOnly);
  const [last] = useState({ address: '' });

  function askAgain(asking = readPageAtHand(windowId)): void {
    const isNewest = ask();
    if (!browser.runtime?.id) {
      setOpen((before) => ({ ...before, updated: true }));
      return;
    }
    void Promise.all([asking, addressIn(windowId).catch(() => '')]).then(([page, address]) => {
      if (!isNewest()) return;
      const isOther = address !== last.address;
      last.address = address;
      setOpen((before) => ({ page, turn: before.turn + Number(isOther), updated: false }));
    });
  }

  useEffect(() => {
    askAgain();
    return followPage(windowId, () => askAgain());
  }, [windowId]);
  return [open, askAgain];
}
