/** Opens the side panel, by the page's menu or a shortcut. The user gesture grants access to that page, which is read once. */
import { notifyPageRead } from '../../platform/follow-page.ts';
import { openPanel } from '../../platform/panel.ts';
import { readerIn, readTab } from '../../platform/read-tab.ts';

/** The tab of the user gesture. */
interface Tab {
  id?: number | undefined;
  windowId: number;
}

/** Must be called in the handler of the user gesture before anything is awaited, as the gesture then expires. */
export async function openPanelFor({ id, windowId }: Tab): Promise<void> {
  const opening = openPanel(windowId);
  // if a reader runs in the tab, the panel can read the page without this
  if (id !== undefined && (await readerIn(id)) === 'none') {
    await readTab(id).catch(() => {});
    notifyPageRead(id);
  }
  await opening;
}
