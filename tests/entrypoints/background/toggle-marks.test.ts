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
  it.each(['first', 'all'] as const)('and showing them brings back what was chosen: %s', async (chosen) => {
    await choose(chosen);
    await toggleMarks();
    expect(await which()).toBe('none');
    await toggleMarks();
    expect(await which()).toBe(chosen);
  });

  it('shows the first of each to a reader who had chosen none', async () => {
    await choose('none');
    await toggleMarks();
    expect(await which()).toBe('first');
  });

  it('takes the second of two quick presses after the first, which it undoes', async () => {
    await choose('all');
    await Promise.all([toggleMarks(), toggleMarks()]);
    expect(await which()).toBe('all');
  });

  it('goes on after a press that could not be stored', async () => {
    await choose('all');
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QuotaExceededError'));
    await expect(toggleMarks()).rejects.toThrow('Quota');
    await toggleMarks();
    expect(await which()).toBe('none');
  });
});
