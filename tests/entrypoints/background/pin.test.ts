import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerMessages } from '../../../entrypoints/background/messages.ts';
import type { PinRequest } from '../../../platform/message-checks.ts';
import { takePinned } from '../../../platform/pinned.ts';

const open = vi.fn(async (_: object) => {});
const isOpen = vi.fn(async (_: object) => false);
answerMessages(
  () => Promise.reject(new Error('nothing of the packs is asked')),
  () => {},
);

const CARD: PinRequest = { id: 'john-kerry', name: 'John Kerry', kind: 'person', story: { present: ['john-kerry'] } };

/** Sends the message of a page in window 3, and returns the asynchronous answer. */
function pin(card: object = CARD): Promise<{ res?: unknown; err?: object }> {
  const { promise, resolve } = Promise.withResolvers<{ res?: unknown; err?: object }>();
  const sender = { id: browser.runtime.id, tab: { id: 7, windowId: 3 } };
  void fakeBrowser.runtime.onMessage.trigger({ type: 'pin', data: card } as never, sender as never, resolve as never);
  return promise;
}

/** Returns the ids of the cards that a window's panel receives. */
async function taken(windowId: number): Promise<string[]> {
  const ids: string[] = [];
  const stop = takePinned(windowId, (cards) => ids.push(...cards.map(({ id }) => id)));
  for (let i = 0; i < 5; i++) await new Promise((resolve) => setImmediate(resolve));
  stop();
  return ids;
}

beforeEach(async () => {
  vi.clearAllMocks();
  await fakeBrowser.storage.session.clear();
  Object.assign(browser, {
    sidePanel: { open },
    sidebarAction: undefined,
    commands: { getAll: async () => [{ name: 'open-panel', shortcut: 'Alt+Shift+B' }] },
  });
  Object.assign(browser.runtime, { getContexts: async () => [] });
});

describe('a pinned card in Chrome', () => {
  it('opens the panel of its window before anything is awaited, and waits there', async () => {
    const answer = pin();
    expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 3 });
    expect(await answer).toEqual({ res: { in: 'panel' } });
    expect(await taken(4)).toEqual([]);
    expect(await taken(3)).toEqual(['john-kerry']);
    expect(await taken(3)).toEqual([]);
  });

  it('stays in its page if the panel cannot be opened, and the reply has the keys for that', async () => {
    open.mockRejectedValueOnce(new Error('may only be called in response to a user gesture'));
    expect(await pin()).toEqual({ res: { in: 'page', keys: 'Alt+Shift+B' } });
    expect(await taken(3)).toEqual([]);
  });

  it('goes to an open panel even if the browser has forgotten the click', async () => {
    open.mockRejectedValueOnce(new Error('may only be called in response to a user gesture'));
    Object.assign(browser.runtime, { getContexts: async () => [{ windowId: 3 }] });
    expect(await pin()).toEqual({ res: { in: 'panel' } });
  });

  it('waits only once, however often it is pinned, in the order of pinning', async () => {
    for (const id of ['a', 'b', 'a']) await pin({ ...CARD, id });
    expect(await taken(3)).toEqual(['b', 'a']);
  });

  it('is refused if it is not valid, and opens nothing', async () => {
    expect(await pin({ ...CARD, kind: 'robot' })).toHaveProperty('err');
    expect(open).not.toHaveBeenCalled();
  });
});

describe('a pinned card in Firefox', () => {
  beforeEach(() => Object.assign(browser, { sidePanel: undefined, sidebarAction: { isOpen } }));

  it('goes to the sidebar if that is open', async () => {
    isOpen.mockResolvedValueOnce(true);
    expect(await pin()).toEqual({ res: { in: 'panel' } });
    expect(isOpen).toHaveBeenCalledWith({ windowId: 3 });
    expect(await taken(3)).toEqual(['john-kerry']);
  });

  it('stays in its page if the sidebar is closed, because a click in a page cannot open it', async () => {
    expect(await pin()).toEqual({ res: { in: 'page', keys: 'Alt+Shift+B' } });
    Object.assign(browser, { commands: { getAll: async () => [] } });
    expect(await pin()).toEqual({ res: { in: 'page', keys: '' } });
  });
});

it('a pinned card stays in its page if the browser has no panel', async () => {
  Object.assign(browser, { sidePanel: undefined });
  expect(await pin()).toEqual({ res: { in: 'page' } });
});
