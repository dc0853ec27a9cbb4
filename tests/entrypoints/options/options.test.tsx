// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Options } from '../../../entrypoints/options/options.tsx';
import { changeSettings, DEFAULT_SETTINGS, readSettings } from '../../../platform/settings.ts';
import { writeSettingsFile } from '../../../platform/settings-file.ts';
import { draw, plain } from '../../components/draw.tsx';
import { gone, redrawn } from '../drawn.ts';
import { answerAsBackground, pending } from '../questions.ts';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

const noEvent = { addListener: () => {}, removeListener: () => {} };

function stubBrowser(getAll: () => Promise<unknown> = async () => ({ origins: ['*://www.gov.uk/*'] })): void {
  Object.assign(browser, {
    permissions: {
      getAll,
      contains: async ({ origins }: { origins: string[] }) => !origins.includes('*://*/*'),
      remove: vi.fn(async () => true),
      onAdded: noEvent,
      onRemoved: noEvent,
    },
    commands: { getAll: async () => [{ name: 'toggle-marks', description: 'Show or hide the marks', shortcut: '' }] },
  });
}

async function openOptions() {
  answerAsBackground({ names: () => ({ 'john-kerry': 'John Kerry' }) });
  const options = draw(<Options />);
  await redrawn();
  return options;
}

const alertText = () => plain(screen.getByRole('alert').textContent);
const noRoom = () => vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QuotaExceededError'));

beforeEach(async () => {
  vi.restoreAllMocks();
  await fakeBrowser.storage.local.clear();
  stubBrowser();
});
afterEach(gone);

