/** What tells whoever stays open beside pages that the one in front is another, or was read anew. */
import { browser } from 'wxt/browser';
import { watchGrants } from './grants.ts';

/** What is heard of the page in front. `turned`: it may be another one. `read`: the same one may have more to tell. */
export type PageNews = 'turned' | 'read';

/** The little of a message that is listened to. */
interface Told {
  type?: unknown;
  data?: { tabId?: unknown };
}

/** What a reader sends when it has read, and what is sent where a page was read because somebody asked for it. */
const READ = 'count';
const ASKED = 'pageRead';

/** Tells whoever follows pages that a tab was read, be it an article or not. Nobody may be there to hear it. */
export function tellPageRead(tabId: number): void {
  void browser.runtime.sendMessage({ type: ASKED, data: { tabId } }).catch(() => {});
}

/** Follows the page in front of a window. Returns how to stop. */
export function followPage(windowId: number, onNews: (news: PageNews) => void): () => void {
  const activated = (info: { windowId: number }) => {
    if (info.windowId === windowId) onNews('turned');
  };
  const updated = (
    _: number,
    change: { status?: string; url?: string },
    tab: { windowId?: number; active?: boolean },
  ) => {
    if (tab.windowId !== windowId || !tab.active) return;
    if (change.url !== undefined || change.status === 'loading') onNews('turned');
    else if (change.status === 'complete') onNews('read');
  };
  // heard and not answered: the background does that
  const told = ({ type }: Told, sender: { tab?: { windowId?: number; active?: boolean } }) => {
    const isHere = sender.tab?.windowId === windowId && sender.tab.active;
    if (type === ASKED || (type === READ && isHere)) onNews('read');
    return undefined;
  };
  // the toolbar's button, or the menu, may have given leave for the page meanwhile
  const focused = () => onNews('read');
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  browser.runtime.onMessage.addListener(told);
  addEventListener('focus', focused);
  const stopGrants = watchGrants(focused);
  return () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
    browser.runtime.onMessage.removeListener(told);
    removeEventListener('focus', focused);
    stopGrants();
  };
}
