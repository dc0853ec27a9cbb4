import { browser } from 'wxt/browser';
import { sendMessage } from '../../platform/messages.ts';
import { PANEL_COMMAND } from '../../platform/panel.ts';
import { hasReader } from '../../platform/read-tab.ts';
import { openPanelFor } from './open-panel.ts';
import { toggleMarks } from './toggle-marks.ts';

/**
 * Handles the shortcuts. `_execute_action` is missing here, as the browser itself opens the popup for it.
 *
 * @param keep keeps the story of a tab
 */
export function listenToCommands(keep: (tabId: number) => void): void {
  // Firefox for Android has no commands
  browser.commands?.onCommand.addListener(async (command, tab) => {
    if (command === PANEL_COMMAND) {
      // some browsers do not pass the tab: then it is the window with the focus
      await openPanelFor(tab ?? { windowId: browser.windows.WINDOW_ID_CURRENT });
      return;
    }
    if (command === 'toggle-marks') {
      await toggleMarks().catch((error) => console.warn('marks could not be switched', error));
      return;
    }
    const [active] = tab ? [tab] : await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (command === 'keep-story') {
      if (active?.id !== undefined) keep(active.id);
      return;
    }
    const by = command === 'next-mention' ? 1 : -1;
    // a tab without our reader has no marks to step through
    if (active?.id === undefined || !(await hasReader(active.id))) return;
    // the tab may leave the page meanwhile
    await sendMessage('step', { by }, active.id).catch(() => {});
  });
}
