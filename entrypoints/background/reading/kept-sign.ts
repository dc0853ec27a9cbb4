/** The toolbar's icon shows whether the story of a tab is kept. */
import { type Browser, browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { TabKeeper } from './keep-tab.ts';
import type { YourReading } from './your-reading.ts';

const SIZES = [16, 24, 32, 48] as const;
const icons = (folder: string) => Object.fromEntries(SIZES.map((size) => [size, `/${folder}/${size}.png`]));
/** A story that was kept by a menu or a shortcut is told so for so long (ms). */
const TOLD_MS = 2500;

/** The tab may be gone: Chrome writes that to the console, unless a callback looks at the error. */
function setIcon(icon: Browser.action.TabIconDetails): Promise<void> {
  // Firefox for Android has no icon to change
  if (import.meta.env.FIREFOX) return browser.action.setIcon?.(icon) ?? Promise.resolve();
  return new Promise((done) => browser.action.setIcon(icon, () => done(void browser.runtime.lastError)));
}

/** Shows on the icon over a tab whether its story is kept. */
async function sign(tabId: number, isKept: boolean): Promise<void> {
  const title = isKept ? i18n.t('keep.isKept') : i18n.t('extension.name');
  try {
    // most tabs have the right one already
    if ((await browser.action.getTitle({ tabId })) === title) return;
    await setIcon({ tabId, path: icons(isKept ? 'icon-kept' : 'icon') });
    await browser.action.setTitle({ tabId, title });
  } catch {
    // the tab is gone
  }
}

/** Signs the tabs in front anew: a story was kept or forgotten. */
export async function signAgain(reading: YourReading): Promise<void> {
  for (const { id, url } of await browser.tabs.query({ active: true })) {
    if (id !== undefined && url) await sign(id, (await reading.at(url)) !== null);
  }
}

/** Signs the tab of a story that is being read: one that goes on to the next story by itself keeps the icon of the last. */
export async function showWhetherKept(reading: YourReading, tabId: number, address: string): Promise<void> {
  await sign(tabId, (await reading.at(address)) !== null);
}

/** Keeps the story of a tab, and tells on the icon how that went; what needs words is told in the popup. */
export async function keepAndShow(keeper: TabKeeper, tabId: number): Promise<void> {
  const reply = await keeper.keep(tabId, false);
  const isKept = typeof reply === 'object' && 'id' in reply;
  if (isKept) {
    // by the menu or a shortcut the page was let be read, so that its icon can be set though its address is not told
    await sign(tabId, true);
    const before = await browser.action.getBadgeText?.({ tabId });
    await browser.action.setBadgeText?.({ tabId, text: '✓' });
    setTimeout(() => void browser.action.setBadgeText?.({ tabId, text: before ?? '' })?.catch(() => {}), TOLD_MS);
    return;
  }
  // not every browser can open it from here
  await browser.action.openPopup?.().catch(() => {});
}
