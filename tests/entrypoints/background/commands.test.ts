import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listenToCommands } from '../../../entrypoints/background/commands.ts';
import { readSettings } from '../../../platform/settings.ts';
import { answerAsTab } from '../questions.ts';

const keep = vi.fn();
type Pressed = (command: string, tab?: { id: number }) => Promise<void>;

/** Adds the parts of the browser that commands use and that the fake browser lacks; returns the registered listener. */
function listening(readerThere: boolean): Pressed {
  let press: Pressed = async () => {};
  Object.assign(browser, {
    commands: { onCommand: { addListener: (listener: Pressed) => (press = listener) } },
    scripting: { executeScript: async () => [{ result: readerThere }] },
  });
  listenToCommands(keep);
  return press;
}

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('a shortcut', () => {
  it('keeps the story of the tab that it was pressed in', async () => {
    keep.mockClear();
    await listening(false)('keep-story', { id: 7 });
    expect(keep).toHaveBeenCalledExactlyOnceWith(7);
  });

  it('hides the marks, and shows them again', async () => {
    const press = listening(true);
    await press('toggle-marks');
    expect((await readSettings()).which).toBe('none');
    await press('toggle-marks');
    expect((await readSettings()).which).toBe('first');
  });

  it('leaves the marks as they are if the choice cannot be stored, and throws nothing', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const press = listening(true);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QuotaExceededError'));
    await press('toggle-marks');
    expect((await readSettings()).which).toBe('first');
    expect(warn).toHaveBeenCalledOnce();
  });

  it.each([
    ['next-mention', 1],
    ['previous-mention', -1],
  ])('steps through the marks of the tab that it was pressed in: %s', async (command, by) => {
    const step = vi.fn();
    const ask = answerAsTab({ step });
    await listening(true)(command, { id: 7 });
    expect(ask.mock.calls[0]![0]).toBe(7);
    expect(step).toHaveBeenCalledWith({ by });
  });

  it('steps through the marks of the active tab if the browser does not say in which tab the key was pressed', async () => {
    vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 9 }] as never);
    const ask = answerAsTab({ step: () => undefined });
    await listening(true)('next-mention');
    expect(ask.mock.calls[0]![0]).toBe(9);
  });

  it('sends nothing to a page without a reader script, because that would leave an error there', async () => {
    const ask = answerAsTab({});
    await listening(false)('next-mention', { id: 7 });
    expect(ask).not.toHaveBeenCalled();
  });

  it('throws nothing if the page is closed before it answers', async () => {
    const ask = vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(new Error('Receiving end does not exist'));
    await listening(true)('next-mention', { id: 7 });
    expect(ask).toHaveBeenCalledOnce();
  });
});
