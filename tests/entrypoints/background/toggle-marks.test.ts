import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { toggleMarks } from '../../../entrypoints/background/toggle-marks.ts';
import { changeSettings, readSettings, type Settings } from '../../../platform/settings.ts';

const choose = (which: Settings['which']) => changeSettings((settings) => ({ ...settings, which }));
const which = async () => (await readSettings()).which;

beforeEach(async () => {
  vi.restoreAllMocks();
  await fakeBrowser.storage.local.clear();
});

describe('hiding the marks', () => {
  it.each(['first', 'all'] as const)('and showing them restores what was chosen: %s', async (chosen) => {
    await choose(chosen);
    await toggleMarks();
    expect(await which()).toBe('none');
    await toggleMarks();
    expect(await which()).toBe(chosen);
  });

  it('shows the first of each if none were chosen before', async () => {
    await choose('none');
    await toggleMarks();
    expect(await which()).toBe('first');
  });

  it('handles two quick presses one after the other, so that the second undoes the first', async () => {
    await choose('all');
    await Promise.all([toggleMarks(), toggleMarks()]);
    expect(await which()).toBe('all');
  });

  it('still works after a change that could not be stored', async () => {
    await choose('all');
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QuotaExceededError'));
    await expect(toggleMarks()).rejects.toThrow('Quota');
    await toggleMarks();
    expect(await which()).toBe('none');
  });
});
