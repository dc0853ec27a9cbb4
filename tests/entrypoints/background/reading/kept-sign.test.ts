import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { TabKeeper } from '../../../../entrypoints/background/reading/keep-tab.ts';
import { keepAndShow, showWhetherKept, signAgain } from '../../../../entrypoints/background/reading/kept-sign.ts';
import type { YourReading } from '../../../../entrypoints/background/reading/your-reading.ts';

const ADDRESS = 'https://courier.example/a';
const reading = (isKept: boolean) => ({ at: async () => (isKept ? {} : null) }) as unknown as YourReading;
/** tab and smallest picture of each icon that was set */
let icons: string[];
const setIcon = vi.fn(async ({ tabId, path }: { tabId: number; path: Record<number, string> }) => {
  icons.push(`${tabId} ${path[16]}`);
});
let title: string;

beforeEach(() => {
  title = 'Backstory';
  icons = [];
  setIcon.mockClear();
  const words: Record<string, string> = { extension_name: 'Backstory', keep_isKept: 'This story is kept.' };
  Object.assign(browser.i18n, { getMessage: (key: string) => words[key] });
  Object.assign(browser.action, {
    setIcon,
    getTitle: async () => title,
    setTitle: async (given: { title: string }) => {
      ({ title } = given);
    },
  });
});

it('a kept story has its own icon and title in the toolbar, until the tab shows another page', async () => {
  await showWhetherKept(reading(true), 7, ADDRESS);
  expect(title).toContain('kept');
  await showWhetherKept(reading(false), 7, ADDRESS);
  expect(title).toBe('Backstory');
  expect(setIcon).toHaveBeenCalledTimes(2);
});

it('the icon has a picture for each size of the toolbar', async () => {
  await showWhetherKept(reading(true), 7, ADDRESS);
  const path = { 16: '/icon-kept/16.png', 24: '/icon-kept/24.png', 32: '/icon-kept/32.png', 48: '/icon-kept/48.png' };
  expect(setIcon.mock.calls[0]![0]).toEqual({ tabId: 7, path });
});

it('the icon of a tab is not set again if it is already right', async () => {
  await showWhetherKept(reading(false), 7, ADDRESS);
  expect(setIcon).not.toHaveBeenCalled();
});

it('a tab that is gone is no error', async () => {
  const words: Record<string, string> = { extension_name: 'Backstory', keep_isKept: 'This story is kept.' };
  Object.assign(browser.i18n, { getMessage: (key: string) => words[key] });
  Object.assign(browser.action, { getTitle: () => Promise.reject(new Error('No tab with id: 7.')) });
  await expect(showWhetherKept(reading(true), 7, ADDRESS)).resolves.toBeUndefined();
});

it('the icons of all active tabs are set again after a change', async () => {
  const tabs = [{ id: 7, url: ADDRESS }, { id: 8 }, { id: 9, url: `${ADDRESS}b` }];
  const query = vi.fn(async (_: object) => tabs);
  Object.assign(browser.tabs, { query });
  const at = vi.fn(async (address: string) => (address === ADDRESS ? {} : null));
  await signAgain({ at } as unknown as YourReading);
  expect(query).toHaveBeenCalledExactlyOnceWith({ active: true });
  // a tab whose address is hidden is left as it is
  expect(at.mock.calls).toEqual([[ADDRESS], [`${ADDRESS}b`]]);
  expect(icons).toEqual(['7 /icon-kept/16.png', '9 /icon/16.png']);
});

describe('keeping a story by a menu or a shortcut', () => {
  const openPopup = vi.fn(async () => {});
  let badge: string;
  const keep = vi.fn();
  const keeper = { keep } as unknown as TabKeeper;

  beforeEach(() => {
    vi.useFakeTimers();
    openPopup.mockClear();
    badge = '12';
    Object.assign(browser.action, {
      openPopup,
      getBadgeText: async () => badge,
      setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => {
        expect(tabId).toBe(7);
        badge = text;
      },
    });
  });
  afterEach(() => void vi.useRealTimers());

  it('is confirmed on the icon, which then has its number again', async () => {
    keep.mockResolvedValue({ outcome: 'kept', id: 's1' });
    await keepAndShow(keeper, 7);
    expect(keep).toHaveBeenLastCalledWith(7, false);
    expect(badge).toBe('✓');
    expect(title).toContain('kept');
    await vi.runAllTimersAsync();
    expect(badge).toBe('12');
    expect(openPopup).not.toHaveBeenCalled();
  });

  it('is confirmed for two and a half seconds', async () => {
    keep.mockResolvedValue({ outcome: 'kept', id: 's1' });
    await keepAndShow(keeper, 7);
    await vi.advanceTimersByTimeAsync(2499);
    expect(badge).toBe('✓');
    await vi.advanceTimersByTimeAsync(1);
    expect(badge).toBe('12');
  });

  it('is no error where the icon has no number, nor if the tab is closed meanwhile', async () => {
    keep.mockResolvedValue({ outcome: 'kept', id: 's1' });
    Object.assign(browser.action, { getBadgeText: undefined, setBadgeText: undefined, openPopup: undefined });
    await keepAndShow(keeper, 7);
    await vi.runAllTimersAsync();
    expect(title).toContain('kept');
    const set = vi.fn().mockResolvedValueOnce(undefined).mockRejectedValueOnce(new Error('No tab with id: 7.'));
    Object.assign(browser.action, { setBadgeText: set });
    await keepAndShow(keeper, 7);
    await vi.runAllTimersAsync();
    // there was no number before
    expect(set.mock.calls.map(([{ text }]) => text)).toEqual(['✓', '']);
    keep.mockResolvedValue('full');
    await expect(keepAndShow(keeper, 7)).resolves.toBeUndefined();
  });

  it.each([[{ outcome: 'private' }], ['full']])(
    'opens the popup, which says why, if it was not kept: %j',
    async (reply) => {
      keep.mockResolvedValue(reply);
      await keepAndShow(keeper, 7);
      expect(openPopup).toHaveBeenCalledOnce();
      expect([badge, title]).toEqual(['12', 'Backstory']);
    },
  );

  it('does nothing more if the browser cannot open the popup', async () => {
    keep.mockResolvedValue('full');
    openPopup.mockRejectedValueOnce(new Error('No window'));
    await expect(keepAndShow(keeper, 7)).resolves.toBeUndefined();
  });
});
