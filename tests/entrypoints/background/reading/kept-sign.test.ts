import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { showWhetherKept } from '../../../../entrypoints/background/reading/kept-sign.ts';
import type { YourReading } from '../../../../entrypoints/background/reading/your-reading.ts';

const ADDRESS = 'https://courier.example/a';
const reading = (isKept: boolean) => ({ at: async () => (isKept ? {} : null) }) as unknown as YourReading;
const setIcon = vi.fn(async () => {});
let title: string;

beforeEach(() => {
  title = 'Backstory';
  setIcon.mockClear();
  const words: Record<string, string> = { extension_name: 'Backstory', keep_isKept: 'This story is kept.' };
  Object.assign(browser.i18n, { getMessage: (key: string) => words[key] });
  Object.assign(browser.action, {
    setIcon,
    getTitle: async () => title,
    setTitle: async (given: { title: string }) => {
      ({ title } = given);
    },
  });
});

it('a kept story has its own icon and title in the toolbar, until the tab shows another page', async () => {
  await showWhetherKept(reading(true), 7, ADDRESS);
  expect(title).toContain('kept');
  await showWhetherKept(reading(false), 7, ADDRESS);
  expect(title).toBe('Backstory');
  expect(setIcon).toHaveBeenCalledTimes(2);
});

it('the icon of a tab is not set again if it is already right', async () => {
  await showWhetherKept(reading(false), 7, ADDRESS);
  expect(setIcon).not.toHaveBeenCalled();
});

it('a tab that is gone is no error', async () => {
  const words: Record<string, string> = { extension_name: 'Backstory', keep_isKept: 'This story is kept.' };
  Object.assign(browser.i18n, { getMessage: (key: string) => words[key] });
  Object.assign(browser.action, { getTitle: () => Promise.reject(new Error('No tab with id: 7.')) });
  await expect(showWhetherKept(reading(true), 7, ADDRESS)).resolves.toBeUndefined();
});