describe('the settings page', () => {
  it('shows what is stored and stores what is chosen', async () => {
    await changeSettings((settings) => ({ ...settings, badge: false }));
    await openOptions();
    const badge = screen.getByLabelText<HTMLInputElement>(/how many names/);
    expect(badge.checked).toBe(false);
    fireEvent.click(badge);
    await redrawn();
    expect((await readSettings()).badge).toBe(true);
  });

  it('follows a change that is made elsewhere', async () => {
    await openOptions();
    await changeSettings((settings) => ({ ...settings, which: 'all' }));
    await redrawn();
    expect(screen.getByLabelText<HTMLInputElement>('every mention').checked).toBe(true);
  });

  it('says that a change could not be saved, until the next one is', async () => {
    await openOptions();
    noRoom();
    fireEvent.click(screen.getByLabelText(/how many names/));
    await redrawn();
    expect(alertText()).toContain('could not be saved');
    fireEvent.click(screen.getByLabelText('every mention'));
    await redrawn();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('is shown with its shortcuts, as a section that came later would move what is below', async () => {
    const shortcuts = pending<unknown>();
    vi.spyOn(browser.commands, 'getAll').mockReturnValue(shortcuts.promise as never);
    const { text } = await openOptions();
    expect(text()).toBe('');
    shortcuts.resolve([{ name: 'toggle-marks', description: 'Show or hide the marks', shortcut: 'Alt+M' }]);
    await redrawn();
    expect(text()).toContain('Show or hide the marks');
  });

  it('is shown without shortcuts if the browser does not return them', async () => {
    vi.spyOn(browser.commands, 'getAll').mockRejectedValue(new Error('no commands'));
    await openOptions();
    expect(screen.getByLabelText(/how many names/)).toBeTruthy();
  });

  it('lists dismissed names by the names in the pack', async () => {
    await changeSettings((settings) => ({ ...settings, dismissed: [{ entity: 'john-kerry', surface: 'Kerry' }] }));
    const { text } = await openOptions();
    expect(text()).toContain('“Kerry” is not John Kerry');
  });

  it('removes a site with exactly the patterns by which it was allowed', async () => {
    await openOptions();
    fireEvent.click(screen.getByRole('button', { name: 'Remove www.gov.uk' }));
    await redrawn();
    expect(browser.permissions.remove).toHaveBeenCalledWith({ origins: ['*://www.gov.uk/*'] });
  });

  it('says that something went wrong, instead of staying blank, if the browser does not return the permissions', async () => {
    stubBrowser(async () => {
      throw new Error('no permissions today');
    });
    await openOptions();
    expect(alertText()).toContain('That did not work');
  });

  it('shows the later of two readings of the settings, whichever ends first', async () => {
    const readings = [pending<unknown>(), pending<unknown>()];
    let begun = 0;
    let changed = () => {};
    stubBrowser(() => readings[begun++]!.promise);
    browser.permissions.onAdded.addListener = (listener) => {
      changed = listener as () => void;
    };
    const { text } = await openOptions();
    changed();
    readings[1]!.resolve({ origins: ['*://newer.example/*'] });
    await redrawn();
    readings[0]!.resolve({ origins: ['*://older.example/*'] });
    await redrawn();
    expect(text()).toContain('newer.example');
    expect(text()).not.toContain('older.example');
  });
});

describe('a reset', () => {
  const CHOSEN = { ...DEFAULT_SETTINGS, badge: false, sitesOff: ['bbc.com'] };
  const press = async (name: string) => {
    fireEvent.click(screen.getByRole('button', { name }));
    await redrawn();
  };

  it('restores all defaults, and can be undone completely', async () => {
    await changeSettings(() => CHOSEN);
    await openOptions();
    await press('Reset all settings');
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    await press('Undo');
    expect(await readSettings()).toEqual(CHOSEN);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('cannot be undone once another setting was changed', async () => {
    await changeSettings(() => CHOSEN);
    await openOptions();
    await press('Reset all settings');
    fireEvent.click(screen.getByLabelText('every mention'));
    await redrawn();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('that could not be stored says so, and changes nothing', async () => {
    await changeSettings(() => CHOSEN);
    await openOptions();
    noRoom();
    await press('Reset all settings');
    expect(alertText()).toContain('could not be saved');
    expect(await readSettings()).toEqual(CHOSEN);
  });
});

describe('settings from a file', () => {
  const COMING = { ...DEFAULT_SETTINGS, badge: false };

  async function choose(file: File): Promise<void> {
    const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
    Object.defineProperty(input, 'files', { value: [file], configurable: true });
    fireEvent.change(input);
    await redrawn();
  }
  const fileOf = (text: string) => new File([text], 'settings.json');

  it('are applied after a preview', async () => {
    const { text } = await openOptions();
    await choose(fileOf(writeSettingsFile(COMING)));
    expect((await readSettings()).badge).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'Apply' }));
    await redrawn();
    expect((await readSettings()).badge).toBe(false);
    expect(text()).toContain('Applied.');
  });

  it('are reported as not saved if there is no space for them, and not as a damaged file', async () => {
    await openOptions();
    await choose(fileOf(writeSettingsFile(COMING)));
    noRoom();
    fireEvent.click(screen.getByRole('button', { name: 'Apply' }));
    await redrawn();
    expect(alertText()).toContain('could not be saved');
    expect(alertText()).not.toContain('The file');
    expect((await readSettings()).badge).toBe(true);
  });

  it.each([
    ['that is no JSON', () => fileOf('{'), 'broken'],
    ['of something else', () => fileOf('{}'), 'no settings of Backstory'],
    ['with a value that is not valid', () => fileOf(writeSettingsFile({ ...COMING, wordsApart: -1 })), 'wordsApart'],
    ['too large to be read', () => Object.defineProperty(fileOf(''), 'size', { value: 1e9 }), 'too large'],
    [
      'that cannot be read',
      () => Object.defineProperty(fileOf(''), 'text', { value: () => Promise.reject(new Error('gone')) }),
      'broken',
    ],
  ])('are refused with the reason: a file %s', async (_, file, reason) => {
    await openOptions();
    await choose(file());
    expect(alertText()).toContain(reason);
  });

  it('are not applied if the reader cancels', async () => {
    await openOptions();
    await choose(fileOf(writeSettingsFile(COMING)));
    fireEvent.click(screen.getByRole('button', { name: 'Change nothing' }));
    await redrawn();
    expect(screen.queryByRole('button', { name: 'Apply' })).toBeNull();
    expect((await readSettings()).badge).toBe(true);
  });
});
