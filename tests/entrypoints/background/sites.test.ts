import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepSites } from '../../../entrypoints/background/sites.ts';
import { OUTLET_MATCHES } from '../../../platform/outlets.ts';
import { settled } from '../questions.ts';

interface Script {
  id: string;
  matches: string[];
  excludeMatches?: string[];
  js?: string[];
}
type Changed = (change: { origins?: string[] }) => Promise<void>;

let registered: Script[];
let origins: string[];
let everywhere: boolean;
let added: Changed;
let removed: Changed;
/** by tab: whether a reader script is found; an error if scripts are not permitted, undefined if there is no answer */
let tabs: Map<number, boolean | Error | undefined>;
let injected: number[];
let left: number[];

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  registered = [];
  origins = [];
  everywhere = false;
  tabs = new Map();
  injected = [];
  left = [];
  Object.assign(browser, {
    permissions: {
      getAll: async () => ({ origins }),
      contains: async (asked: { origins: string[] }) => everywhere && asked.origins[0] === '*://*/*',
      onAdded: { addListener: (listener: Changed) => (added = listener) },
      onRemoved: { addListener: (listener: Changed) => (removed = listener) },
    },
    scripting: {
      getRegisteredContentScripts: async () => registered,
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        registered = registered.filter(({ id }) => !ids.includes(id));
      },
      registerContentScripts: async (scripts: Script[]) => {
        for (const { id } of scripts)
          if (registered.some((script) => script.id === id)) throw new Error(`Duplicate script ID '${id}'`);
        registered = [...registered, ...scripts];
      },
      insertCSS: async () => {},
      executeScript: async ({ target: { tabId }, files }: { target: { tabId: number }; files?: string[] }) => {
        if (files) injected.push(tabId);
        const reader = tabs.get(tabId);
        if (reader instanceof Error) throw reader;
        return reader === undefined ? new Promise(() => {}) : [{ result: reader }];
      },
    },
  });
  vi.spyOn(browser.tabs, 'query').mockImplementation((async () => [...tabs.keys()].map((id) => ({ id }))) as never);
  Object.assign(browser.tabs, {
    connect: (tabId: number) => {
      left.push(tabId);
      return { onDisconnect: { addListener: () => {} } };
    },
  });
  keepSites();
});
afterEach(() => {
  vi.useRealTimers();
});

const ids = () => registered.map(({ id }) => id);
const install = () => fakeBrowser.runtime.onInstalled.trigger({ reason: 'update' } as never);

