/** What the popup and the panel know about the page that is open beside them. */
import { type Browser, browser } from 'wxt/browser';
import type { PageEntry } from '../engine/model/page-names.ts';
import { askPage } from './ask-page.ts';
import { isAllowed } from './grants.ts';
import { type PageSummary, sendMessage } from './messages.ts';
import type { PageState, Site } from './page-state.ts';
import { framesIn, isPdf, readerIn, readTab } from './read-tab.ts';
import { readSettings } from './settings.ts';
import { hostToAsk, isListed, webHostOf } from './sites.ts';

/** The state of the page and its entries; `tabId` is present if there is a tab to which messages can be sent. */
export interface CurrentPage {
  state: PageState;
  entries: PageEntry[];
  published?: string;
  /** present if only this many characters of the page were read */
  readUpTo?: number;
  /** number of frames of the page that are not read, if the story may be in one of them */
  frames?: number;
  tabId?: number;
  /** the id of a tab that the extension has no access to: it can only let the browser offer its site */
  unseen?: number;
  /** the address of the page, if the browser tells it */
  address?: string | undefined;
  site?: Site | undefined;
  /** present if the page is in a private window */
  isPrivate?: true;
}

/**
 * The tab that the reader reads: the active one, or, if the popup or the panel is itself in a tab or window, the other tab
 * that was used last.
 *
 * @param windowId of the window that is meant, for the panel; otherwise the window with the focus
 */
export async function currentTab(windowId?: number): Promise<{ tab: Browser.tabs.Tab | undefined; alone: boolean }> {
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

/** What a tab's reader script found; if that is nothing, also the number of frames, because the story may be in one. */
async function found(
  question: 'summary' | 'readAnyway',
  tabId: number,
): Promise<PageSummary & Pick<CurrentPage, 'frames'>> {
  const summary = await askPage(question, tabId);
  const hasNothing = summary.state === 'noArticle' || summary.state === 'empty';
  return hasNothing ? { ...summary, frames: await framesIn(tabId) } : summary;
}

/**
 * Whether an address ends as that of a PDF. A PDF without this ending looks like a page that the browser does not let
 * us read.
 */
const PDF = /\.pdf$/i;
const isPdfAddress = (url: string | undefined) => URL.canParse(url ?? '') && PDF.test(new URL(url!).pathname);

/**
 * Asks the reader script of the tab what it found, or finds out why there is none.
 *
 * @param windowId absent for the toolbar's popup: opening it gives permission to read the page
 */
export async function readCurrentPage(windowId?: number): Promise<CurrentPage> {
  try {
    const { tab, alone } = await currentTab(windowId);
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
): Promise<CurrentPage> {
  const [site, reader] = await Promise.all([siteOf(url), readerIn(tabId)]);
  if (reader === 'there') {
    const page = await found('summary', tabId);
    if (page.state === 'noArticle' && (await isPdf(tabId))) return { state: 'pdf', entries: [], site };
    return { ...page, tabId, site };
  }
  if (site && !site.allowed && site.listed) return { state: 'withdrawn', entries: [], tabId, site };
  if (isPdfAddress(url)) return { state: 'pdf', entries: [], site };
  // the popup that the toolbar's button opened may read any page except those that the browser protects
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

/** Reads a page because the reader asks for it, whether it is an article or not. */
export async function readAnyway(page: CurrentPage): Promise<CurrentPage> {
  if (page.tabId === undefined) return page;
  const { tabId, site, address } = page;
  try {
    if ((await readerIn(tabId)) !== 'there') {
      await readTab(tabId);
      // a page that is no article is not read until the reader asks once more
      return { ...(await found('summary', tabId)), tabId, site, address };
    }
    return { ...(await found('readAnyway', tabId)), tabId, site, address };
  } catch {
    return { state: 'error', entries: [] };
  }
}

/** Reads a page again after its site was switched on or off, or allowed. */
export async function readAfterChange(page: CurrentPage, windowId?: number): Promise<CurrentPage> {
  if (page.tabId === undefined) return readCurrentPage(windowId);
  try {
    if ((await readerIn(page.tabId)) === 'there') await sendMessage('refresh', {}, page.tabId);
    else await readTab(page.tabId);
  } catch {
    // the permission was withdrawn, or the page is gone: the state is read again below
  }
  return readCurrentPage(windowId);
}
