import { browser } from 'wxt/browser';

/** The reader's script and the marks' styles, as they lie in the package. */
export const READER = { js: ['/reader.js'], css: ['/assets/marks.css'] } as const;

/**
 * Runs the reader in a tab that has none: one opened before the install, or one
 * for which the reader's click has just given leave (activeTab).
 *
 * @throws where the browser keeps the page to itself, or the tab is gone
 */
export async function readTab(tabId: number): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId }, files: [...READER.css] });
  // an extension that was updated leaves its card behind, and nobody who could close it
  const clear = () => {
    for (const card of document.querySelectorAll('context-card')) card.remove();
  };
  await browser.scripting.executeScript({ target: { tabId }, func: clear });
  await browser.scripting.executeScript({ target: { tabId }, files: [...READER.js] });
}

/** Whether a tab has a reader to talk to, has none, or is closed to us. */
export async function readerIn(tabId: number): Promise<'there' | 'none' | 'closed'> {
  // runs in the page: what it needs stands within it
  const look = () => {
    const page = (globalThis as Record<symbol, { signal: AbortSignal } | undefined>)[Symbol.for('backstory.page')];
    return page !== undefined && !page.signal.aborted;
  };
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: look });
    return answer?.result === true ? 'there' : 'none';
  } catch {
    return 'closed';
  }
}

/** How many frames of a tab's page are seen and large enough to hold a story; none where the page is closed to us. */
export async function framesIn(tabId: number): Promise<number> {
  // runs in the page: what it needs stands within it
  const count = () => {
    const isLarge = (frame: Element) =>
      frame.checkVisibility() && frame.clientWidth >= 300 && frame.clientHeight >= 200;
    return [...document.querySelectorAll('iframe, frame')].filter(isLarge).length;
  };
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: count });
    return typeof answer?.result === 'number' ? answer.result : 0;
  } catch {
    return 0;
  }
}

/** Whether a tab shows a PDF in a viewer that lets us in. */
export async function isPdf(tabId: number): Promise<boolean> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: () => document.contentType });
    return answer?.result === 'application/pdf';
  } catch {
    return false;
  }
}

/** Name of the connection that tells a reader to leave its page. */
export const LEAVE = 'leave';

/** Tells a tab's reader to leave; where there is none, or no tab, nothing happens. */
export function leaveTab(tabId: number): void {
  const port = browser.tabs.connect(tabId, { name: LEAVE });
  // a message would write to the console where nobody is there to get it, and a closed page cannot be asked before
  port.onDisconnect.addListener(() => void browser.runtime.lastError);
}

/** Whether a tab has a reader to talk to; asking one that has none would leave an error in the console. */
export const hasReader = async (tabId: number): Promise<boolean> => (await readerIn(tabId)) === 'there';
