import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS } from '../../scripts/browsers.ts';
import { waitForMarks } from '../../scripts/drive/reading.ts';
import { isChosen, openReader, type Reader } from './harness.ts';

describe.each(BROWSER_KINDS)('looking up in %s', (kind) => {
  let reader: Reader;
  const test = it.runIf(isChosen(kind));

  beforeAll(async () => {
    if (isChosen(kind)) reader = await openReader(kind);
  });
  afterEach(async () => {
    if (!isChosen(kind)) return;
    await reader.closeTabs();
    expect(reader.takeProblems(), 'the console stays clean').toEqual([]);
  });
  afterAll(() => reader?.close());

  test('the popup opens with the focus in its search box', async () => {
    const popup = await reader.openPopup();
    await expect.poll(() => popup.hasFocusInBox()).toBe(true);
  });

  test.each([
    ['zelensky', 'Volodymyr Zelenskyy'],
    ['nato chief', 'Jens Stoltenberg'],
    ['stoltenburg', 'Jens Stoltenberg'],
    ['ned price', 'Ned Price'],
    ['crimea', 'Crimea'],
  ])('“%s” finds %s first', async (words, name) => {
    const popup = await reader.openPopup();
    await popup.search(words);
    await expect.poll(async () => (await popup.results())[0]).toContain(name);
  });

  test('what nothing fits finds nothing, and says so', async () => {
    const popup = await reader.openPopup();
    await popup.search('stoltenberg');
    await expect.poll(async () => (await popup.results()).length).toBeGreaterThan(0);
    await popup.search('zzxqv plumbing');
    await expect.poll(() => popup.results()).toEqual([]);
    expect(await popup.text()).toContain('zzxqv plumbing');
  });

  test('Enter opens the first result with its background and receipts', async () => {
    const popup = await reader.openPopup();
    await popup.search('lavrov');
    await expect.poll(async () => (await popup.results())[0]).toContain('Sergei Lavrov');
    await popup.page.keyboard.press('Enter');
    await expect.poll(() => popup.text()).toMatch(/foreign minister/i);
    await popup.press('receipt');
    await expect.poll(() => popup.text()).toMatch(/The Moscow Times|VOA|Voice of America/);
  });

  test('before typing, it lists what is on the page', async () => {
    const story = await reader.open('paris-2014');
    await waitForMarks(story);
    const popup = await reader.openPopup();
    await expect.poll(() => popup.text()).toContain('Sergei Lavrov');
    expect(await popup.text()).toMatch(/on this page/i);
    expect(await popup.text()).toContain('John Kerry');
    expect(await popup.text()).not.toContain('Jens Stoltenberg');
  });
});
