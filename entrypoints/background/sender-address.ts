import type { Browser } from 'wxt/browser';

/**
 * Where the page of a message is; undefined if the browser does not tell.
 *
 * A page that goes on to another story by itself (`history.pushState`) has another address by then than the one at which
 * its script began, and the browser tells of scripts only the latter.
 */
export const addressOf = ({ tab, url }: Pick<Browser.runtime.MessageSender, 'tab' | 'url'>): string | undefined =>
  tab?.url ?? url;
