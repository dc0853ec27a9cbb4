import { browser } from 'wxt/browser';

/**
 * Runs the reader in a tab that has none: one opened before the install, or one
 * for which the reader's click has just given leave (activeTab).
 *
 * @throws where the browser keeps the page to itself, or the tab is gone
 */
export async function readTab(tabId: number): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId }, files: ['/assets/marks.css'] });
  await browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] });
}

/** Whether a tab has a reader to talk to; asking one that has none would leave an error in the console. */
export async function hasReader(tabId: number): Promise<boolean> {
  const look = () => Symbol.for('backstory.page') in globalThis;
  const results = await browser.scripting.executeScript({ target: { tabId }, func: look }).catch(() => []);
  return results[0]?.result === true;
}
