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

/**
 * Whether the panel of a window is open, for a card that was pinned in a page. Chrome opens it for that; Firefox lets no
 * click in a page open its sidebar. To be called in the handler of the message, with nothing awaited before.
 */
export async function openForCard(windowId: number): Promise<boolean> {
  const own = sidebar();
  if (own) return own.isOpen({ windowId }).catch(() => false);
  return (await openPanel(windowId)) || isOpenInChrome(windowId);
}

/** A question that is asked twice comes without the press, and the first one may have opened it. */
async function isOpenInChrome(windowId: number): Promise<boolean> {
  if (!browser.sidePanel) return false;
  const open = await browser.runtime.getContexts({ contextTypes: ['SIDE_PANEL'], windowIds: [windowId] });
  return open.length > 0;
}

/** The keys of the command that opens it, as the browser has them; empty if it has none, undefined if there is no panel. */
export async function panelKeys(): Promise<string | undefined> {
  if (!hasPanel()) return undefined;
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.find(({ name }) => name === PANEL_COMMAND)?.shortcut ?? '';
}
