import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type CurrentPage, currentTab, readCurrentPage } from '../../platform/current-page.ts';
import { followPage } from '../../platform/follow-page.ts';
import { newestOnly } from '../../platform/newest-only.ts';

/** The active page of the window. */
export interface OpenPage {
  page: CurrentPage;
  /** a number that changes with the page, so that what is shown about the previous page is closed */
  turn: number;
  /** the extension was updated: no message gets an answer any more */
  updated: boolean;
}

const LOADING: OpenPage = { page: { state: 'loading', entries: [] }, turn: 0, updated: false };

/** The page's address without its fragment, which a table of contents changes. */
async function addressIn(windowId: number): Promise<string> {
  const { tab } = await currentTab(windowId);
  return `${tab?.id} ${tab?.url?.split('#')[0]}`;
}

/** Follows the active page of a window. Returns it, and a function that reads it again. */
export function usePage(windowId: number): [OpenPage, (asking?: Promise<CurrentPage>) => void] {
  const [open, setOpen] = useState(LOADING);
  const [ask] = useState(newestOnly);
  const [last] = useState({ address: '' });

  function askAgain(asking = readCurrentPage(windowId)): void {
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
