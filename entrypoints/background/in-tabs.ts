import { type Browser, browser } from 'wxt/browser';

/**
 * Does something in many tabs at the same time: a discarded tab, or one for which Chrome has not yet asked the
 * reader, answers late or never, and would delay the others. A failure in one tab, which may be closed, is ignored.
 */
export async function inTabs(which: Browser.tabs.QueryInfo, act: (tabId: number) => Promise<unknown>): Promise<void> {
  for (const { id } of await browser.tabs.query(which)) if (id !== undefined) act(id).catch(() => {});
}
