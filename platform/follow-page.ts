/**
 * Tells the popup and the panel, which stay open beside pages, that another page is in front, or that the page was read
 * again.
 */
import { browser } from 'wxt/browser';
import { watchGrants } from './grants.ts';

/** What happened to the page in front. `turned`: it may be another page. `read`: the same page may have more to show. */
export type PageNews = 'turned' | 'read';

/** The fields of a message that are used here. */
interface IncomingMessage {
  type?: unknown;
  data?: { tabId?: unknown };
}

/**
 * The message of a reader script that has read its page, and the message that a page was read because the reader asked
 * for it.
 */
const READ = 'count';
const ASKED = 'pageRead';

/**
 * Announces that the page of a tab was read, whether it is an article or not. Ignores errors, because there may be no
 * listener.
 */
export function notifyPageRead(tabId: number): void {
  void browser.runtime.sendMessage({ type: ASKED, data: { tabId } }).catch(() => {});
}

/** Calls back when the page in front of a window changes. Returns a function that stops it. */
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
  // only listens: the background answers these messages
  const messageReceived = ({ type }: IncomingMessage, sender: { tab?: { windowId?: number; active?: boolean } }) => {
    const isHere = sender.tab?.windowId === windowId && sender.tab.active;
    if (type === ASKED || (type === READ && isHere)) onNews('read');
    return undefined;
  };
  // the toolbar's button, or the menu, may have given permission for the page meanwhile
  const focused = () => onNews('read');
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  browser.runtime.onMessage.addListener(messageReceived);
  addEventListener('focus', focused);
  const stopGrants = watchGrants(focused);
  return () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
    browser.runtime.onMessage.removeListener(messageReceived);
    removeEventListener('focus', focused);
    stopGrants();
  };
}
