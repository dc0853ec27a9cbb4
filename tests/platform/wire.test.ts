import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { wire } from '../../platform/wire.ts';

interface Protocol {
  double(request: { n: number }): number;
  nothing(request: Record<string, never>): void;
}

const US = { id: 'test-extension-id' };

/** Delivers a message. Returns the answer, and whether a listener announced an asynchronous answer. */
async function deliver(message: unknown, sender: object = US) {
  const reply = vi.fn();
  const kept = await fakeBrowser.runtime.onMessage.trigger(message as never, sender as never, reply as never);
  await new Promise((resolve) => setImmediate(resolve));
  return { answered: kept.includes(true as never), replies: reply.mock.calls.map(([answer]) => answer) };
}

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('a request that arrives', () => {
  it('is answered once the answer is there', async () => {
    const { onMessage } = wire<Protocol>();
    onMessage('double', async ({ data }) => data.n * 2);
    expect(await deliver({ type: 'double', data: { n: 4 } })).toEqual({ answered: true, replies: [{ res: 8 }] });
  });

  it.each<[string, () => never | Promise<never>]>([
    [
      'is refused',
      () => {
        throw new Error('not today');
      },
    ],
    ['fails later', () => Promise.reject(new Error('not today'))],
  ])('is answered with the reason if it %s', async (_, act) => {
    const { onMessage } = wire<Protocol>();
    onMessage('double', act);
    const { replies } = await deliver({ type: 'double', data: { n: 4 } });
    expect(replies).toEqual([{ err: { message: 'not today' } }]);
  });

  it.each<[string, unknown, object]>([
    ['of an unknown kind', { type: 'treble' }, US],
    ['of no kind', null, US],
    ['from another extension', { type: 'double', data: { n: 4 } }, { id: 'somebody-else' }],
    ['without a sender', { type: 'double', data: { n: 4 } }, {}],
  ])('is left to other listeners if it is one %s', async (_, message, sender) => {
    const { onMessage } = wire<Protocol>();
    const act = vi.fn(() => 1);
    onMessage('double', act);
    expect(await deliver(message, sender)).toEqual({ answered: false, replies: [] });
    expect(act).not.toHaveBeenCalled();
  });

  it('has its true sender, whatever the message says', async () => {
    const { onMessage } = wire<Protocol>();
    const act = vi.fn(() => 1);
    onMessage('double', act);
    await deliver({ type: 'double', data: { n: 1 }, sender: { id: 'made up' } });
    expect(act).toHaveBeenCalledWith({ type: 'double', data: { n: 1 }, sender: US });
  });

  it('is no longer answered once that was stopped', async () => {
    const { onMessage, stopAnswering } = wire<Protocol>();
    onMessage('double', () => 1);
    stopAnswering();
    expect((await deliver({ type: 'double', data: { n: 1 } })).answered).toBe(false);
  });
});

describe('answering', () => {
  it('stops without an error if the extension was updated meanwhile', () => {
    const { onMessage, stopAnswering } = wire<Protocol>();
    onMessage('double', () => 1);
    const { runtime } = browser;
    Object.assign(browser, { runtime: undefined });
    try {
      expect(stopAnswering).not.toThrow();
    } finally {
      Object.assign(browser, { runtime });
    }
  });
});

describe('a request to the background', () => {
  const asked = () => vi.spyOn(browser.runtime, 'sendMessage') as unknown as ReturnType<typeof vi.fn>;

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('gets its answer', async () => {
    asked().mockResolvedValue({ res: 8 });
    expect(await wire<Protocol>().sendMessage('double', { n: 4 })).toBe(8);
  });

  it('is sent once if the answer is empty', async () => {
    const ask = asked().mockResolvedValue({});
    expect(await wire<Protocol>().sendMessage('nothing', {})).toBeUndefined();
    expect(ask).toHaveBeenCalledOnce();
  });

  it('is not sent again if it was refused, and the error has the reason', async () => {
    const ask = asked().mockResolvedValue({ err: { message: 'message refused: n' } });
    await expect(wire<Protocol>().sendMessage('double', { n: 4 })).rejects.toThrow('message refused: n');
    expect(ask).toHaveBeenCalledOnce();
  });

  it.each<[string, (ask: ReturnType<typeof vi.fn>) => unknown]>([
    ['answers nothing', (ask) => ask.mockResolvedValueOnce(undefined)],
    ['does not exist', (ask) => ask.mockRejectedValueOnce(new Error('Could not establish connection'))],
  ])('is asked again if the background %s: the browser had stopped it', async (_, first) => {
    const ask = asked().mockResolvedValue({ res: 8 });
    first(ask);
    const answer = wire<Protocol>().sendMessage('double', { n: 4 });
    await vi.advanceTimersByTimeAsync(99);
    expect(ask).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(1);
    expect(await answer).toBe(8);
    expect(ask.mock.calls).toEqual([[{ type: 'double', data: { n: 4 } }], [{ type: 'double', data: { n: 4 } }]]);
  });

  it('is sent three times in all, and then fails', async () => {
    const ask = asked().mockResolvedValue(undefined);
    const answer = wire<Protocol>().sendMessage('double', { n: 4 });
    const failed = expect(answer).rejects.toThrow('no answer');
    await vi.advanceTimersByTimeAsync(1100);
    await failed;
    expect(ask).toHaveBeenCalledTimes(3);
  });
});

describe('a request to a tab', () => {
  it('is sent once, because a page that is gone does not come back', async () => {
    const ask = vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue(undefined as never);
    await expect(wire<Protocol>().sendMessage('double', { n: 4 }, 7)).rejects.toThrow('no answer');
    expect(ask.mock.calls).toEqual([[7, { type: 'double', data: { n: 4 } }]]);
  });
});
