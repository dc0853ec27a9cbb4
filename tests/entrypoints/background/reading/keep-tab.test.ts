import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { TabKeeper } from '../../../../entrypoints/background/reading/keep-tab.ts';
import type { YourReading } from '../../../../entrypoints/background/reading/your-reading.ts';
import type { KeepTextRequest } from '../../../../platform/reading-checks.ts';

const TEXT: KeepTextRequest = {
  headline: 'Two cracks found',
  blocks: ['Engineers found two cracks in the Orrin Dam on Monday.'],
  isCut: false,
  metadata: [],
};
const ADDRESS = 'https://courier.example/dam-cracks';
const keep = vi.fn(async (_page: object) => ({ outcome: 'kept' as const, id: 's1', headline: '', notes: [] }));
const run = vi.fn();

/** Returns a keeper with a simulated tab, and a simulated script in its page. */
function keeper(tab: object | undefined, script: () => Promise<unknown> = async () => []): TabKeeper {
  run.mockImplementation(script);
  Object.assign(browser, { scripting: { executeScript: run } });
  vi.spyOn(browser.tabs, 'get').mockImplementation((async () => {
    if (!tab) throw new Error('No tab with id: 7.');
    return tab;
  }) as never);
  return new TabKeeper({ keep } as unknown as YourReading);
}

beforeEach(() => {
  vi.restoreAllMocks();
  keep.mockClear();
  run.mockReset();
});
afterEach(() => void vi.useRealTimers());

describe('keeping the story of a tab', () => {
  it('runs a script in the page, and keeps what it reads, with the address that the browser gives', async () => {
    const at = keeper({ id: 7, incognito: false });
    const reply = at.keep(7, false);
    await vi.waitFor(() => expect(run).toHaveBeenCalledWith({ target: { tabId: 7 }, files: ['/keep.js'] }));
    await at.keepText(7, ADDRESS, TEXT);
    expect(await reply).toMatchObject({ outcome: 'kept' });
    expect(keep).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ address: ADDRESS, headline: TEXT.headline }),
    );
  });

  it('accepts nothing from a page that was not asked, nor anything twice', async () => {
    const at = keeper({ id: 7, incognito: false });
    await expect(at.keepText(7, ADDRESS, TEXT)).rejects.toThrow('nobody asked');
    await expect(at.keepText(undefined, ADDRESS, TEXT)).rejects.toThrow('nobody asked');
    const reply = at.keep(7, false);
    await vi.waitFor(() => expect(run).toHaveBeenCalled());
    await expect(at.keepText(8, ADDRESS, TEXT)).rejects.toThrow('nobody asked');
    await at.keepText(7, ADDRESS, TEXT);
    await reply;
    await expect(at.keepText(7, ADDRESS, TEXT)).rejects.toThrow('nobody asked');
    expect(keep).toHaveBeenCalledOnce();
  });

  it('gives the same result to two simultaneous requests', async () => {
    const at = keeper({ id: 7, incognito: false });
    const replies = Promise.all([at.keep(7, false), at.keep(7, false)]);
    await vi.waitFor(() => expect(run).toHaveBeenCalledTimes(2));
    await at.keepText(7, ADDRESS, TEXT);
    expect(await replies).toMatchObject([{ outcome: 'kept' }, { outcome: 'kept' }]);
  });

  it('keeps nothing from private windows, and does not access them', async () => {
    expect(await keeper({ id: 7, incognito: true }).keep(7, true)).toEqual({ outcome: 'private' });
    expect(run).not.toHaveBeenCalled();
  });

  it('says if the tab is gone, or the browser lets no extension read the page', async () => {
    expect(await keeper(undefined).keep(7, false)).toEqual({ outcome: 'closed' });
    const refused = keeper({ id: 7, incognito: false }, () => Promise.reject(new Error('Cannot access contents')));
    expect(await refused.keep(7, false)).toEqual({ outcome: 'closed' });
  });

  it('gives up after twenty seconds without an answer, and then accepts none', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const at = keeper({ id: 7, incognito: false });
    const told = vi.fn();
    void at.keep(7, false).then(told);
    await vi.advanceTimersByTimeAsync(19_999);
    expect(told).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(told).toHaveBeenCalledExactlyOnceWith({ outcome: 'closed' });
    await expect(at.keepText(7, ADDRESS, TEXT)).rejects.toThrow('nobody asked');
  });

  it('leaves no timer behind once it has an answer', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const at = keeper({ id: 7, incognito: false });
    const reply = at.keep(7, false);
    await vi.advanceTimersByTimeAsync(0);
    await at.keepText(7, ADDRESS, TEXT);
    await reply;
    expect(vi.getTimerCount()).toBe(0);
  });
});
