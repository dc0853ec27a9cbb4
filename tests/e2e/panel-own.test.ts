/** The panel in a private window, and during an update of the extension. Each test has its own browser. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSER_KINDS } from '../../scripts/browsers.ts';
import { contextOf } from '../../scripts/drive/bidi.ts';
import { BUILT, openExtensionPage } from '../../scripts/drive/launch.ts';
import { runPrivileged } from '../../scripts/drive/privileged.ts';
import { waitForMarks } from '../../scripts/drive/reading.ts';
import { storyAddress } from '../../scripts/drive/stories.ts';
import { isChosen } from './chosen.ts';
import { OUTLET, type Reader } from './harness.ts';
import { ownBrowsers } from './own-browsers.ts';
import { openPanelPage, panelOpenedBy } from './panel-page.ts';
import { pressAndLeave } from './popup-page.ts';
import { openPrivate, tabBeside } from './private-window.ts';
import { runCommand } from './sidebar.ts';

declare const chrome: {
  extension: { getViews(of: { type: string }): Window[] };
  runtime: { sendMessage(message: object): Promise<{ res: { stories: object[] } }> };
};

const { start } = ownBrowsers({});

/** Opens the panel in a private window, and returns a function that reads its text. */
async function openInChrome(reader: Reader, story: Page): Promise<() => Promise<string>> {
  const popup = await reader.press(story);
  const panel = await panelOpenedBy(reader, () => pressAndLeave(popup, 'Open beside the page'));
  return () => panel.text();
}

async function openInFirefox(reader: Reader, story: Page): Promise<() => Promise<string>> {
  await runCommand(reader, 'open-panel');
  // the views of a private window are accessible only to pages in a private window
  const own = await openExtensionPage(reader, 'options.html', await tabBeside(reader, contextOf(story)));
  return () => own.evaluate(() => chrome.extension.getViews({ type: 'sidebar' })[0]?.document.body.textContent ?? '');
}

describe.each(BROWSER_KINDS)('the panel in %s', (kind) => {
  const test = it.runIf(isChosen(kind));

  test('says in a private window that its stories cannot be kept', async () => {
    const reader = await start(kind, { inPrivate: true });
    const story = await openPrivate(kind, reader);
    await story.goto(storyAddress('paris-2014', OUTLET));
    await waitForMarks(story);
    const inPanel = kind === 'chrome' ? await openInChrome(reader, story) : await openInFirefox(reader, story);
    await expect.poll(inPanel).toContain('Sergei Lavrov');
    const text = await inPanel();
    expect(text).toContain('This is a private window. Nothing of this story is kept.');
    expect(text).not.toContain('Keep this story');
    if (kind === 'firefox') await runCommand(reader, 'keep-story');
    const kept = async () =>
      (await chrome.runtime.sendMessage({ type: 'stories', data: { sweep: false } })).res.stories;
    expect(await reader.asExtension(kept, undefined)).toEqual([]);
  });

  test('closes when its version of the extension is replaced, and opens with the next', async () => {
    // installed in the same way as the next version: Chrome would treat one given at its start as another extension
    const reader = await start(kind, { inPrivate: true });
    const story = await reader.openMarked('paris-2014');
    if (kind === 'chrome') {
      const popup = await reader.press(story);
      const panel = await panelOpenedBy(reader, () => pressAndLeave(popup, 'Open beside the page'));
      await panel.says('Sergei Lavrov');
      await reader.browser.installExtension(BUILT.chrome);
      const panels = () => reader.browser.targets().filter((target) => target.url().endsWith('/sidepanel.html'));
      await expect.poll(panels).toEqual([]);
    } else {
      await runCommand(reader, 'open-panel');
      const isOpen = () => runPrivileged(reader.browser, 'return window.SidebarController.isOpen;');
      await expect.poll(isOpen).toBe(true);
      await reader.browser.installExtension(BUILT.firefox);
      await expect.poll(isOpen).toBe(false);
    }
    await story.reload();
    await waitForMarks(story);
    const again = await openPanelPage(reader);
    await again.says('Sergei Lavrov');
    await again.says('Keep this story');
  });
});
