/** What tells the extension's open pages that the kept stories changed, whoever changed them. */
import { browser } from 'wxt/browser';

const CHANGED = 'keptChanged';

/** Tells all open pages of the extension. Nobody may be there to hear it. */
export function tellKeptChanged(): void {
  void browser.runtime.sendMessage({ type: CHANGED }).catch(() => {});
}

/** Calls back when stories were kept, forgotten or put right, here or elsewhere. Returns how to stop. */
export function watchKept(onChanged: () => void): () => void {
  // heard and not answered
  const told = ({ type }: { type?: unknown }) => {
    if (type === CHANGED) onChanged();
    return undefined;
  };
  browser.runtime.onMessage.addListener(told);
  return () => browser.runtime.onMessage.removeListener(told);
}
