import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hasPanel, openForCard, openPanel, panelKeys } from '../../platform/panel.ts';
import { storePinned, takePinned } from '../../platform/pinned.ts';
import { settled } from '../entrypoints/questions.ts';

const open = vi.fn();
const isOpen = vi.fn();
const contexts = vi.fn();
const REFUSED = new Error('may only be called in response to a user gesture');

/** Gives the browser Chrome's panel, Firefox's, or none. */
function has(panel: 'side panel' | 'sidebar' | 'none'): void {
  Object.assign(browser, {
    sidePanel: panel === 'side panel' ? { open } : undefined,
    sidebarAction: panel === 'sidebar' ? { open, isOpen } : undefined,
  });
}

beforeEach(() => {
  open.mockReset().mockResolvedValue(undefined);
  isOpen.mockReset().mockResolvedValue(true);
  contexts.mockReset().mockResolvedValue([]);
  Object.assign(browser.runtime, { getContexts: contexts });
});
afterEach(() => has('none'));

describe('the panel', () => {
  it.each([
    ['side panel', true],
    ['sidebar', true],
    ['none', false],
  ] as const)('is there in a browser with: %s', (panel, expected) => {
    has(panel);
    expect(hasPanel()).toBe(expected);
  });

  it('opens for the window in Chrome, and for that with the focus in Firefox', async () => {
    has('side panel');
    expect(await openPanel(3)).toBe(true);
    expect(open.mock.calls).toEqual([[{ windowId: 3 }]]);
    has('sidebar');
    expect(await openPanel(3)).toBe(true);
    expect(open.mock.calls[1]).toEqual([]);
    open.mockRejectedValue(REFUSED);
    expect(await openPanel(3)).toBe(false);
    has('none');
    expect(await openPanel(3)).toBe(false);
  });

  it('is opened for a card by Chrome, or was opened by the message before', async () => {
    has('side panel');
    expect(await openForCard(3)).toBe(true);
    expect(contexts).not.toHaveBeenCalled();
    open.mockRejectedValue(REFUSED);
    expect(await openForCard(3)).toBe(false);
    contexts.mockResolvedValue([{}]);
    expect(await openForCard(3)).toBe(true);
    expect(contexts).toHaveBeenLastCalledWith({ contextTypes: ['SIDE_PANEL'], windowIds: [3] });
    has('none');
    expect(await openForCard(3)).toBe(false);
  });

  it('is not opened for a card by Firefox, but may be open', async () => {
    has('sidebar');
    expect(await openForCard(3)).toBe(true);
    isOpen.mockResolvedValue(false);
    expect(await openForCard(3)).toBe(false);
    isOpen.mockRejectedValue(new Error('no window'));
    expect(await openForCard(3)).toBe(false);
    expect(isOpen).toHaveBeenLastCalledWith({ windowId: 3 });
    expect(open).not.toHaveBeenCalled();
  });

  it('has the keys that the reader set, if there is a panel', async () => {
    const commands = [
      { name: 'another', shortcut: 'Alt+A' },
      { name: 'open-panel', shortcut: 'Alt+B' },
    ];
    Object.assign(browser, { commands: { getAll: async () => commands } });
    has('none');
    expect(await panelKeys()).toBeUndefined();
    has('sidebar');
    expect(await panelKeys()).toBe('Alt+B');
    commands.pop();
    expect(await panelKeys()).toBe('');
    Object.assign(browser, { commands: undefined });
    expect(await panelKeys()).toBe('');
  });
});

describe('cards that wait for a panel', () => {
  const card = (id: string) => ({ id, name: id, kind: 'person' as const, story: { present: [] } });
  beforeEach(() => fakeBrowser.storage.session.clear());

  it('are at most eight, the newest last, each once', async () => {
    for (const id of [...'abcdefghi', 'c']) await storePinned(3, card(id));
    const taken = vi.fn();
    const stop = takePinned(3, taken);
    await settled();
    expect(taken.mock.calls.map(([cards]) => cards.map(({ id }: { id: string }) => id).join(''))).toEqual(['bdefghic']);
    stop();
  });

  it('are each taken once, also if one comes while the panel takes the others', async () => {
    await storePinned(3, card('a'));
    const taken = vi.fn();
    const stop = takePinned(3, taken);
    await storePinned(3, card('b'));
    await settled();
    expect(taken.mock.calls.flatMap(([cards]) => cards)).toEqual([card('a'), card('b')]);
    stop();
  });

  it('are taken once, also those that come later, until the panel closes', async () => {
    const taken = vi.fn();
    const stop = takePinned(3, taken);
    await settled();
    expect(taken).not.toHaveBeenCalled();
    await storePinned(3, card('a'));
    await storePinned(4, card('x'));
    await settled();
    await storePinned(3, card('b'));
    await settled();
    expect(taken.mock.calls).toEqual([[[card('a')]], [[card('b')]]]);
    stop();
    await storePinned(3, card('c'));
    await settled();
    expect(taken).toHaveBeenCalledTimes(2);
  });
});
