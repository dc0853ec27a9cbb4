/** The sites that Backstory may read. The browser is asked each time, because the reader can change permissions there too. */
import { browser } from 'wxt/browser';
import { OUTLET_MATCHES, OUTLETS } from './outlets.ts';
import { EVERYWHERE, type OwnSite, ownSites, patternToAsk } from './sites.ts';

/** The permissions that are granted. */
export interface Grants {
  everywhere: boolean;
  /** sites that the reader added */
  own: OwnSite[];
  /** reviewed outlets for which the reader withdrew the permission in the browser's own settings */
  withdrawn: string[];
}

const mayRead = (origins: string[]) => browser.permissions.contains({ origins });

/** The permissions that are granted now. */
export async function readGrants(): Promise<Grants> {
  const { origins = [] } = await browser.permissions.getAll();
  const known = new Set(origins);
  const withdrawn = await Promise.all(
    OUTLETS.map(async (_, i) => !known.has(OUTLET_MATCHES[i]!) && !(await mayRead([OUTLET_MATCHES[i]!]))),
  );
  return {
    everywhere: await mayRead([EVERYWHERE]),
    own: ownSites(origins),
    withdrawn: OUTLETS.filter((_, i) => withdrawn[i]),
  };
}

/** Whether a host is read automatically. */
export const isAllowed = (host: string): Promise<boolean> => mayRead([patternToAsk(host)]);

/**
 * Asks the reader for permission, by the browser's own dialog. Browsers allow this only in the handler of a click,
 * before anything is awaited.
 *
 * @returns whether the reader agreed
 */
export const askFor = (patterns: string[]): Promise<boolean> => browser.permissions.request({ origins: patterns });

/**
 * Lets the browser offer the reader to allow the site of a tab, even if its address is not known to the extension. Chrome
 * shows the offer beside its address bar.
 *
 * @returns undefined if the browser cannot do that
 */
export const offerSite = (): ((tabId: number) => Promise<void>) | undefined =>
  // Chrome, from version 133 on; Firefox cannot
  browser.permissions.addHostAccessRequest &&
  ((tabId) => browser.permissions.addHostAccessRequest({ tabId }).catch(() => {}));

/**
 * Gives permissions back. The browser notifies the background, as of any withdrawal, and the background removes
 * Backstory from the open pages.
 */
export async function giveBack(patterns: string[]): Promise<void> {
  await browser.permissions.remove({ origins: patterns });
}

/**
 * Calls back whenever permissions are granted or withdrawn, in the extension or in the browser. Returns a function that
 * stops it.
 */
export function watchGrants(changed: () => void): () => void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  return () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  };
}
