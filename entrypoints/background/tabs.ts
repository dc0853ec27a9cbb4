import { browser } from 'wxt/browser';
import { sendMessage } from '../../platform/messages.ts';
import { OUTLET_MATCHES } from '../../platform/outlets.ts';
import { hasReader, readTab } from '../../platform/read-tab.ts';
import { watchSettings } from '../../platform/settings.ts';

/** Tabs that were open before the install get the reader too; settings reach open tabs at once. */
export function keepTabs(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.runtime.onInstalled.addListener(async () => {
    for (const tab of await browser.tabs.query({ url: OUTLET_MATCHES })) {
      // a tab may be asleep, gone, or one where the reader withdrew the permission
      if (tab.id !== undefined) await readTab(tab.id).catch(() => {});
    }
  });
  watchSettings(async () => {
    // not one after the other: a tab for which Chrome has yet to ask the reader answers late, or never
    for (const { id } of await browser.tabs.query({})) if (id !== undefined) void refresh(id).catch(() => {});
  });
}

async function refresh(tabId: number): Promise<void> {
  if (await hasReader(tabId)) await sendMessage('refresh', {}, tabId);
}
