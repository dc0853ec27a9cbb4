import { expect, it } from 'vitest';
import { newTab } from '../../scripts/drive/launch.ts';
import { ACTIVE, card, marks, waitForCard } from '../../scripts/drive/reading.ts';
import { isChosen } from './chosen.ts';
import { complaints } from './extension-page.ts';
import { focused, mentions } from './gestures.ts';
import { describeReader } from './harness.ts';
import { PopupPage } from './popup-page.ts';

describeReader('looking up', ({ kind, reader, test }) => {
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

  test.each([
    ['what did Sherman say', 'Wendy Sherman said'],
    ['when was the Geneva agreement', 'April 17, 2014'],
  ])('the question “%s” has its answer above the names', async (words, answer) => {
    const popup = await reader.openPopup();
    await popup.search(words);
    await expect.poll(() => popup.text()).toContain(answer);
    expect(await complaints(popup.page)).toEqual([]);
  });

  test('a query that matches nothing says so', async () => {
    const popup = await reader.openPopup();
    await popup.search('stoltenberg');
    await expect.poll(async () => (await popup.results()).length).toBeGreaterThan(0);
    await popup.search('zzxqv plumbing');
    await expect.poll(() => popup.text()).toContain('zzxqv plumbing');
    expect(await popup.results()).toEqual([]);
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

  test('a click on a name goes to its first mention in the page, with the focus in its card there', async () => {
    const story = await reader.openMarked('council-2022');
    const popup = await reader.openPopup();
    await popup.pressAndLeave('Wendy Sherman');
    await story.bringToFront();
    const { text } = await waitForCard(story, 'Wendy Sherman');
    expect(text).toMatch(/mention 1 of \d/);
    expect(await focused(story)).toBe('card: Wendy Sherman');
    expect(await marks(story, ACTIVE)).toEqual(['Wendy Sherman']);
  });

  test('buttons go to the next and the previous mention of a name while the popup stays open', async () => {
    const story = await reader.openMarked('council-2022');
    const all = (await mentions(story)).filter((words) => words.includes('Stoltenberg'));
    expect(all.length).toBeGreaterThan(2);
    const popup = await reader.openPopup();
    const at = async (mention: number) => {
      await expect.poll(() => popup.text()).toContain(`${mention} of ${all.length}`);
      await expect.poll(() => marks(story, ACTIVE)).toEqual([all[mention - 1]]);
      await expect.poll(async () => (await card(story))?.text).toContain(`mention ${mention} of ${all.length}`);
    };
    await popup.press('Next mention of Jens Stoltenberg');
    await at(1);
    await popup.press('Next mention of Jens Stoltenberg');
    await at(2);
    await popup.press('Previous mention of Jens Stoltenberg');
    await at(1);
    // from the first mention back to the last one
    await popup.press('Previous mention of Jens Stoltenberg');
    await at(all.length);
  });

  test('a name behind an open dialog of the page has its card in the popup, as no card could be used in the page', async () => {
    const story = await reader.openMarked('elements-2022');
    await story.evaluate(() => (document.getElementById('letter') as HTMLDialogElement).showModal());
    const popup = await reader.openPopup();
    await popup.press('Alexander Grushko');
    await expect.poll(() => popup.text()).toContain('At the time');
    expect(await popup.text()).toContain('Alexander Grushko');
    expect(await card(story)).toBeUndefined();
  });

  test('below the page’s names is coverage related to the story, with the reason', async () => {
    await reader.openMarked('paris-2014');
    const popup = await reader.openPopup();
    await expect.poll(() => popup.text()).toContain('Coverage related to this story');
    expect(await popup.text()).toMatch(/Also about .*(Lavrov|Kerry)/);
  });

  // in Firefox, tests cannot access a popup over such a page
  it.runIf(kind === 'chrome' && isChosen(kind))('a page that no extension may read is reported as such', async () => {
    const page = await newTab(reader.browser);
    try {
      await page.goto('chrome://version/');
      const popup = new PopupPage(await reader.press(page));
      await expect.poll(() => popup.text()).toContain('The browser protects this page');
    } finally {
      await page.close();
    }
  });

  test('before typing, it lists what is on the page', async () => {
    await reader.openMarked('paris-2014');
    const popup = await reader.openPopup();
    await expect.poll(() => popup.text()).toContain('Sergei Lavrov');
    expect(await popup.text()).toMatch(/on this page/i);
    expect(await popup.text()).toContain('John Kerry');
    expect(await popup.text()).not.toContain('Jens Stoltenberg');
  });
});
