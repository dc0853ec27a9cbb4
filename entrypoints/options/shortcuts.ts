/** The keyboard shortcuts that are set in the browser. */
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { Shortcut } from '../../components/options/shortcuts-section.tsx';

/** Only Firefox has an API that opens its page of shortcuts. */
interface FirefoxCommands {
  openShortcutSettings?: () => Promise<void>;
}

/** What each shortcut does, and its keys; empty if the browser has no shortcuts, as Firefox for Android. */
export async function readShortcuts(): Promise<Shortcut[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.map(({ name, description, shortcut }) => ({
    label: name === '_execute_action' ? i18n.t('options.shortcuts.popup') : description || (name ?? ''),
    keys: shortcut ?? '',
  }));
}

/** Opens the browser's page of shortcuts. */
export async function changeShortcuts(): Promise<void> {
  const commands = browser.commands as FirefoxCommands;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
