/** The panel beside a story: its content, navigation in the page, and how it follows the active tab. */
import { expect } from 'vitest';
import { ACTIVE, CARD_HOST, card, click, marks, pressInCard, waitForCard } from '../../scripts/drive/reading.ts';
import { complaints, resize } from './extension-page.ts';
import { describeReader, OUTLET } from './harness.ts';
import { openPanelPage } from './panel-page.ts';

/** Widths of Chrome's panel and of Firefox's sidebar, and half of them, which a zoom of 200 % leaves. */
const WIDTHS = [360, 250, 180, 125];

describeReader('the panel', ({ kind, reader, test }) => {
  test('shows who is who, what happened when and who said what, and is accessible', async () => {
    await reader.openMarked('council-2022');
    const panel = await openPanelPage(reader);
    await panel.says('Secretary general of NATO');
    for (const part of ['Who is who', 'Timeline', 'Who said what', 'Coverage related', 'How two names connect'])
      await panel.says(part);
    expect(await panel.text()).toContain('January 12, 2022');
    expect(await complaints(panel.page)).toEqual([]);
  });

  test('does not change the underlines in the page', async () => {
    const story = await reader.openMarked('council-2022');
    const before = await marks(story);
    const panel = await openPanelPage(reader);
    await panel.says('Secretary general of NATO');
    expect(await marks(story)).toEqual(before);
  });

  test('lists names that no pack knows with what the story says about them', async () => {
    await reader.open('saltmere-2025');
    const panel = await openPanelPage(reader);
    await panel.says('the island’s treasurer');
    await panel.press('Edmund Tarrow');
    await expect.poll(() => panel.heading()).toBe('Edmund Tarrow');
    await panel.says('The hall stood up for that, and Tarrow put his papers away.');
    expect(await complaints(panel.page)).toEqual([]);
  });

  test('steps through the mentions of a name without opening a card or changing the page', async () => {
    const story = await reader.openMarked('council-2022');
    const panel = await openPanelPage(reader);
    await panel.press('Next mention of Jens Stoltenberg');
    await panel.says('1 of 3');
    await expect.poll(async () => (await marks(story, ACTIVE)).length).toBe(1);
    await panel.press('Next mention of Jens Stoltenberg');
    await panel.says('2 of 3');
    await panel.press('Previous mention of Jens Stoltenberg');
    await panel.says('1 of 3');
    expect(await card(story)).toBeUndefined();
    expect(await story.$(CARD_HOST)).toBeNull();
  });

  test('shows the mention that is nearest to a click on the strip', async () => {
    const story = await reader.openMarked('council-2022');
    const panel = await openPanelPage(reader);
    await panel.clickStrip('Jens Stoltenberg', 0.95);
    await panel.says('3 of 3');
    await expect.poll(async () => (await marks(story, ACTIVE)).join()).toContain('Stoltenberg');
    const last = await story.evaluate((name) => {
      const [range] = [...(CSS.highlights.get(name) ?? [])] as Range[];
      return range!.startContainer.parentElement!.closest('p')!.textContent;
    }, ACTIVE);
    await panel.clickStrip('Jens Stoltenberg', 0.02);
    await panel.says('1 of 3');
    const first = await story.evaluate((name) => {
      const [range] = [...(CSS.highlights.get(name) ?? [])] as Range[];
      return range!.startContainer.parentElement!.closest('p')?.textContent;
    }, ACTIVE);
    expect(first).not.toBe(last);
  });

  test('scrolls the page to a dated sentence of the story', async () => {
    const story = await reader.openMarked('council-2022');
    const panel = await openPanelPage(reader);
    await panel.press('Jens Stoltenberg led the meeting');
    await expect
      .poll(() => marks(story, ACTIVE))
      .toEqual([expect.stringContaining('Jens Stoltenberg led the meeting')]);
  });

  test('shows the card of a known name in place of the lists, and returns to the same place by keyboard', async () => {
    await reader.openMarked('council-2022');
    const panel = await openPanelPage(reader);
    await panel.press('Wendy Sherman');
    await expect.poll(() => panel.heading()).toBe('Wendy Sherman');
    await panel.says('In this story');
    expect(await complaints(panel.page)).toEqual([]);
    await panel.page.keyboard.press('Escape');
    await panel.says('Who is who');
    await expect.poll(() => panel.focusedRow()).toBe('Wendy Sherman');
  });

  test('shows how two names are connected, with receipts', async () => {
    await reader.openMarked('council-2022');
    const panel = await openPanelPage(reader);
    await panel.says('How two names connect');
    await panel.choose('One name', 'Jens Stoltenberg');
    await panel.choose('The other name', 'NATO');
    await expect.poll(() => panel.heading()).toBe('Jens Stoltenberg and NATO');
    await panel.says('What connects them');
    await panel.says('Articles that name both');
    expect(await complaints(panel.page)).toEqual([]);
    await panel.press('receipt');
    await panel.says(/CNN/);
  });

  test('shows the same in a card in the page, for another name of its paragraph', async () => {
    const story = await reader.openMarked('council-2022');
    await click(story, 'Jens Stoltenberg');
    await waitForCard(story, 'Jens Stoltenberg');
    await expect.poll(async () => (await card(story))?.text).toContain('How this connects with');
    await pressInCard(story, '^ ?NATO$');
    const { text } = await waitForCard(story, 'Jens Stoltenberg and NATO');
    expect(text).toContain('What connects them');
    expect(text).toContain('Articles that name both');
    await pressInCard(story, 'Back');
    await waitForCard(story, 'Jens Stoltenberg');
  });

  test('follows the reader from tab to tab, and no longer shows the previous one', async () => {
    const first = await reader.openMarked('council-2022');
    const second = await reader.openMarked('paris-2014');
    const panel = await openPanelPage(reader);
    await panel.says('Sergei Lavrov');
    await panel.press('Sergei Lavrov');
    await expect.poll(() => panel.heading()).toBe('Sergei Lavrov');
    await first.bringToFront();
    await panel.says('Jens Stoltenberg');
    expect(await panel.heading()).toBeUndefined();
    await second.bringToFront();
    await panel.says('Sergei Lavrov');
    await panel.saysNot('Jens Stoltenberg');
  });

  test('follows the page to another address, and an application to its next story', async () => {
    const story = await reader.openMarked('app-2014');
    const panel = await openPanelPage(reader);
    await panel.says('John Kerry');
    await story.bringToFront();
    await story.click('#next');
    await panel.says('Jens Stoltenberg');
    await panel.saysNot('John Kerry');
    await story.goto(`http://${OUTLET}/world/paris-2014`);
    await panel.says('Sergei Lavrov');
  });

  test('fits its width, also at twice the text size', async () => {
    await reader.openMarked('council-2022');
    const panel = await openPanelPage(reader);
    await panel.says('Who said what');
    for (const width of WIDTHS) {
      await resize(panel.page, width, 600);
      const wide = await panel.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide, `${width} px`).toBeLessThanOrEqual(0);
    }
  });

  test('can be printed', async () => {
    await reader.openMarked('council-2022');
    const panel = await openPanelPage(reader);
    await panel.says('Who said what');
    const pdf = await panel.page.pdf();
    // an empty page has only a few hundred bytes
    expect(pdf.length).toBeGreaterThan(10_000);
    if (kind === 'firefox') return;
    await panel.page.emulateMediaType('print');
    expect(await panel.text()).toContain('Jens Stoltenberg');
    expect(await panel.text()).not.toContain('Backstory is on');
  });

  test('can be used by keyboard alone', async () => {
    const story = await reader.openMarked('council-2022');
    const panel = await openPanelPage(reader);
    await panel.says('Jens Stoltenberg');
    const { keyboard } = panel.page;
    const focused = () =>
      panel.page.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
      );
    const tabTo = async (what: string) => {
      for (let i = 0; i < 40 && !(await focused())?.startsWith(what); i++) await keyboard.press('Tab');
      expect(await focused()).toMatch(what);
    };
    await tabTo('Next mention of Jens Stoltenberg');
    await keyboard.press('Enter');
    await panel.says('1 of 3');
    await expect.poll(async () => (await marks(story, ACTIVE)).length).toBe(1);
    expect(await focused()).toBe('Next mention of Jens Stoltenberg');
    await tabTo('Alexander Grushko');
    await keyboard.press('Enter');
    await expect.poll(() => panel.heading()).toBe('Alexander Grushko');
    await expect.poll(focused).toBe('Alexander Grushko');
    await keyboard.press('Escape');
    await expect.poll(() => panel.focusedRow()).toBe('Alexander Grushko');
  });
});
