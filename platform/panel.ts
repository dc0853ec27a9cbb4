/**
 * The panel beside the page: Chrome's side panel or Firefox's sidebar. Browsers open it only in response to the
 * reader's click or key.
 */
import { browser } from 'wxt/browser';

/** Firefox's API, which is not in the types of other browsers. */
interface Sidebar {
  open(): Promise<void>;
  isOpen(of: { windowId: number }): Promise<boolean>;
}
const sidebar = () => (browser as { sidebarAction?: Sidebar }).sidebarAction;

/** The name of the command that opens the panel. */
export const PANEL_COMMAND = 'open-panel';

/** Whether this browser has a panel; browsers on phones have none. */
export const hasPanel = (): boolean => (sidebar() ?? browser.sidePanel) !== undefined;

/**
 * Opens the panel of a window. Must be called in the handler of a click or key, before anything is awaited.
 *
 * @param windowId for Chrome; Firefox opens the panel of the window with the focus, which is the same one
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
 * Whether the panel of a window is open, for a card that was pinned in a page. Chrome can open it for this; Firefox does not
 * let a click in a page open its sidebar. Must be called in the handler of the message, before anything is awaited.
 */
export async function openForCard(windowId: number): Promise<boolean> {
  const own = sidebar();
  if (own) return own.isOpen({ windowId }).catch(() => false);
  return (await openPanel(windowId)) || isOpenInChrome(windowId);
}

/**
 * Whether the panel is open already: a message that is sent a second time has no click that would let it open, but the
 * first may have opened it.
 */
async function isOpenInChrome(windowId: number): Promise<boolean> {
  if (!browser.sidePanel) return false;
  const open = await browser.runtime.getContexts({ contextTypes: ['SIDE_PANEL'], windowIds: [windowId] });
  return open.length > 0;
}

/**
 * Returns the shortcut of the command that opens the panel (empty if the reader has set none), or undefined if there is
 * no panel.
 */
export async function panelKeys(): Promise<string | undefined> {
  if (!hasPanel()) return undefined;
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.find(({ name }) => name === PANEL_COMMAND)?.shortcut ?? '';
}
