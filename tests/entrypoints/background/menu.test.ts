import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { keepMenu } from '../../../entrypoints/background/menu.ts';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

type Clicked = (info: { menuItemId: string; selectionText?: string }) => Promise<void>;

/** The parts of the browser that the menu uses, which the fake browser lacks. */
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
  return { click: (info) => click(info), opened };
}

describe('“Look up … in Backstory”', () => {
  beforeEach(() => vi.restoreAllMocks());

  it.each([
    ['a small window', true],
    ['a tab, where the browser has no windows', false],
  ])('opens the popup with the selected words in %s', async (_, withWindows) => {
    const { click, opened } = stub(withWindows);
    keepMenu();
    await click({ menuItemId: 'look-up', selectionText: ' Kerry & Lavrov ' });
    expect(opened).toHaveBeenCalledOnce();
    expect(opened.mock.calls[0]![0].url).toMatch(/popup\.html\?q=Kerry%20%26%20Lavrov$/);
  });

  it('opens nothing for another entry, or for no words', async () => {
    const { click, opened } = stub(true);
    keepMenu();
    await click({ menuItemId: 'another', selectionText: 'Kerry' });
    await click({ menuItemId: 'look-up' });
    expect(opened).not.toHaveBeenCalled();
  });
});
