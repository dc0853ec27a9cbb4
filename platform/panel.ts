/** The panel beside the page: Chrome's side panel, Firefox's sidebar. Browsers open it for a press of the reader's alone. */
import { browser } from 'wxt/browser';

/** Firefox's own; not in the types of the others. */
interface Sidebar {
  open(): Promise<void>;
  isOpen(of: { windowId: number }): Promise<boolean>;
}
const sidebar = () => (browser as { sidebarAction?: Sidebar }).sidebarAction;

/** The command that opens it. */
export const PANEL_COMMAND = 'open-panel';

/** Whether this browser has a panel: on telephones there is none. */
export const hasPanel = (): boolean => (sidebar() ?? browser.sidePanel) !== undefined;

/**
 * Opens the panel of a window. To be called in the handler of the press, with nothing awaited before.
 *
 * @param windowId in Firefox the window with the focus is meant, which is the one of the press
 * @returns whether it is open now
 */
export async function openPanel(windowId: number): Promise<boolean> {
  try {
    await (sidebar()?.open() ?? browser.sidePanel.open({ windowId }));
    return true;
  } catch {
    return false;
  }
}
