/** Notifies the extension's open pages that the kept stories have changed, in whichever context. */
import { browser } from 'wxt/browser';

const CHANGED = 'keptChanged';

/** Notifies all open pages of the extension. Ignores errors, because there may be none. */
export function notifyKeptChanged(): void {
  void browser.runtime.sendMessage({ type: CHANGED }).catch(() => {});
}

/** Calls back when stories were kept, forgotten or corrected, in any context. Returns a function that stops it. */
export function watchKept(onChanged: () => void): () => void {
  // only listens: these messages have no answer
  const messageReceived = ({ type }: { type?: unknown }) => {
    if (type === CHANGED) onChanged();
    return undefined;
  };
  browser.runtime.onMessage.addListener(messageReceived);
  return () => browser.runtime.onMessage.removeListener(messageReceived);
}
