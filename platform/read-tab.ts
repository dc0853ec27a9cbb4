import { browser } from 'wxt/browser';

/** The reader script and the style sheet of the marks, as they are named in the package. */
export const READER = { js: ['/reader.js'], css: ['/assets/marks.css'] } as const;

/**
 * Runs the reader script in a tab that has none: one that was opened before the installation, or one
 * for which the reader's click has just given permission (activeTab).
 *
 * @throws if the browser does not let extensions access the page, or if the tab is gone
 */
export async function readTab(tabId: number): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId }, files: [...READER.css] });
  // after an update of the extension, a card of the old version may be left that no script can close
  const clear = () => {
    for (const card of document.querySelectorAll('context-card')) card.remove();
  };
  await browser.scripting.executeScript({ target: { tabId }, func: clear });
  await browser.scripting.executeScript({ target: { tabId }, files: [...READER.js] });
}

/** Whether a tab has a reader script, has none, or cannot be accessed. */
export async function readerIn(tabId: number): Promise<'there' | 'none' | 'closed'> {
  // runs in the page, so it can use nothing from outside this function
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

/** The number of frames in a tab's page that are visible and large enough for a story; 0 if the page cannot be accessed. */
export async function framesIn(tabId: number): Promise<number> {
  // runs in the page, so it can use nothing from outside this function
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

/** Whether a tab shows a PDF, as far as its viewer can be accessed. */
export async function isPdf(tabId: number): Promise<boolean> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: () => document.contentType });
    return answer?.result === 'application/pdf';
  } catch {
    return false;
  }
}

/** The name of the connection that tells a reader script to leave its page. */
export const LEAVE = 'leave';

/** Tells a tab's reader script to leave; does nothing if there is none, or no such tab. */
export function leaveTab(tabId: number): void {
  const port = browser.tabs.connect(tabId, { name: LEAVE });
  // reading `lastError` keeps errors out of the console if nobody answers; a connection is used because an unanswered
  // message would be reported there too
  port.onDisconnect.addListener(() => void browser.runtime.lastError);
}

/** Whether a tab has a reader script. Sending a message to a tab without one would leave an error in the console. */
export const hasReader = async (tabId: number): Promise<boolean> => (await readerIn(tabId)) === 'there';
