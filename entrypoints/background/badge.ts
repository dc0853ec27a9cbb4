import { browser } from 'wxt/browser';
import { readSettings } from '../../platform/settings.ts';

/** Shows on the toolbar's icon how many entities a tab's page names; shows nothing if there are none. */
export async function setBadge(tabId: number, entities: number): Promise<void> {
  const { badge } = await readSettings();
  // Firefox for Android has no badge
  await browser.action.setBadgeBackgroundColor?.({ tabId, color: '#5a5e66' });
  await browser.action.setBadgeText?.({ tabId, text: badge && entities > 0 ? String(entities) : '' });
}
