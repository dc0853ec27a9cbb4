/**
 * Passes words from the context menu of selected text to the popup that looks them up. They are passed in the browser's
 * memory: in the popup's address, they could stay in the history.
 */
import { storage } from 'wxt/utils/storage';

/** The popup as the menu opens it; if the toolbar's button opens it, it takes no words. */
export const LOOKUP_PAGE = '/popup.html?words';

const KEY = 'session:askedWords';

/** Stores words for the popup that opens next. */
export const storeWords = (words: string): Promise<void> => storage.setItem(KEY, words);

/** Returns the stored words and removes them, or returns undefined if there are none. */
export async function takeWords(): Promise<string | undefined> {
  const words = await storage.getItem<string>(KEY);
  await storage.removeItem(KEY);
  return words ?? undefined;
}
