import { checked, pageCast, pageSummary } from './message-checks.ts';
import { type PageCast, type PageSummary, sendMessage } from './messages.ts';

/**
 * Asks a tab's reader what it found, or to read a page although it is no article.
 *
 * @throws where there is no reader, or where its answer does not fit: the page shares the process that it runs in
 */
export const askPage = async (question: 'summary' | 'readAnyway', tabId: number): Promise<PageSummary> =>
  checked(pageSummary, await sendMessage(question, {}, tabId));

/**
 * Asks a tab's reader who else is in the story.
 *
 * @param story whether to ask for the story itself as well
 * @throws as `askPage` does
 */
export const askCast = async (tabId: number, story = false): Promise<PageCast> =>
  checked(pageCast, await sendMessage('pageCast', story ? { story } : {}, tabId));
