import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, DEFAULT_SETTINGS, readSettings, type Settings } from '../../platform/settings.ts';
import {
  readKept,
  SETTINGS_FORMAT,
  type SettingsFormat,
  upgraded,
  writeKept,
} from '../../platform/settings-versions.ts';

const local = fakeBrowser.storage.local;
const store = (settings: unknown) => local.set({ settings });
const stored = async () => (await local.get('settings')).settings;
const CHOSEN: Settings = { ...DEFAULT_SETTINGS, which: 'all', sitesOff: ['bbc.com'] };
const without = (settings: Settings): Settings => ({ ...settings, badge: false });

/** Loads the settings module afresh, as in a background that has just been started. */
function anotherContext(): Promise<typeof import('../../platform/settings.ts')> {
  vi.resetModules();
  return import('../../platform/settings.ts');
}

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('storage that fails', () => {
  it('keeps the old settings if there is no space for the new ones, and throws', async () => {
    await changeSettings(() => CHOSEN);
    const before = structuredClone(await stored());
    vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('QuotaExceededError: no room'));
    await expect(changeSettings(without)).rejects.toThrow('no room');
    expect(await stored()).toEqual(before);
    expect(await readSettings()).toEqual(CHOSEN);
  });

  it('stores the next change once there is space again', async () => {
    vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('QuotaExceededError'));
    await expect(changeSettings(() => CHOSEN)).rejects.toThrow();
    expect(await changeSettings(() => CHOSEN)).toEqual(CHOSEN);
    expect(await readSettings()).toEqual(CHOSEN);
  });

  it('is not overwritten while it cannot be read', async () => {
    await changeSettings(() => CHOSEN);
    vi.spyOn(local, 'get').mockRejectedValueOnce(new Error('cannot be read'));
    await expect(changeSettings(without)).rejects.toThrow('cannot be read');
    expect(await readSettings()).toEqual(CHOSEN);
  });

  it('gives the defaults to readers while it cannot be read', async () => {
    await changeSettings(() => CHOSEN);
    vi.spyOn(local, 'get').mockRejectedValueOnce(new Error('cannot be read'));
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    expect(await readSettings()).toEqual(CHOSEN);
  });

  it('is written once for a whole change, so that a stopped background has stored all of it or nothing', async () => {
    await changeSettings(() => CHOSEN);
    const set = vi.spyOn(local, 'set');
    await changeSettings(without);
    expect(set.mock.calls).toEqual([[{ settings: { version: SETTINGS_FORMAT.version, ...without(CHOSEN) } }]]);
  });

  it('has the old settings if the background is stopped before its write is done', async () => {
    await changeSettings(() => CHOSEN);
    vi.spyOn(local, 'set').mockImplementationOnce(() => new Promise<void>(() => {}));
    void (await anotherContext()).changeSettings(without);
    const next = await anotherContext();
    expect(await next.readSettings()).toEqual(CHOSEN);
    expect(await next.changeSettings((settings) => ({ ...settings, unsure: false }))).toEqual({
      ...CHOSEN,
      unsure: false,
    });
  });
});

describe('changes at the same time', () => {
  it('in one page are made one after the other, and none is lost', async () => {
    await Promise.all([changeSettings(without), changeSettings((settings) => ({ ...settings, unsure: false }))]);
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, badge: false, unsure: false });
  });

  it('in two pages are made one after the other, because the browser gives the lock to one of them', async () => {
    let last: Promise<unknown> = Promise.resolve();
    const request = vi.fn((_name: string, act: () => Promise<unknown>) => {
      const done = last.then(act);
      last = done.catch(() => {});
      return done;
    });
    const { navigator } = globalThis;
    vi.stubGlobal('navigator', { locks: { request } });
    const [one, other] = [await anotherContext(), await anotherContext()];
    await Promise.all([
      one.changeSettings(without),
      other.changeSettings((settings) => ({ ...settings, unsure: false })),
    ]);
    vi.stubGlobal('navigator', navigator);
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, badge: false, unsure: false });
    expect(new Set(request.mock.calls.map(([name]) => name)).size).toBe(1);
  });

  it('are still made after one that failed', async () => {
    const failing = changeSettings(() => {
      throw new Error('no');
    });
    const next = changeSettings(without);
    await expect(failing).rejects.toThrow('no');
    expect((await next).badge).toBe(false);
  });
});

