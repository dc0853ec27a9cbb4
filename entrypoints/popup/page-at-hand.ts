/** What the popup knows of the page that the reader has open. */
import { browser } from 'wxt/browser';
import type { PageState } from '../../components/page-message.tsx';
import type { PageEntry } from '../../engine/view.ts';
import { sendMessage } from '../../platform/messages.ts';
import { hasReader } from '../../platform/read-tab.ts';

/** The page's state and mentions; `tabId` where there is a tab to talk to. */
export interface PageAtHand {
  state: PageState;
  entries: PageEntry[];
  published?: string;
  tabId?: number;
}

/** The tab that the reader reads: the active one, or the last read one where the popup is itself a tab. */
async function tabAtHand() {
  const [active] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (active?.url !== location.href && active?.pendingUrl !== location.href) return active;
  const tabs = await browser.tabs.query({ lastFocusedWindow: true });
  return tabs.filter((tab) => tab.id !== active.id).sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
}

/** Whether the extension may act in a tab at all; only then does the tab show its address. */
async function mayRead(url: string | undefined): Promise<boolean> {
  if (!url || !/^https?:/.test(url)) return false;
  return browser.permissions.contains({ origins: [`${new URL(url).origin}/*`] });
}

/** Asks the tab's reader what it found, and says plainly where there is none. */
export async function readPageAtHand(): Promise<PageAtHand> {
  try {
    const tab = await tabAtHand();
    if (tab?.id === undefined) return { state: 'restricted', entries: [] };
    if (await hasReader(tab.id)) return { ...(await sendMessage('summary', {}, tab.id)), tabId: tab.id };
    // activeTab shows the address for as long as the popup is open
    if (tab.url && !/^https?:/.test(tab.url)) return { state: 'restricted', entries: [] };
    return { state: (await mayRead(tab.url)) ? 'stale' : 'unlisted', entries: [] };
  } catch {
    return { state: 'error', entries: [] };
  }
}
