import { browser } from 'wxt/browser';

/**
 * Runs the reader in a tab that has none: one opened before the install, or one
 * for which the reader's click has just given leave (activeTab).
 *
 * @throws where the browser keeps the page to itself, or the tab is gone
 */
export async function readTab(tabId: number): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId }, files: ['/content-scripts/content.css'] });
  await browser.scripting.executeScript({ target: { tabId }, files: ['/content-scripts/content.js'] });
}
