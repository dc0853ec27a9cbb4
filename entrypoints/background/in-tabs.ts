import { type Browser, browser } from 'wxt/browser';

/**
 * Does something in many tabs, in all of them at once: a tab that is asleep, or for which Chrome has yet to ask the
 * reader, answers late or never, and would hold up the others. What fails in one tab, which may be gone, is left.
 */
export async function inTabs(which: Browser.tabs.QueryInfo, act: (tabId: number) => Promise<unknown>): Promise<void> {
  for (const { id } of await browser.tabs.query(which)) if (id !== undefined) act(id).catch(() => {});
}
