/** Firefox’s sidebar with the panel, which tests cannot control: its text is read from another page of the extension. */
import { expect } from 'vitest';
import { GECKO_ID } from '../../scripts/browsers.ts';
import { runPrivileged } from '../../scripts/drive/privileged.ts';
import type { Reader } from './harness.ts';

/** The part of the extension API that this uses. */
declare const chrome: { extension: { getViews(of: { type: string }): Window[] } };

/** Runs a command of the extension in the active window, as if its shortcut were pressed. */
export const runCommand = ({ browser }: Reader, name: string): Promise<void> =>
  runPrivileged(browser, `WebExtensionPolicy.getByID('${GECKO_ID}').extension.shortcuts.onCommand('${name}');`);

/** Returns the text of the sidebar, which is empty if it is closed. */
export function inSidebar(reader: Reader): Promise<string> {
  return reader.asExtension(
    () => chrome.extension.getViews({ type: 'sidebar' })[0]?.document.body.textContent ?? '',
    undefined,
  );
}

/** Closes the sidebar, and waits until it is gone: until then, it could be taken for one that is opened next. */
export async function closeSidebar(reader: Reader): Promise<void> {
  await runPrivileged(reader.browser, 'window.SidebarController.hide();');
  await expect.poll(() => inSidebar(reader)).toBe('');
}
