/** Shortcuts, and the context menu of selected text. */
import { expect } from 'vitest';
import { card, marks } from '../../scripts/drive/reading.ts';
import { chooseLookUp, giveCommand } from '../../scripts/drive/toolbar.ts';
import { focused, setSettings } from './gestures.ts';
import { describeReader } from './harness.ts';

declare const chrome: { extension: { getViews(): Window[] } };

describeReader('shortcuts and the menu', ({ reader, test }) => {
  test('one shortcut goes to the next mark, another to the previous one', async () => {
    const page = await reader.openMarked('council-2022');
    const sight = async () => (await card(page))?.text ?? '';
    await giveCommand(reader, 'next-mention');
    await expect.poll(sight).toContain('mark 1 of');
    await expect.poll(() => focused(page)).toMatch(/^card: /);
    await giveCommand(reader, 'next-mention');
    await expect.poll(sight).toContain('mark 2 of');
    await giveCommand(reader, 'previous-mention');
    await expect.poll(sight).toContain('mark 1 of');
  });

  test('a shortcut on a page that is not read does nothing', async () => {
    const page = await reader.open('paris-2014', 'unlisted.example');
    await giveCommand(reader, 'next-mention');
    const read = await reader.openMarked('paris-2014');
    await giveCommand(reader, 'next-mention');
    await expect.poll(async () => (await card(read))?.text ?? '').toContain('mark 1 of');
    expect(await card(page)).toBeUndefined();
  });

  test('a shortcut hides the marks and restores what was chosen', async () => {
    // before the page is opened, as an open page briefly has both old and new marks
    await setSettings(reader, { which: 'all' });
    const page = await reader.openMarked('paris-2014');
    const all = await marks(page);
    expect(all.length, 'a name is marked more than once').toBeGreaterThan(new Set(all).size);
    await giveCommand(reader, 'toggle-marks');
    await expect.poll(() => marks(page)).toEqual([]);
    await giveCommand(reader, 'toggle-marks');
    await expect.poll(() => marks(page)).toEqual(all);
  });

  test('the menu of selected text opens a window in which the words are looked up', async () => {
    await reader.openMarked('paris-2014');
    await chooseLookUp(reader, 'NATO chief');
    await expect.poll(() => reader.asExtension(firstResult, undefined)).toContain('Jens Stoltenberg');
    await reader.asExtension(closeOpened, undefined);
  });

  // The window is found through another page of the extension, because WebDriver BiDi does not always report a tab that
  // Firefox opens.

  /** Returns the first result in the window that the menu opens; an empty text if there is none yet. */
  function firstResult(): string {
    const opened = chrome.extension.getViews().find((view) => view.location.search === '?words');
    return opened?.document.querySelector('[role=option]')?.textContent ?? '';
  }

  function closeOpened(): void {
    for (const view of chrome.extension.getViews()) if (view.location.search === '?words') view.close();
  }
});
