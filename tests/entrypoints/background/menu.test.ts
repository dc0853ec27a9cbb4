import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepMenu } from '../../../entrypoints/background/menu.ts';
import { openPanelFor } from '../../../entrypoints/background/open-panel.ts';
import { takeWords } from '../../../platform/asked-words.ts';
import { hasPanel } from '../../../platform/panel.ts';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));
vi.mock('../../../platform/panel.ts', { spy: true });
vi.mock('../../../entrypoints/background/open-panel.ts', () => ({ openPanelFor: vi.fn() }));

const keep = vi.fn();
type Clicked = (info: { menuItemId: string; selectionText?: string }, tab?: { id: number }) => Promise<void>;

/** Adds the parts of the browser that the menu uses and that the fake browser lacks. */
function stub(withWindows: boolean): { click: Clicked; opened: ReturnType<typeof vi.fn> } {
  const opened = vi.fn();
  let click: Clicked = async () => {};
  const menus = {
    onClicked: {
      addListener: (listener: Clicked) => {
        click = listener;
      },
    },
  };
  Object.assign(browser, {
    contextMenus: menus,
    windows: withWindows ? { create: opened } : undefined,
    tabs: { create: opened },
  });
  return { click: (info, tab) => click(info, tab), opened };
}

describe('“Keep this story”', () => {
  it('keeps the story of the tab over which the menu was opened', async () => {
    const { click } = stub(true);
    keepMenu(keep);
    await click({ menuItemId: 'keep-story' }, { id: 7 });
    expect(keep).toHaveBeenCalledExactlyOnceWith(7);
  });

  it('keeps nothing outside a tab', async () => {
    const { click } = stub(true);
    keep.mockClear();
    keepMenu(keep);
    await click({ menuItemId: 'keep-story' });
    await click({ menuItemId: 'beside' });
    expect(keep).not.toHaveBeenCalled();
    expect(openPanelFor).not.toHaveBeenCalled();
  });
});

describe('“Look up … in Backstory”', () => {
  beforeEach(() => vi.restoreAllMocks());

  it.each([
    ['a small window', true],
    ['a tab, where the browser has no windows', false],
  ])('opens the popup, which looks up the selected words, in %s', async (_, withWindows) => {
    const { click, opened } = stub(withWindows);
    keepMenu(keep);
    await click({ menuItemId: 'look-up', selectionText: ' Kerry & Lavrov ' });
    expect(opened).toHaveBeenCalledOnce();
    expect(await takeWords()).toBe('Kerry & Lavrov');
  });

  it('keeps the words out of the address, which the history could record', async () => {
    const { click, opened } = stub(true);
    keepMenu(keep);
    await click({ menuItemId: 'look-up', selectionText: 'Kerry' });
    expect(JSON.stringify(opened.mock.calls)).not.toContain('Kerry');
  });

  it('passes on as many letters as a name or a role can have', async () => {
    const { click } = stub(true);
    keepMenu(keep);
    await click({ menuItemId: 'look-up', selectionText: 'Kerry '.repeat(1000) });
    expect((await takeWords())!.length).toBe(120);
  });

  it('forgets the words once the popup has them', async () => {
    const { click } = stub(true);
    keepMenu(keep);
    await click({ menuItemId: 'look-up', selectionText: 'Kerry' });
    await takeWords();
    expect(await takeWords()).toBeUndefined();
  });

  it('opens nothing for another entry, or without words', async () => {
    const { click, opened } = stub(true);
    keepMenu(keep);
    await click({ menuItemId: 'another', selectionText: 'Kerry' });
    await click({ menuItemId: 'look-up' });
    expect(opened).not.toHaveBeenCalled();
  });
});

it('opens the lookup page in a popup window of a size that fits it', async () => {
  const { click, opened } = stub(true);
  keepMenu(keep);
  await click({ menuItemId: 'look-up', selectionText: 'Kerry' });
  const url = browser.runtime.getURL('/popup.html' as never);
  expect(opened).toHaveBeenCalledWith({ url: expect.stringContaining(url), type: 'popup', width: 420, height: 620 });
});

it('opens the side panel for the tab over which the menu was opened', async () => {
  const { click } = stub(true);
  keepMenu(keep);
  await click({ menuItemId: 'beside' }, { id: 7 });
  expect(openPanelFor).toHaveBeenCalledExactlyOnceWith({ id: 7 });
});

describe('at install, the menu gets its entries', () => {
  const SELECTION = { id: 'look-up', title: 'menu.lookUp', contexts: ['selection'] };
  const PAGE = { id: 'keep-story', title: 'menu.keep', contexts: ['page'] };
  const PANEL = { id: 'beside', title: 'menu.beside', contexts: ['page', 'action'] };

  it.each([
    ['and that of the side panel', true, [SELECTION, PAGE, PANEL]],
    ['but none for the side panel where there is none', false, [SELECTION, PAGE]],
  ])('in place of those of an older version, %s', async (_, panel, expected) => {
    vi.mocked(hasPanel).mockReturnValue(panel);
    stub(true);
    let entries: object[] = [{ id: 'old' }];
    Object.assign(browser.contextMenus, {
      removeAll: async () => {
        entries = [];
      },
      create: (entry: object) => void entries.push(entry),
    });
    fakeBrowser.reset();
    keepMenu(keep);
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' } as never);
    expect(entries).toEqual(expected);
  });
});

it('a browser without menus is no error', () => {
  stub(true);
  Object.assign(browser, { contextMenus: undefined });
  expect(() => keepMenu(keep)).not.toThrow();
});
