/** Opens the panel beside a page, by the page's menu or a shortcut: the press gives leave to read that page, once. */
import { tellPageRead } from '../../platform/follow-page.ts';
import { openPanel } from '../../platform/panel.ts';
import { readerIn, readTab } from '../../platform/read-tab.ts';

/** The tab of the press. */
interface Tab {
  id?: number | undefined;
  windowId: number;
}

/** To be called in the handler of the press, with nothing awaited before: the browser forgets it meanwhile. */
export async function openBeside({ id, windowId }: Tab): Promise<void> {
  const opening = openPanel(windowId);
  // what the panel's own page can read by itself has a reader
  if (id !== undefined && (await readerIn(id)) === 'none') {
    await readTab(id).catch(() => {});
    tellPageRead(id);
  }
  await opening;
}
