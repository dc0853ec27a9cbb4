import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { effectsOf } from '../../../entrypoints/background/settings-effects.ts';
import { keepTabs } from '../../../entrypoints/background/tabs.ts';
import { changeSettings, DEFAULT_SETTINGS, type Settings, setDismissed } from '../../../platform/settings.ts';
import { answerAsTab, settled } from '../questions.ts';

/** Simulates tabs 1, 2 and 3: those in `withReader` have a reader script; scripts in those in `asleep` never end. */
function openTabs({ withReader = [1, 2, 3], asleep = [] as number[] } = {}) {
  const injected: number[] = [];
  const never = new Promise<never>(() => {});
  const within = (tabId: number, done: () => unknown) => (asleep.includes(tabId) ? never : Promise.resolve(done()));
  Object.assign(browser, {
    scripting: {
      insertCSS: ({ target }: { target: { tabId: number } }) => within(target.tabId, () => {}),
      executeScript: ({ target, files }: { target: { tabId: number }; files?: string[] }) =>
        within(target.tabId, () => {
          if (files) injected.push(target.tabId);
          return [{ result: withReader.includes(target.tabId) }];
        }),
    },
  });
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 1 }, { id: 2 }, { id: 3 }, {}] as never);
  return injected;
}

/** Returns a function that returns the messages sent to open tabs, each with its tab. */
function told() {
  const asked = answerAsTab({
    refresh: () => undefined,
    cardSettings: () => undefined,
    summary: () => ({ state: 'ready', entries: [{ id: 'paris', name: 'Paris', kind: 'place', count: 2 }] }),
  });
  return () => asked.mock.calls.map(([tab, message]) => [tab, (message as { type: string }).type]);
}

const change = (some: Partial<Settings>) => changeSettings((settings) => ({ ...settings, ...some }));

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  await fakeBrowser.storage.local.clear();
});

describe('an installation', () => {
  it('runs the reader script in open tabs, and a tab that never answers does not hold up the others', async () => {
    const injected = openTabs({ withReader: [], asleep: [1] });
    keepTabs();
    void fakeBrowser.runtime.onInstalled.trigger({ reason: 'update' } as never);
    await settled();
    expect(injected).toEqual([2, 3]);
  });

  it('runs it in the other tabs if one cannot be accessed', async () => {
    const injected = openTabs({ withReader: [] });
    vi.spyOn(browser.scripting, 'insertCSS').mockRejectedValueOnce(new Error('Cannot access contents of the page'));
    keepTabs();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update' } as never);
    await settled();
    expect(injected).toEqual([2, 3]);
  });

  it('opens the welcome page, but an update does not', async () => {
    openTabs();
    const create = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
    keepTabs();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update' } as never);
    expect(create).not.toHaveBeenCalled();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' } as never);
    expect(create.mock.calls[0]![0].url).toContain('welcome.html');
  });
});

describe('a change of the settings', () => {
  it.each<[string, Partial<Settings>]>([
    ['which mentions are underlined', { which: 'all' }],
    ['the kinds', { kinds: ['place'] }],
    ['the density', { wordsApart: 90 }],
    ['uncertain ones', { unsure: false }],
    ['the sites that are off', { sitesOff: ['bbc.com'] }],
    ['the names that are dismissed', { dismissed: [{ entity: 'paris', surface: 'Paris' }] }],
  ])('that affects marks makes every open page read again: %s', async (_, some) => {
    openTabs();
    const asked = told();
    keepTabs();
    await change(some);
    await settled();
    expect(asked()).toEqual([
      [1, 'refresh'],
      [2, 'refresh'],
      [3, 'refresh'],
    ]);
  });

  it.each<[string, Partial<Settings>, string]>([
    ['a delay', { openAfterMs: 700 }, 'cardSettings'],
    ['the other delay', { closeAfterMs: 0 }, 'cardSettings'],
    ['what opens a card', { opens: 'click' }, 'cardSettings'],
    ['the theme', { theme: 'dark' }, 'cardSettings'],
    ['the size of text', { textSize: 120 }, 'cardSettings'],
    ['the count on the icon', { badge: false }, 'summary'],
  ])('that affects no mark makes no page read again: %s', async (_, some, message) => {
    openTabs();
    const asked = told();
    keepTabs();
    await change(some);
    await settled();
    expect(asked()).toEqual([1, 2, 3].map((tab) => [tab, message]));
  });

  it('sends all settings of the card to open pages', async () => {
    openTabs({ withReader: [2] });
    const cardSettings = vi.fn();
    answerAsTab({ cardSettings });
    keepTabs();
    await change({ openAfterMs: 700, closeAfterMs: 50 });
    await settled();
    const { opens, theme, textSize } = DEFAULT_SETTINGS;
    expect(cardSettings.mock.calls).toEqual([[{ opens, openAfterMs: 700, closeAfterMs: 50, theme, textSize }]]);
  });

  it('removes the count from the icon, and restores it', async () => {
    openTabs({ withReader: [2] });
    told();
    keepTabs();
    const badge = () => browser.action.getBadgeText({ tabId: 2 });
    await change({ badge: false });
    await settled();
    expect(await badge()).toBe('');
    await change({ badge: true });
    await settled();
    expect(await badge()).toBe('1');
  });

  it('sends nothing to pages if nothing has changed', async () => {
    openTabs();
    const asked = told();
    keepTabs();
    await setDismissed({ entity: 'paris', surface: 'Paris' }, false);
    await settled();
    expect(asked()).toEqual([]);
  });

  it('reaches the other tabs if one never answers, and sends nothing to those without a reader script', async () => {
    openTabs({ withReader: [1, 3], asleep: [1] });
    const asked = told();
    keepTabs();
    await change({ which: 'all' });
    await settled();
    expect(asked()).toEqual([[3, 'refresh']]);
  });

  it('is handled for every setting', () => {
    for (const key of Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[])
      expect([...effectsOf(DEFAULT_SETTINGS, { ...DEFAULT_SETTINGS, [key]: 'other' })][0], key).toBeDefined();
  });
});
