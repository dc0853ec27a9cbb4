/** Grants and withdraws hosts as a reader does in the browser's own settings of an extension. */
import type { Launched } from './launch.ts';
import { newTab, openExtensionPage } from './launch.ts';

/** APIs of the browser's own page of extensions, and of pages of any extension. */
declare const chrome: {
  developerPrivate: {
    updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>;
    addHostPermission(id: string, host: string): Promise<void>;
    removeHostPermission(id: string, host: string): Promise<void>;
  };
  permissions: { remove(permissions: { origins: string[] }): Promise<boolean> };
};

type Act = { do: 'withdrawAll' | 'giveAll' } | { do: 'give' | 'withdraw'; host: string };

/** Chrome only: does on chrome://extensions what its switches and lists do. */
export async function onExtensionsPage({ browser, origin }: Launched, act: Act): Promise<void> {
  const page = await newTab(browser);
  await page.goto('chrome://extensions/');
  const call = async (id: string, act: Act) => {
    const { developerPrivate } = chrome;
    if (act.do === 'give') await developerPrivate.addHostPermission(id, act.host);
    else if (act.do === 'withdraw') await developerPrivate.removeHostPermission(id, act.host);
    else {
      const hostAccess = act.do === 'giveAll' ? 'ON_ALL_SITES' : 'ON_CLICK';
      await developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess });
    }
  };
  await page.evaluate(call, new URL(origin).host, act);
  await page.close();
}

/** Withdraws a listed outlet; in Chrome all of them, as it has no switch for a single one. */
export async function withdrawOutlet(launched: Launched, pattern: string): Promise<void> {
  if (launched.kind === 'chrome') return onExtensionsPage(launched, { do: 'withdrawAll' });
  const page = await openExtensionPage(launched, 'options.html');
  await page.evaluate((pattern) => chrome.permissions.remove({ origins: [pattern] }), pattern);
  await page.close();
}
