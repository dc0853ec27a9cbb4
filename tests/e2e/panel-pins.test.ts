/**
 * Pinned cards and the panel. In Chrome, the pin opens the panel. In Firefox, clicks in a page cannot open the sidebar,
 * and tests cannot control it: it is opened by its command, and its text is read from another page of the extension.
 */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { card, click, pressInCard, waitForCard, waitForNoCard } from '../../scripts/drive/reading.ts';
import { stopBackground } from './background-stop.ts';
import { isChosen } from './chosen.ts';
import { settled } from './gestures.ts';
import { describeReader, type Given, openReader } from './harness.ts';
import { panelOpenedBy } from './panel-page.ts';
import { closeSidebar, inSidebar, runCommand } from './sidebar.ts';

function tests({ kind, reader }: Given): void {
  const inChrome = it.runIf(kind === 'chrome' && isChosen(kind));
  const inFirefox = it.runIf(kind === 'firefox' && isChosen(kind));

  async function pin(page: Page, words: string, name: string): Promise<void> {
    await click(page, words);
    await waitForCard(page, name);
    await pressInCard(page, 'Keep open');
  }

  inChrome.each([
    ['a running background', false],
    ['a stopped background', true],
  ])('open the panel and go there, with %s', async (_, cold) => {
    const story = await reader.openMarked('council-2022');
    await click(story, 'Jens Stoltenberg');
    await waitForCard(story, 'Jens Stoltenberg');
    if (cold) await stopBackground(reader);
    const panel = await panelOpenedBy(reader, () => pressInCard(story, 'Keep open'));
    await expect.poll(() => panel.heading()).toBe('Jens Stoltenberg');
    await waitForNoCard(story);
    // the panel is open now, and shows the next pinned card
    await pin(story, 'Ted Cruz', 'Ted Cruz');
    await expect.poll(() => panel.heading()).toBe('Ted Cruz');
    await waitForNoCard(story);
    await panel.press('Back');
    await panel.says('Who is who');
    await panel.press('Close the card of Ted Cruz');
    await panel.press('Jens Stoltenberg');
    await expect.poll(() => panel.heading()).toBe('Jens Stoltenberg');
    await panel.page.close();
  });

  inChrome('stay in the panel while pages come and go, even a name that only the story has', async () => {
    const story = await reader.open('saltmere-2025');
    // before the page is read, a click sends no question
    await settled(reader, story);
    const panel = await panelOpenedBy(reader, () => pin(story, 'Tarrow put', 'Edmund Tarrow'));
    await expect.poll(() => panel.heading()).toBe('Edmund Tarrow');
    await panel.says('the island’s treasurer');
    await reader.openMarked('paris-2014');
    await expect.poll(() => panel.heading()).toBe('Edmund Tarrow');
    await panel.press('Back');
    await panel.says('Sergei Lavrov');
    await panel.says('Edmund Tarrow');
    await panel.page.close();
  });

  inFirefox('stay in the page while the sidebar is closed, and say how it is opened', async () => {
    const story = await reader.openMarked('council-2022');
    await pin(story, 'Jens Stoltenberg', 'Jens Stoltenberg');
    await expect.poll(async () => (await card(story))?.text).toContain('Open Backstory beside the page');
    await pressInCard(story, 'Close');
    await waitForNoCard(story);
  });

  inFirefox.each([
    ['a running background', false],
    ['a stopped background', true],
  ])('go to the sidebar if it is open, with %s', async (_, cold) => {
    const story = await reader.openMarked('council-2022');
    await runCommand(reader, 'open-panel');
    await expect.poll(() => inSidebar(reader)).toContain('Who is who');
    await click(story, 'Jens Stoltenberg');
    await waitForCard(story, 'Jens Stoltenberg');
    if (cold) await stopBackground(reader);
    await pressInCard(story, 'Keep open');
    await waitForNoCard(story);
    await expect.poll(() => inSidebar(reader)).toMatch(/Jens Stoltenberg.*At the time/);
    expect(await inSidebar(reader)).not.toContain('Who is who');
    await closeSidebar(reader);
  });
}

// listens only to pages, as a background with a session attached cannot be stopped
describeReader('pinned cards', tests, (kind) => openReader(kind, undefined, { hears: ['page'] }));
