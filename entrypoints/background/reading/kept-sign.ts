/** The toolbar's icon shows whether the story of a tab is kept. */
import { type Browser, browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { TabKeeper } from './keep-tab.ts';
import type { YourReading } from './your-reading.ts';

const SIZES = [16, 24, 32, 48] as const;
const icons = (folder: string) => Object.fromEntries(SIZES.map((size) => [size, `/${folder}/${size}.png`]));
/** How long (ms) the icon confirms that a story was kept by a menu or a shortcut. */
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
    // do nothing if the tab already has the right icon, as most have
    if ((await browser.action.getTitle({ tabId })) === title) return;
    await setIcon({ tabId, path: icons(isKept ? 'icon-kept' : 'icon') });
    await browser.action.setTitle({ tabId, title });
  } catch {
    // the tab is closed
  }
}

/** Updates the icons of the active tabs after a story was kept or forgotten. */
export async function signAgain(reading: YourReading): Promise<void> {
  for (const { id, url } of await browser.tabs.query({ active: true })) {
    if (id !== undefined && url) await sign(id, (await reading.at(url)) !== null);
  }
}

/** Updates the icon of a tab whose story is being read: a single-page application still has the icon of the story before. */
export async function showWhetherKept(reading: YourReading, tabId: number, address: string): Promise<void> {
  await sign(tabId, (await reading.at(address)) !== null);
}

/** Keeps the story of a tab and shows the result on the icon; a result that needs words is shown in the popup. */
export async function keepAndShow(keeper: TabKeeper, tabId: number): Promise<void> {
  const reply = await keeper.keep(tabId, false);
  const isKept = typeof reply === 'object' && 'id' in reply;
  if (isKept) {
    // the menu or the shortcut grants access to the page, so its icon can be set although its address is not known
    await sign(tabId, true);
    const before = await browser.action.getBadgeText?.({ tabId });
    await browser.action.setBadgeText?.({ tabId, text: '✓' });
    setTimeout(() => void browser.action.setBadgeText?.({ tabId, text: before ?? '' })?.catch(() => {}), TOLD_MS);
    return;
  }
  // not every browser can open it from here
  await browser.action.openPopup?.().catch(() => {});
}
