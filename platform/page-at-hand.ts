/** What the popup and the panel know of the page that the reader has open. */
import { type Browser, browser } from 'wxt/browser';
import type { PageEntry } from '../engine/model/view.ts';
import { askPage } from './ask-page.ts';
import { isAllowed } from './grants.ts';
import { type PageSummary, sendMessage } from './messages.ts';
import type { PageState, Site } from './page-state.ts';
import { framesIn, isPdf, readerIn, readTab } from './read-tab.ts';
import { readSettings } from './settings.ts';
import { hostToAsk, isListed, webHostOf } from './sites.ts';

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
  /** the tab that is not seen: nothing can be asked of it, but for the browser to offer its site */
  unseen?: number;
  /** where the page is, if the browser tells */
  address?: string | undefined;
  site?: Site | undefined;
  /** the page is in a private window */
  isPrivate?: true;
}

/**
 * The tab that the reader reads: the active one, or the last read one where the popup, or the panel, is itself a tab or a
 * window.
 *
 * @param windowId of the window that is meant, for what stays open in one; else the one with the focus
 */
export async function tabAtHand(windowId?: number): Promise<{ tab: Browser.tabs.Tab | undefined; alone: boolean }> {
  const own = await browser.tabs.getCurrent();
  const where = windowId === undefined ? { lastFocusedWindow: true } : { windowId };
  const [active] = await browser.tabs.query({ active: true, ...where });
  if (active && active.id !== own?.id) return { tab: active, alone: own === undefined };
  const tabs = await browser.tabs.query({ windowType: 'normal', ...(windowId === undefined ? {} : { windowId }) });
  const others = tabs.filter((tab) => tab.id !== own?.id);
  return { tab: others.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0], alone: false };
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

/** By its address; what has no ending may be one too, and is then told as closed. */
const PDF = /\.pdf$/i;
const isPdfAddress = (url: string | undefined) => URL.canParse(url ?? '') && PDF.test(new URL(url!).pathname);

/**
 * Asks the tab's reader what it found, and says plainly where there is none.
 *
 * @param windowId absent for the toolbar's popup, whose opening gives leave to read the page
 */
export async function readPageAtHand(windowId?: number): Promise<PageAtHand> {
  try {
    const { tab, alone } = await tabAtHand(windowId);
    if (tab?.id === undefined) return { state: 'restricted', entries: [] };
    const by = windowId !== undefined ? 'panel' : alone ? 'toolbar' : 'window';
    const page = { ...(await pageIn(tab, tab.id, by)), address: tab.url };
    return tab.incognito ? { ...page, isPrivate: true } : page;
  } catch {
    return { state: 'error', entries: [] };
  }
}

async function pageIn(
  { url, status }: Browser.tabs.Tab,
  tabId: number,
  by: 'toolbar' | 'window' | 'panel',
): Promise<PageAtHand> {
  const [site, reader] = await Promise.all([siteOf(url), readerIn(tabId)]);
  if (reader === 'there') {
    const page = await found('summary', tabId);
    if (page.state === 'noArticle' && (await isPdf(tabId))) return { state: 'pdf', entries: [], site };
    return { ...page, tabId, site };
  }
  if (site && !site.allowed && site.listed) return { state: 'withdrawn', entries: [], tabId, site };
  if (isPdfAddress(url)) return { state: 'pdf', entries: [], site };
  // opened by the toolbar, the popup may read any page that the browser does not keep to itself
  if (reader === 'closed' && (by === 'toolbar' || url !== undefined)) return { state: 'restricted', entries: [] };
  if (!site && by === 'panel') return { state: 'unseen', entries: [], unseen: tabId };
  const stale = status === 'loading' ? 'loading' : 'stale';
  return {
    state: site?.allowed ? stale : 'unlisted',
    entries: [],
    site,
    ...(reader === 'none' ? { tabId } : {}),
  };
}

/** Reads a page because the reader asks for it, be it an article or not. */
export async function readAnyway(page: PageAtHand): Promise<PageAtHand> {
  if (page.tabId === undefined) return page;
  const { tabId, site, address } = page;
  try {
    if ((await readerIn(tabId)) !== 'there') {
      await readTab(tabId);
      // a page that is no article is left alone until the reader asks once more
      return { ...(await found('summary', tabId)), tabId, site, address };
    }
    return { ...(await found('readAnyway', tabId)), tabId, site, address };
  } catch {
    return { state: 'error', entries: [] };
  }
}

/** Reads a page again after its site was switched or allowed. */
export async function readAfterChange(page: PageAtHand, windowId?: number): Promise<PageAtHand> {
  if (page.tabId === undefined) return readPageAtHand(windowId);
  try {
    if ((await readerIn(page.tabId)) === 'there') await sendMessage('refresh', {}, page.tabId);
    else await readTab(page.tabId);
  } catch {
    // withdrawn or gone meanwhile: what is there now is told below
  }
  return readPageAtHand(windowId);
}
