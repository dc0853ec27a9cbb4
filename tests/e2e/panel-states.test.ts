/**
 * The panel next to pages without a story, or that Backstory may not read, and how it is opened. Tests can control
 * Chrome's own panel, but not Firefox's sidebar: there they ask the browser whether it is open, and read its text from
 * another page of the extension. In Chrome, tests cannot use the menu or a shortcut without keys, and a simulated event
 * does not count as the user's action; the handlers have their own tests (tests/entrypoints/background).
 */
import { expect, it } from 'vitest';
import { GECKO_ID } from '../../scripts/browsers.ts';
import { newTab } from '../../scripts/drive/launch.ts';
import { runPrivileged } from '../../scripts/drive/privileged.ts';
import { marks, waitForMarks } from '../../scripts/drive/reading.ts';
import { stopBackground } from './background-stop.ts';
import { isChosen } from './chosen.ts';
import { clickOn, complaints, says } from './extension-page.ts';
import { backgroundAnswers, rest, settled } from './gestures.ts';
import { describeReader, type Given, OUTLET, openReader } from './harness.ts';
import { openPanelPage, panelOpenedBy } from './panel-page.ts';
import { pressAndLeave } from './popup-page.ts';
import { closeSidebar, inSidebar, runCommand } from './sidebar.ts';

const UNLISTED = 'unlisted.example';

/** Returns a PDF with one empty page. */
function pdf(): string {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>',
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const at = text.length;
    text += `${i + 1} 0 obj${object}endobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 4\n0000000000 65535 f \n${places.join('')}`;
  return `${text}${table}trailer<</Root 1 0 R/Size 4>>\nstartxref\n${text.length}\n%%EOF`;
}

declare const chrome: {
  windows: { create(how: { url: string }): Promise<{ id: number }>; remove(id: number): Promise<void> };
  tabs: { query(of: object): Promise<{ id: number; windowId: number; url?: string }[]> };
};

