import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, DEFAULT_SETTINGS, readSettings, switchSite, watchSettings } from '../../platform/settings.ts';
import { hostOf } from '../../platform/sites.ts';

const PARIS = { entity: 'paris', surface: 'Paris' };
const MANY = new Array(2000).fill(PARIS);
const store = (settings: unknown) => fakeBrowser.storage.local.set({ settings });

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('are the defaults if nothing was ever chosen', async () => expect(await readSettings()).toEqual(DEFAULT_SETTINGS));

  it('keep what was chosen, and all other choices', async () => {
    await changeSettings((settings) => ({ ...settings, which: 'all' }));
    await changeSettings((settings) => ({ ...settings, badge: false }));
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, which: 'all', badge: false });
  });

  it.each<[string, object, object]>([
    ['a value of another version', { which: 'second', badge: false }, { badge: false }],
    ['a number out of bounds', { wordsApart: -5, openAfterMs: 1e9, closeAfterMs: 100 }, { closeAfterMs: 100 }],
    [
      'an unknown value in a list',
      { kinds: ['person', 'dragon'], unsure: false },
      { kinds: ['person'], unsure: false },
    ],
    ['a host that is not valid', { sitesOff: ['reuters.com', 'java script:'] }, { sitesOff: ['reuters.com'] }],
    ['an incomplete dismissal', { dismissed: [{ entity: 'paris' }, PARIS] }, { dismissed: [PARIS] }],
    ['too many entries', { dismissed: new Array(2001).fill(PARIS) }, { dismissed: MANY }],
    ['a setting that no longer exists', { colour: 'red', which: 'none' }, { which: 'none' }],
  ])('lose only what is not valid: %s', async (_, stored, kept) => {
    await store(stored);
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, ...kept });
  });

  it.each([[null], ['broken'], [7], [[]]])('are the defaults if %j is stored', async (stored) => {
    await store(stored);
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('can always be read, whatever is stored', async () => {
    const any = fc.record(Object.fromEntries(Object.keys(DEFAULT_SETTINGS).map((key) => [key, fc.jsonValue()])), {
      requiredKeys: [],
    });
    await fc.assert(
      fc.asyncProperty(any, async (stored) => {
        await store(stored);
        const settings = await readSettings();
        expect(Object.keys(settings).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
        await changeSettings((same) => same);
        expect(await readSettings()).toEqual(settings);
      }),
    );
  });

  it('notify listeners of a change until they stop listening', async () => {
    let calls = 0;
    const stop = watchSettings(() => calls++);
    await changeSettings((settings) => ({ ...settings, badge: false }));
    expect(calls).toBe(1);
    stop();
    await changeSettings((settings) => ({ ...settings, badge: true }));
    expect(calls).toBe(1);
  });

  it('are told to listeners as they were before and as they are now, also if the browser’s entry was removed', async () => {
    await changeSettings((settings) => ({ ...settings, badge: false }));
    const changed = vi.fn();
    const stop = watchSettings(changed);
    const WITHOUT = { ...DEFAULT_SETTINGS, badge: false };
    await changeSettings((settings) => ({ ...settings, which: 'all' }));
    expect(changed).toHaveBeenLastCalledWith({ ...WITHOUT, which: 'all' }, WITHOUT);
    await fakeBrowser.storage.local.remove('settings');
    expect(changed).toHaveBeenLastCalledWith(DEFAULT_SETTINGS, { ...WITHOUT, which: 'all' });
    await fakeBrowser.storage.local.set({ hiddenMarks: 'all' });
    expect(changed).toHaveBeenCalledTimes(2);
    stop();
  });

  it('keep both of two changes that are made at once', async () => {
    await Promise.all([
      changeSettings((settings) => ({ ...settings, which: 'all' })),
      changeSettings((settings) => ({ ...settings, badge: false })),
    ]);
    expect(await readSettings()).toMatchObject({ which: 'all', badge: false });
  });

  it('list a site that is switched off once, and remove it when it is switched on', async () => {
    await switchSite('reuters.com', false);
    await switchSite('bbc.com', false);
    await switchSite('reuters.com', false);
    expect((await readSettings()).sitesOff).toEqual(['bbc.com', 'reuters.com']);
    await switchSite('reuters.com', true);
    expect((await readSettings()).sitesOff).toEqual(['bbc.com']);
  });

  it.each(['a_b.example', '[::1]', '192.168.0.1', 'xn--bcher-kva.example', "o'brien.example", 'localhost'])(
    'keep the site %s together with the others',
    async (host) => {
      await switchSite('bbc.com', false);
      await switchSite(hostOf(`http://${host}/story`), false);
      expect((await readSettings()).sitesOff).toEqual(['bbc.com', host].sort());
    },
  );

  it('store the next change after one that failed', async () => {
    const failed = changeSettings(() => {
      throw new Error('no');
    });
    const next = changeSettings((settings) => ({ ...settings, badge: false }));
    await expect(failed).rejects.toThrow('no');
    expect((await next).badge).toBe(false);
  });
});
