import { browser } from 'wxt/browser';
import { askPage } from '../../platform/ask-page.ts';
import { sendMessage } from '../../platform/messages.ts';
import { OUTLET_MATCHES } from '../../platform/outlets.ts';
import { hasReader, readTab } from '../../platform/read-tab.ts';
import { type Settings, watchSettings } from '../../platform/settings.ts';
import { cardSettingsOf } from '../../platform/settings-schema.ts';
import { setBadge } from './badge.ts';
import { inTabs } from './in-tabs.ts';
import { type Effect, effectsOf } from './settings-effects.ts';

/** Loads the reader into tabs that were open before the installation, and applies changed settings to open tabs. */
export function keepTabs(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  // the reader may have withdrawn the permission for some of these tabs
  browser.runtime.onInstalled.addListener(() => inTabs({ url: OUTLET_MATCHES }, readTab));
  watchSettings(async (now, before) => {
    const effects = effectsOf(before, now);
    if (effects.size > 0) await inTabs({}, (tabId) => update(tabId, effects, now));
  });
}

/** Applies changed settings to an open page, with as little work for the page as they need. */
async function update(tabId: number, effects: Set<Effect>, settings: Settings): Promise<void> {
  if (!(await hasReader(tabId))) return;
  if (effects.has('link')) return sendMessage('refresh', {}, tabId);
  if (effects.has('card')) await sendMessage('cardSettings', cardSettingsOf(settings), tabId);
  if (effects.has('badge')) await setBadge(tabId, (await askPage('summary', tabId)).entries.length);
}
