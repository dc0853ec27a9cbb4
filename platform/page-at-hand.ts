/** What the popup knows of the page that the reader has open. */
import { browser } from 'wxt/browser';
import type { PageState } from '../../components/page-message.tsx';
import type { Site } from '../../components/site-bar.tsx';
import type { PageEntry } from '../../engine/model/view.ts';
import { askPage } from '../../platform/ask-page.ts';
import { isAllowed } from '../../platform/grants.ts';
import { type PageSummary, sendMessage } from '../../platform/messages.ts';
import { framesIn, readerIn, readTab } from '../../platform/read-tab.ts';
import { readSettings } from '../../platform/settings.ts';
import { hostToAsk, isListed, webHostOf } from '../../platform/sites.ts';

/** The page's state and mentions; `tabId` where there is a tab to talk to. */
export interface PageAtHand {
  state: PageState;
  entries: PageEntry[];
  published?: string;
  /** only so many characters of the page were read */
  readUpTo?: number;
  /** frames of the page that are not read, where the story may stand in one of them */
  frames?: number;
  tabId?: number;
  site?: Site | undefined;
}

/** The tab that the reader reads: the active one, or the last read one where the popup is itself a tab or a window. */
async function tabAtHand() {
  const own = await browser.tabs.getCurrent();
  const [active] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (active && active.id !== own?.id) return { tab: active, byToolbar: own === undefined };
  const tabs = await browser.tabs.query({ windowType: 'normal' });
  const others = tabs.filter((tab) => tab.id !== own?.id);
  return { tab: others.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0], byToolbar: false };
}

async function siteOf(url: string | undefined): Promise<Site | undefined> {
  const host = webHostOf(url);
  if (!url || !host) return undefined;
  const asks = hostToAsk(url);
  const [allowed, { sitesOff }] = await Promise.all([isAllowed(asks), readSettings()]);
  return { host, asks, listed: isListed(host), allowed, on: !sitesOff.includes(host) };
}

/** What a tab's reader found; where that is nothing, the story may stand in a frame. */
async function found(
  question: 'summary' | 'readAnyway',
  tabId: number,
): Promise<PageSummary & Pick<PageAtHand, 'frames'>> {
  const summary = await askPage(question, tabId);
  const hasNothing = summary.state === 'noArticle' || summary.state === 'empty';
  return hasNothing ? { ...summary, frames: await framesIn(tabId) } : summary;
}

/** Asks the tab's reader what it found, and says plainly where there is none. */
export async function readPageAtHand(): Promise<PageAtHand> {
  try {
    const { tab, byToolbar } = await tabAtHand();
    if (tab?.id === undefined) return { state: 'restricted', entries: [] };
    const tabId = tab.id;
    const [site, reader] = await Promise.all([siteOf(tab.url), readerIn(tabId)]);
    if (reader === 'there') return { ...(await found('summary', tabId)), tabId, site };
    // opened by the toolbar, the popup may read any page that the browser does not keep to itself
    const closed = reader === 'closed' && (byToolbar || tab.url !== undefined);
    if (site && !site.allowed && site.listed) return { state: 'withdrawn', entries: [], tabId, site };
    if (closed) return { state: 'restricted', entries: [] };
    return {
      state: site?.allowed ? 'stale' : 'unlisted',
      entries: [],
      site,
      ...(reader === 'none' ? { tabId } : {}),
    };
  } catch {
    return { state: 'error', entries: [] };
  }
}

/** Reads a page because the reader asks for it, be it an article or not. */
export async function readAnyway(page: PageAtHand): Promise<PageAtHand> {
  if (page.tabId === undefined) return page;
  const { tabId, site } = page;
  try {
    if ((await readerIn(tabId)) !== 'there') {
      await readTab(tabId);
      // a page that is no article is left alone until the reader asks once more
      return { ...(await found('summary', tabId)), tabId, site };
    }
    return { ...(await found('readAnyway', tabId)), tabId, site };
  } catch {
    return { state: 'error', entries: [] };
  }
}

/** Reads a page again after its site was switched or allowed. */
export async function readAfterChange(page: PageAtHand): Promise<PageAtHand> {
  if (page.tabId === undefined) return readPageAtHand();
  try {
    if ((await readerIn(page.tabId)) === 'there') await sendMessage('refresh', {}, page.tabId);
    else await readTab(page.tabId);
  } catch {
    // withdrawn or gone meanwhile: what is there now is told below
  }
  return readPageAtHand();
}
