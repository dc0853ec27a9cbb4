import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { listenToCommands } from '../../../entrypoints/background/commands.ts';
import { keepMenu } from '../../../entrypoints/background/menu.ts';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

type Listener = (...told: unknown[]) => Promise<void>;
const open = vi.fn(async (_: object) => {});
const create = vi.fn();
const ran = vi.fn();
const sent = vi.fn(async (_: object) => undefined);
let command: Listener;
let click: Listener;
let installed: Listener;
/** whether a reader script is found */
let reader: boolean | Error = false;

beforeEach(() => {
  vi.clearAllMocks();
  reader = false;
  Object.assign(browser, {
    sidePanel: { open },
    commands: { onCommand: { addListener: (listener: Listener) => (command = listener) } },
    contextMenus: {
      removeAll: async () => {},
      create,
      onClicked: { addListener: (listener: Listener) => (click = listener) },
    },
    scripting: {
      insertCSS: async () => {},
      executeScript: async (injection: { files?: string[] }) => {
        if (reader instanceof Error) throw reader;
        if (injection.files) ran(injection.files);
        return [{ result: reader }];
      },
    },
    windows: { WINDOW_ID_CURRENT: -2 },
  });
  vi.spyOn(browser.runtime.onInstalled, 'addListener').mockImplementation((listener) => {
    installed = listener as never;
  });
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(sent as never);
  listenToCommands(() => {});
  keepMenu(() => {});
});

describe.each<[string, () => Promise<void>]>([
  ['the command', () => command('open-panel', { id: 7, windowId: 3 })],
  ['the menu of a page', () => click({ menuItemId: 'beside' }, { id: 7, windowId: 3 })],
])('%s', (_, press) => {
  it('opens the panel of its window before anything is awaited, as the browser forgets the press meanwhile', () => {
    void press();
    expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 3 });
  });

  it('runs the reader script in a page that has none, and notifies whoever follows the page', async () => {
    await press();
    expect(ran.mock.calls).toEqual([[['/reader.js']]]);
    expect(sent).toHaveBeenCalledWith({ type: 'pageRead', data: { tabId: 7 } });
  });

  it.each<[string, boolean | Error]>([
    ['has a reader script', true],
    ['cannot be accessed', new Error('Cannot access')],
  ])('does not run it in a page that %s', async (_, found) => {
    reader = found;
    await press();
    expect(ran).not.toHaveBeenCalled();
    expect(sent).not.toHaveBeenCalled();
  });

  it('throws nothing if the browser does not open it', async () => {
    open.mockRejectedValueOnce(new Error('may only be called in response to a user gesture'));
    await expect(press()).resolves.toBeUndefined();
  });
});

it('the command opens the panel of the window with the focus if the browser does not say in which window it was pressed', async () => {
  await command('open-panel');
  expect(open).toHaveBeenCalledWith({ windowId: -2 });
});

it('the menu has an entry for it, if the browser has a panel', async () => {
  await installed({});
  expect(create).toHaveBeenCalledWith(expect.objectContaining({ id: 'beside', contexts: ['page', 'action'] }));
  create.mockClear();
  Object.assign(browser, { sidePanel: undefined });
  await installed({});
  expect(create.mock.calls.map(([{ id }]) => id)).not.toContain('beside');
});
