/**
 * Passes words from the context menu of selected text to the popup that looks them up. They are passed in the browser's
 * memory: in the popup's address, they could stay in the history.
 */
import { StorageItem } from 'webext-storage';

/** The popup as the menu opens it; if the toolbar's button opens it, it takes no words. */
export const LOOKUP_PAGE = '/popup.html?words';

const asked = new StorageItem<string>('askedWords', { area: 'session' });

/** Stores words for the popup that opens next. */
export const storeWords = (words: string): Promise<void> => asked.set(words);

/** Returns the stored words and removes them, or returns undefined if there are none. */
export async function takeWords(): Promise<string | undefined> {
  const words = await asked.get();
  await asked.remove();
  return words;
}
