import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { changeShortcuts, readShortcuts } from '../../../entrypoints/options/shortcuts.ts';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

beforeEach(() => {
  vi.restoreAllMocks();
});

describe('shortcuts', () => {
  it('are listed with what they do and their keys, the popup’s in our own words', async () => {
    const commands = [
      { name: '_execute_action', description: '', shortcut: 'Alt+Shift+K' },
      { name: 'next-mention', description: 'Go to the next mark' },
    ];
    Object.assign(browser, { commands: { getAll: async () => commands } });
    expect(await readShortcuts()).toEqual([
      { label: 'options.shortcuts.popup', keys: 'Alt+Shift+K' },
      { label: 'Go to the next mark', keys: '' },
    ]);
  });

  it('are empty in a browser without shortcuts', async () => {
    Object.assign(browser, { commands: undefined });
    expect(await readShortcuts()).toEqual([]);
  });

  it('are changed on the browser’s own page', async () => {
    const openShortcutSettings = vi.fn(async () => {});
    const create = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
    Object.assign(browser, { commands: { openShortcutSettings } });
    await changeShortcuts();
    expect(openShortcutSettings).toHaveBeenCalledOnce();
    expect(create).not.toHaveBeenCalled();
    Object.assign(browser, { commands: {} });
    await changeShortcuts();
    expect(create).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' });
  });
});
