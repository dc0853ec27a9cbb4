/** Where the browser lets Backstory read: asked of the browser each time, because the reader can change it there too. */
import { browser } from 'wxt/browser';
import { OUTLET_MATCHES, OUTLETS } from './outlets.ts';
import { EVERYWHERE, type OwnSite, ownSites, patternToAsk } from './sites.ts';

/** What is allowed. */
export interface Grants {
  everywhere: boolean;
  /** sites that the reader added */
  own: OwnSite[];
  /** reviewed outlets that the reader withdrew in the browser's own settings */
  withdrawn: string[];
}

const mayRead = (origins: string[]) => browser.permissions.contains({ origins });

/** What is allowed now. */
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

/** Whether a host is read without being asked. */
export const isAllowed = (host: string): Promise<boolean> => mayRead([patternToAsk(host)]);

/**
 * Asks the reader for sites, in the browser's own words. Only a click may ask: to be called in its handler,
 * with nothing awaited before.
 *
 * @returns whether the reader said yes
 */
export const askFor = (patterns: string[]): Promise<boolean> => browser.permissions.request({ origins: patterns });

/**
 * Lets the browser offer the reader to read the site of a tab always, though its address is not told to us. Chrome does
 * that beside its address bar.
 *
 * @returns undefined if the browser has no such offer
 */
export const offerSite = (): ((tabId: number) => Promise<void>) | undefined =>
  // from 133 on; Firefox has none
  browser.permissions.addHostAccessRequest &&
  ((tabId) => browser.permissions.addHostAccessRequest({ tabId }).catch(() => {}));

/** Gives sites back; the background, which hears of it as of any withdrawal, leaves their open pages. */
export async function giveBack(patterns: string[]): Promise<void> {
  await browser.permissions.remove({ origins: patterns });
}

/** Calls back whenever sites are allowed or withdrawn, whoever did it. */
export function watchGrants(changed: () => void): () => void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  return () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  };
}
