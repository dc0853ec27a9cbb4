import { checked, pageCast, pageSummary } from './message-checks.ts';
import { type PageCast, type PageSummary, sendMessage } from './messages.ts';

/**
 * Asks the reader script of a tab what it found, or asks it to read a page although it is no article.
 *
 * @throws if there is no reader script, or if its answer is not valid: the page shares the process of the script
 */
export const askPage = async (question: 'summary' | 'readAnyway', tabId: number): Promise<PageSummary> =>
  checked(pageSummary, await sendMessage(question, {}, tabId));

/**
 * Asks the reader script of a tab for the cast of the story.
 *
 * @param story whether to ask for the story itself as well
 * @throws as `askPage` does
 */
export const askCast = async (tabId: number, story = false): Promise<PageCast> =>
  checked(pageCast, await sendMessage('pageCast', story ? { story } : {}, tabId));