describe('a change beyond the limits', () => {
  it.each<[string, Partial<Settings>, RegExp]>([
    [
      'one site too many',
      { sitesOff: Array.from({ length: 2001 }, (_, i) => `${i}.example`) },
      /^settings not changed: sitesOff: is full/,
    ],
    ['a site that is not valid', { sitesOff: ['not a host'] }, /^settings not changed: sitesOff.0: is no host/],
    ['an infinite delay', { openAfterMs: 1e9 }, /^settings not changed: openAfterMs: /],
    ['NaN', { wordsApart: Number.NaN }, /^settings not changed: wordsApart: /],
  ])('is refused with the reason, and changes nothing: %s', async (_, change, reason) => {
    await changeSettings(() => CHOSEN);
    await expect(changeSettings((settings) => ({ ...settings, ...change }))).rejects.toThrow(reason);
    expect(await readSettings()).toEqual(CHOSEN);
  });
});

/** A later version of the format: `which` was renamed to `underlined`, and then `fast` replaced the delay. */
const LATER: SettingsFormat = {
  version: 3,
  steps: {
    2: ({ which, ...others }) => ({ ...others, underlined: which === 'none' ? [] : [which] }),
    3: ({ openAfterMs, ...others }) => ({ ...others, fast: (openAfterMs as number) < 200 }),
  },
};

describe('settings of an older version', () => {
  it('go through each step, in order', () =>
    expect(upgraded({ version: 1, which: 'all', openAfterMs: 100, badge: false }, LATER)).toEqual({
      version: 1,
      underlined: ['all'],
      fast: true,
      badge: false,
    }));

  it('go through the remaining steps', () =>
    expect(upgraded({ version: 2, underlined: [], openAfterMs: 300 }, LATER)).toEqual({
      version: 2,
      underlined: [],
      fast: false,
    }));

  it('are those of the first version if none is stored', async () => {
    await store({ which: 'all', sitesOff: ['bbc.com'] });
    expect(await readSettings()).toEqual(CHOSEN);
    await changeSettings(without);
    expect(await stored()).toEqual({ version: SETTINGS_FORMAT.version, ...without(CHOSEN) });
  });

  it('are not changed by reading them', async () => {
    await store({ which: 'all' });
    const set = vi.spyOn(local, 'set');
    await readSettings();
    expect(set).not.toHaveBeenCalled();
  });

  it('keep what is valid if a step fails on damaged values', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const steps = {
      2: () => {
        throw new Error('broken');
      },
    };
    expect(readKept({ version: 1, which: 'all' }, { version: 2, steps })).toEqual({
      ...DEFAULT_SETTINGS,
      which: 'all',
    });
  });
});

describe('settings of a newer version', () => {
  const NEWER = { version: 9, which: { style: 'wavy' }, badge: false, colour: 'red', sitesOff: ['bbc.com'] };

  it('are read as far as they are understood', async () => {
    await store(NEWER);
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, badge: false, sitesOff: ['bbc.com'] });
  });

  it('are unchanged except for what the reader changes', async () => {
    await store(NEWER);
    await changeSettings((settings) => ({ ...settings, unsure: false }));
    expect(await stored()).toEqual({ ...NEWER, unsure: false });
    expect(await readSettings()).toMatchObject({ unsure: false, badge: false });
  });

  it('are complete for the newer version', () => {
    const form: SettingsFormat = { version: 9, steps: {} };
    const changed = writeKept(NEWER, { ...readKept(NEWER), unsure: false });
    expect(upgraded(changed, form)).toEqual({ ...NEWER, unsure: false });
  });
});
