import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, DEFAULT_SETTINGS, readSettings, type Settings } from '../../platform/settings.ts';
import { readSettingsFile, writeSettingsFile } from '../../platform/settings-file.ts';
import { writeKept } from '../../platform/settings-versions.ts';
import { damaged, expectCleanPrototypes, expectReadable, hostileValue, mutated } from './hostile.ts';
import { runs, Tally } from './runs.ts';

const tally = new Tally('settings');
afterAll(() => tally.write());
beforeEach(() => fakeBrowser.reset());

const CHOSEN: Settings = {
  ...DEFAULT_SETTINGS,
  which: 'all',
  kinds: ['place', 'person'],
  wordsApart: 7,
  sitesOff: ['bbc.com', 'reuters.com'],
  dismissed: [
    { entity: 'crimea', surface: 'the peninsula' },
    { entity: 'paris', surface: 'Paris' },
  ],
};
const KEPT = { version: 1, ...CHOSEN };

const stored = async () => (await fakeBrowser.storage.local.get('settings')).settings;
const store = (settings: unknown) => fakeBrowser.storage.local.set({ settings });

describe('stored settings with any content', () => {
  it('can be read and changed, and keep every setting that is still valid', () =>
    fc.assert(
      fc.asyncProperty(fc.oneof({ weight: 3, arbitrary: mutated(KEPT) }, hostileValue), async (broken) => {
        await store(broken);
        const settings = await readSettings();
        // throws unless the settings are complete and within the limits
        writeKept(undefined, settings);
        const isKept = typeof broken === 'object' && broken !== null && !Array.isArray(broken);
        for (const [key, value] of Object.entries(CHOSEN)) {
          const there = isKept ? (broken as Record<string, unknown>)[key] : undefined;
          if (JSON.stringify(there) === JSON.stringify(value)) expect(settings[key as keyof Settings]).toEqual(value);
        }
        await changeSettings((same) => ({ ...same, badge: !same.badge }));
        expect(await readSettings()).toEqual({ ...settings, badge: !settings.badge });
        expectCleanPrototypes();
        tally.count('anything at all in the store of settings', 'read: what fits is kept, the rest are the defaults');
      }),
      { numRuns: runs(100) },
    ));

  it('are unchanged, or are what was chosen, whichever write fails', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.boolean(), fc.nat(200)), { maxLength: 8 }), async (writes) => {
        await store(KEPT);
        let expected = CHOSEN.wordsApart;
        for (const [fails, wordsApart] of writes) {
          const set = vi.spyOn(fakeBrowser.storage.local, 'set');
          if (fails) set.mockRejectedValueOnce(new Error('QuotaExceededError'));
          const done = await changeSettings((settings) => ({ ...settings, wordsApart })).then(
            () => true,
            () => false,
          );
          set.mockRestore();
          expect(done).toBe(!fails);
          if (done) expected = wordsApart;
          expect(await readSettings()).toEqual({ ...CHOSEN, wordsApart: expected });
          tally.count('a write of settings, the store full or not', fails ? 'refused, the old ones intact' : 'written');
        }
      }),
      { numRuns: runs(60) },
    ));
});

/** Loads a settings file as the settings page does, and returns the outcome. */
async function load(text: string): Promise<string> {
  await store(KEPT);
  const answer = readSettingsFile(text);
  expectCleanPrototypes();
  if ('problem' in answer) {
    if (answer.problem === 'field') for (const told of [answer.field, answer.found]) expectReadable(told);
    expect(await stored()).toEqual(KEPT);
    return 'refused with the reason';
  }
  await changeSettings((before) => ({ ...before, ...answer.settings }));
  expect(await readSettings()).toEqual({ ...CHOSEN, ...answer.settings });
  return 'in order, applied';
}

describe('a settings file from any source', () => {
  const whole = JSON.parse(writeSettingsFile(CHOSEN)) as unknown;

  it('is applied or refused completely, whatever is changed in it', () =>
    fc.assert(
      fc.asyncProperty(mutated(whole), async (data) => {
        tally.count('a file of settings with values changed', await load(JSON.stringify(data) ?? ''));
      }),
      { numRuns: runs(100) },
    ));

  it('is applied or refused completely, however its text is damaged', () =>
    fc.assert(
      fc.asyncProperty(damaged(writeSettingsFile(CHOSEN)), async (text) => {
        tally.count('a file of settings cut short or damaged', await load(text));
      }),
      { numRuns: runs(100) },
    ));
});
