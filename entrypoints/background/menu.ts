import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { LOOKUP_PAGE, storeWords } from '../../platform/asked-words.ts';
import { hasPanel } from '../../platform/panel.ts';
import { openPanelFor } from './open-panel.ts';

const LOOK_UP = 'look-up';
const BESIDE = 'beside';
const KEEP = 'keep-story';
/** The most letters of a selection that are looked up: enough for a name or a role. */
const MOST_SELECTED = 120;

/** Opens the lookup page for some words, in a small window or a tab. */
async function lookUp(words: string): Promise<void> {
  await storeWords(words);
  const url = browser.runtime.getURL(LOOKUP_PAGE);
  // not every browser can open the toolbar's popup from here, so open a small window
  if (browser.windows?.create) await browser.windows.create({ url, type: 'popup', width: 420, height: 620 });
  else await browser.tabs.create({ url });
}

/**
 * Adds "Look up … in Backstory" to the menu of selected text, and "Keep this story" and the side panel to the menu of
 * pages.
 *
 * @param keep keeps the story of a tab
 */
export function keepMenu(keep: (tabId: number) => void): void {
  // Firefox for Android has no menus
  if (!browser.contextMenus) return;
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({ id: LOOK_UP, title: i18n.t('menu.lookUp'), contexts: ['selection'] });
    browser.contextMenus.create({ id: KEEP, title: i18n.t('menu.keep'), contexts: ['page'] });
    if (hasPanel())
      browser.contextMenus.create({ id: BESIDE, title: i18n.t('menu.beside'), contexts: ['page', 'action'] });
  });
  browser.contextMenus.onClicked.addListener(async ({ menuItemId, selectionText }, tab) => {
    if (menuItemId === BESIDE && tab) await openPanelFor(tab);
    if (menuItemId === KEEP && tab?.id !== undefined) keep(tab.id);
    if (menuItemId === LOOK_UP && selectionText) await lookUp(selectionText.trim().slice(0, MOST_SELECTED));
  });
}