function tests({ kind, reader, test }: Given): void {
  test('says that a page is no article, and reads it on request', async () => {
    await reader.open('front');
    const panel = await openPanelPage(reader);
    await panel.says('This page is not an article');
    expect(await complaints(panel.page)).toEqual([]);
    await panel.press('Read it anyway');
    await panel.says('Who is who');
  });

  test('says that the site was switched off, and switches it on again', async () => {
    const story = await reader.openMarked('paris-2014');
    const panel = await openPanelPage(reader);
    await panel.says('Sergei Lavrov');
    await panel.press('Backstory is on, on reuters.com');
    await panel.says('You switched Backstory off on this site');
    await expect.poll(() => marks(story)).toEqual([]);
    expect(await complaints(panel.page)).toEqual([]);
    await panel.press('Backstory is off, on reuters.com');
    await panel.says('Sergei Lavrov');
  });

  test('says how to read a page that it has no access to, and then offers to read it always', async () => {
    const story = await reader.open('paris-2014', UNLISTED);
    const panel = await openPanelPage(reader);
    await panel.says('Backstory does not see this page');
    await panel.says(/toolbar.*menu.*shortcut/);
    expect(await complaints(panel.page)).toEqual([]);
    if (kind === 'chrome') {
      // the browser asks for permission beside its address bar, which tests cannot reach
      await panel.press('Always read this site');
      await panel.says('asks beside the address bar');
    } else expect(await panel.text()).not.toContain('Always read this site');
    // pressing the toolbar button permits reading this page
    const popup = await reader.press(story);
    await says(popup, 'does not read this site');
    await clickOn(popup, 'Read this page');
    await says(popup, 'Sergei Lavrov');
    await popup.close();
    await story.bringToFront();
    await panel.says('Sergei Lavrov');
    await panel.says(`Always read ${UNLISTED}`);
  });

  test('says that a PDF is one', async () => {
    const page = await reader.open('paris-2014');
    await page.goto(`http://${OUTLET}/world/paper.pdf`).catch(() => {});
    const panel = await openPanelPage(reader);
    await panel.says('This is a PDF');
    expect(await complaints(panel.page)).toEqual([]);
  });

  test('says that it cannot read the browser’s own pages', async () => {
    const page = await newTab(reader.browser);
    try {
      // not awaited, as Firefox never reports that such a page is loaded
      page.goto(kind === 'chrome' ? 'chrome://version/' : 'about:support').catch(() => {});
      const panel = await openPanelPage(reader);
      await panel.says('one of the browser’s own pages');
    } finally {
      await page.close();
    }
  });

  test('two windows each have a panel for their own page', async () => {
    await reader.openMarked('paris-2014');
    const panel = await openPanelPage(reader);
    await panel.says('Sergei Lavrov');
    const url = `http://${OUTLET}/world/council-2022`;
    const id = await panel.page.evaluate(async (url) => (await chrome.windows.create({ url })).id, url);
    try {
      await expect
        .poll(() => panel.page.evaluate(async (id) => (await chrome.tabs.query({ windowId: id }))[0]?.url, id))
        .toBe(url);
      // once the other page is read, a panel that follows the wrong window has heard of it
      await settled(reader, { url: () => url });
      await backgroundAnswers(reader);
      await rest(panel.page);
      expect(await panel.text()).toContain('Sergei Lavrov');
      expect(await panel.text()).not.toContain('Stoltenberg');
    } finally {
      await panel.page.evaluate((id) => chrome.windows.remove(id), id);
    }
  });

  test('still gets its answer if the background was stopped during its question', async () => {
    const story = await reader.openMarked('council-2022');
    const panel = await openPanelPage(reader);
    await panel.says('Wendy Sherman');
    await stopBackground(reader);
    await panel.press('Wendy Sherman');
    await expect.poll(() => panel.heading()).toBe('Wendy Sherman');
    await stopBackground(reader);
    await story.bringToFront();
    await story.goto(`http://${OUTLET}/world/paris-2014`);
    await waitForMarks(story);
    await panel.says('Sergei Lavrov');
  });

  test('is opened by the popup’s button, beside the page of its window', async () => {
    const story = await reader.openMarked('paris-2014');
    const popup = await reader.press(story);
    if (kind === 'chrome') {
      const panel = await panelOpenedBy(reader, () => pressAndLeave(popup, 'Open beside the page'));
      await panel.says('Sergei Lavrov');
      expect(await panel.page.evaluate(() => innerWidth)).toBeLessThan(500);
      await panel.page.close();
      return;
    }
    // this popup is in a tab, but the click counts as the user's action
    await pressAndLeave(popup, 'Open beside the page');
    await expect.poll(() => inSidebar(reader)).toContain('Sergei Lavrov');
    await closeSidebar(reader);
  });

  // in Firefox, tests can run a command as if its shortcut were pressed
  it.runIf(kind === 'firefox' && isChosen(kind))(
    'is opened by its command, also if the background is stopped',
    async () => {
      await reader.openMarked('paris-2014');
      for (const cold of [false, true]) {
        if (cold) await stopBackground(reader);
        await runCommand(reader, 'open-panel');
        await expect.poll(() => inSidebar(reader)).toMatch(/.+/);
        await closeSidebar(reader);
      }
    },
  );

  it.runIf(kind === 'firefox' && isChosen(kind))('is opened by the page’s context menu', async () => {
    await reader.openMarked('paris-2014');
    await runPrivileged(
      reader.browser,
      `const { extension } = WebExtensionPolicy.getByID('${GECKO_ID}');
      extension.emit('webext-menu-menuitem-click', { menuItemId: 'beside' }, gBrowser.selectedTab);`,
    );
    await expect.poll(() => inSidebar(reader)).toMatch(/.+/);
    await closeSidebar(reader);
  });
}

describeReader('the panel', tests, (kind) =>
  openReader(kind, undefined, {
    // listens only to pages, as a background with a session attached cannot be stopped
    hears: ['page'],
    made: { 'paper.pdf': () => ({ body: pdf(), type: 'application/pdf' }) },
  }),
);
