/** The shortcut that hides the marks and shows them again. */
import { StorageItem } from 'webext-storage';
import { serialQueue } from '../../platform/serial-queue.ts';
import { changeSettings, type Settings } from '../../platform/settings.ts';

/** Which marks the shortcut hid last. */
const hidden = new StorageItem<Settings['which']>('hiddenMarks');

async function toggle(): Promise<void> {
  const before = await hidden.get();
  let hiding: Settings['which'] = 'none';
  await changeSettings((settings) => {
    hiding = settings.which;
    const shown = before === 'all' ? 'all' : 'first';
    return { ...settings, which: hiding === 'none' ? shown : 'none' };
  });
  if (hiding !== 'none') await hidden.set(hiding);
}

const queue = serialQueue();

/**
 * Hides the marks, or shows those that were hidden last, even if the browser was closed since. Presses are handled one
 * after the other: the second of two quick ones needs to know what the first one hid.
 */
export const toggleMarks = (): Promise<void> => queue(toggle);
