/** Names that are in no pack, whose introductions come from the story itself. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { card, click, hover, marks, pressInCard, waitForCard } from '../../scripts/drive/reading.ts';
import { backgroundAnswers, mentions, opensNoCard, setSettings, settled, storedSettings } from './gestures.ts';
import { describeReader } from './harness.ts';

const STORY = 'saltmere-2025';
const MAYOR = 'Ottilie Brandreth';
/** Words whose middle is on a later mention. */
const LATER = 'Brandreth a';

describeReader('a name that only the story knows', ({ reader, test }) => {
  /** Opens the story. The only name from the pack is irrelevant to it and gets no underline. */
  async function openStory(): Promise<Page> {
    const page = await reader.open(STORY);
    await settled(reader, page);
    return page;
  }

  test('is not marked until it is asked for; a click on a later mention shows who it is', async () => {
    const page = await openStory();
    expect(await mentions(page)).toEqual(['NATO']);
    await click(page, LATER);
    const { text } = await waitForCard(page, MAYOR);
    expect(text).toContain('In this story: Mayor');
    expect(text).toContain('Mayor Ottilie Brandreth, who has counted every passenger since 2009');
    expect(text).toContain('3 mentions');
    expect(await marks(page)).toEqual([]);
    await pressInCard(page, 'Next mention of Ottilie Brandreth');
    await expect.poll(async () => (await card(page))?.text).toContain('mention 3 of 3');
    await pressInCard(page, 'Go to this sentence');
    await expect.poll(async () => (await card(page))?.text).toContain('mention 1 of 3');
    await page.close();
  });

  test('is no name if the reader says so, here and on later visits, until that is undone', async () => {
    await setSettings(reader, {});
    const page = await openStory();
    await click(page, 'Tarrow put');
    await waitForCard(page, 'Edmund Tarrow');
    await pressInCard(page, 'Not a name');
    await expect.poll(() => mentions(page)).not.toContain('Tarrow');
    await pressInCard(page, 'Undo');
    await expect.poll(() => mentions(page)).toContain('Tarrow');
    await pressInCard(page, 'Not a name');
    await pressInCard(page, 'Nowhere from now on');
    await expect.poll(() => storedSettings(reader)).toMatchObject({ dismissed: [{ surface: 'Edmund Tarrow' }] });
    await backgroundAnswers(reader);
    await page.reload();
    // before the page is read, a click sends no question
    await settled(reader, page);
    await click(page, LATER);
    await waitForCard(page, MAYOR);
    expect(await mentions(page)).not.toContain('Tarrow');
    await page.close();
  });

  test('opens on resting the pointer if the settings open cards of any name so', async () => {
    await setSettings(reader, { opens: 'any' });
    const page = await openStory();
    await hover(page, 'Tarrow put');
    await waitForCard(page, 'Edmund Tarrow');
    await page.close();
  });

  test('is in the popup’s list, which leads to its mentions', async () => {
    const page = await openStory();
    const popup = await reader.openPopup();
    await expect.poll(() => popup.text()).toContain('Ottilie Brandreth');
    expect(await popup.text()).toContain('the island’s treasurer');
    await popup.press('Next mention of Edmund Tarrow');
    await expect.poll(() => popup.text()).toMatch(/\d of 3/);
    await page.bringToFront();
    await waitForCard(page, 'Edmund Tarrow');
    await page.close();
  });

  test('is not looked for after a click on an ordinary word', async () => {
    const page = await openStory();
    await click(page, 'passenger');
    await opensNoCard(reader, page);
    expect(await mentions(page)).toEqual(['NATO']);
    await page.close();
  });
});
