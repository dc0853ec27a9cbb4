import type { Browser } from 'wxt/browser';

/**
 * Returns the address of the page that sent a message, or undefined if the browser does not say.
 *
 * After a page has moved to another story by itself (`history.pushState`), its address is no longer the one at which
 * its script started; for a script the browser only gives the latter, so the tab's address is preferred.
 */
export const addressOf = ({ tab, url }: Pick<Browser.runtime.MessageSender, 'tab' | 'url'>): string | undefined =>
  tab?.url ?? url;