describe('sites that the reader added', () => {
  it('have the reader script registered, besides the outlets in the manifest', async () => {
    origins = ['*://www.gov.uk/*', ...OUTLET_MATCHES];
    await install();
    expect(registered).toMatchObject([
      { id: 'site:www.gov.uk', matches: ['*://www.gov.uk/*'], excludeMatches: OUTLET_MATCHES, js: ['/reader.js'] },
    ]);
  });

  it('are read like the outlets: with the style of the marks, once the page is there, and after a restart too', async () => {
    origins = ['*://www.gov.uk/*'];
    await install();
    expect(registered).toEqual([
      {
        ...{ id: 'site:www.gov.uk', matches: ['*://www.gov.uk/*'], excludeMatches: OUTLET_MATCHES },
        ...{ js: ['/reader.js'], css: ['/assets/marks.css'] },
        ...{ runAt: 'document_idle', persistAcrossSessions: true },
      },
    ]);
  });

  it('are registered when the browser starts, as they were before', async () => {
    origins = ['*://a.example/*', '*://*.a.example/*'];
    await fakeBrowser.runtime.onStartup.trigger();
    expect(ids()).toEqual(['site:a.example']);
    const [before] = registered;
    registered = [{ ...before!, matches: [...before!.matches].reverse() }];
    const unregister = vi.spyOn(browser.scripting, 'unregisterContentScripts');
    const register = vi.spyOn(browser.scripting, 'registerContentScripts');
    await fakeBrowser.runtime.onStartup.trigger();
    // the order of the patterns says nothing
    expect(unregister).not.toHaveBeenCalled();
    expect(register).not.toHaveBeenCalled();
  });

  it('are registered when they are allowed, and unregistered when permission is withdrawn', async () => {
    origins = ['*://www.gov.uk/*'];
    await added({ origins });
    expect(ids()).toEqual(['site:www.gov.uk']);
    origins = [];
    await removed({ origins: ['*://www.gov.uk/*'] });
    expect(ids()).toEqual([]);
  });

  it('are one script for all if every site is allowed', async () => {
    origins = ['*://www.gov.uk/*'];
    await install();
    everywhere = true;
    await added({ origins: ['*://*/*'] });
    expect(registered).toMatchObject([{ id: 'site:*', matches: ['*://*/*'] }]);
  });

  it('are registered again only if their patterns have changed', async () => {
    origins = ['*://a.example/*', '*://b.example/*'];
    await install();
    const before = registered.find(({ id }) => id === 'site:b.example');
    origins = ['*://*.a.example/*', '*://b.example/*'];
    await install();
    expect(registered.find(({ id }) => id === 'site:a.example')!.matches).toEqual(['*://*.a.example/*']);
    expect(registered.find(({ id }) => id === 'site:b.example')).toBe(before);
  });

  it('do not affect scripts that were registered for something else', async () => {
    registered = [{ id: 'another', matches: ['*://c.example/*'] }];
    await install();
    expect(ids()).toEqual(['another']);
  });

  it('are registered once if two changes come at the same time', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    origins = ['*://a.example/*'];
    await Promise.all([added({ origins }), added({ origins }), install()]);
    expect(ids()).toEqual(['site:a.example']);
    expect(warn).not.toHaveBeenCalled();
  });

  it('are tried again with the next change if the browser refused', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    origins = ['*://a.example/*'];
    vi.spyOn(browser.scripting, 'registerContentScripts').mockRejectedValueOnce(new Error('no'));
    await install();
    expect(ids()).toEqual([]);
    await install();
    expect(ids()).toEqual(['site:a.example']);
  });
});

describe('open pages', () => {
  it('of sites just allowed are read, but not twice, and one that never answers does not hold up the others', async () => {
    tabs = new Map<number, boolean | Error | undefined>([
      [1, undefined],
      [2, false],
      [3, true],
      [4, new Error('closed')],
      [5, false],
    ]);
    await added({ origins: ['*://a.example/*'] });
    await settled();
    expect(injected).toEqual([2, 5]);
  });

  it('are left if permission for their sites was withdrawn, also if the browser gives no answer for them', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    tabs = new Map<number, boolean | Error | undefined>([
      [1, undefined],
      [2, true],
      [3, new Error('closed')],
    ]);
    await removed({ origins: ['*://a.example/*'] });
    await vi.advanceTimersByTimeAsync(1499);
    expect(left).toEqual([3]);
    await vi.advanceTimersByTimeAsync(1);
    expect(left).toEqual([3, 1]);
  });

  it('of the sites just allowed are read, and no others', async () => {
    await added({ origins: ['*://a.example/*'] });
    expect(browser.tabs.query).toHaveBeenLastCalledWith({ url: ['*://a.example/*'] });
    vi.mocked(browser.tabs.query).mockClear();
    await added({});
    expect(browser.tabs.query).not.toHaveBeenCalled();
  });

  it('have no number on the icon once they are left', async () => {
    tabs = new Map([[3, new Error('closed')]]);
    await browser.action.setBadgeText({ tabId: 3, text: '12' });
    await removed({ origins: ['*://a.example/*'] });
    await settled();
    expect(await browser.action.getBadgeText({ tabId: 3 })).toBe('');
  });

  it('are not affected if another permission than a site’s is withdrawn', async () => {
    tabs = new Map([[3, new Error('closed')]]);
    await removed({});
    await settled();
    expect(left).toEqual([]);
  });
});
