/**
 * Words on their way from the menu of selected text to the popup that looks them up. They travel in the browser's
 * memory: as part of the popup's address, they could stay in the history.
 */
import { storage } from 'wxt/utils/storage';

/** The popup as the menu opens it; as the toolbar's button opens it, it takes no words. */
export const LOOKUP_PAGE = '/popup.html?words';

const KEY = 'session:askedWords';

/** Leaves words for the popup that opens next. */
export const leaveWords = (words: string): Promise<void> => storage.setItem(KEY, words);

/** Takes the words that were left, so that nobody finds them later. Returns undefined if there are none. */
export async function takeWords(): Promise<string | undefined> {
  const words = await storage.getItem<string>(KEY);
  await storage.removeItem(KEY);
  return words ?? undefined;
}
