import { expect } from 'vitest';
import { onExtensionsPage, withdrawOutlet } from '../../scripts/drive/extension-settings.ts';
import { click, marks, waitForCard, waitForMarks } from '../../scripts/drive/reading.ts';
import { clickOn, complaints, says, saysNot, textOf } from './extension-page.ts';
import { describeReader, type Given, openReader } from './harness.ts';
import { PopupPage } from './popup-page.ts';

const UNLISTED = 'unlisted.example';

/** The part of the extension API that these tests use. */
declare const chrome: {
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
  storage: { session: { set(items: object): Promise<void>; get(key: string): Promise<object> } };
  tabs: { query(filter: { url: string }): Promise<{ id: number }[]> };
};

function tests({ kind, reader, test }: Given): void {
  test('a site that is not listed is read when the reader asks, and its names have cards', async () => {
    const story = await reader.open('paris-2014', UNLISTED);
    const popup = await reader.press(story);
    await says(popup, 'does not read this site');
    expect(await textOf(popup)).toContain(`Always read ${UNLISTED}`);
    expect(await complaints(popup)).toEqual([]);
    await clickOn(popup, 'Read this page');
    await says(popup, 'John Kerry');
    expect(await complaints(popup)).toEqual([]);
    await popup.close();
    await story.bringToFront();
    await waitForMarks(story);
    await click(story, 'Sergei Lavrov');
    await waitForCard(story, 'Sergei Lavrov');
  });

  test('a page that is no article is read only when the reader asks', async () => {
    const front = await reader.open('front');
    const popup = await reader.press(front);
    await says(popup, 'This page is not an article');
    expect(await marks(front)).toEqual([]);
    expect(await complaints(popup)).toEqual([]);
    await clickOn(popup, 'Read it anyway');
    await says(popup, 'On this page');
  });

  test('the switch for this site takes effect at once and after a reload, off and on', async () => {
    const story = await reader.openMarked('paris-2014');
    const popup = await reader.press(story);
    await clickOn(popup, 'Backstory is on, on reuters.com');
    await says(popup, 'You switched Backstory off');
    await expect.poll(() => marks(story)).toEqual([]);
    expect(await complaints(popup)).toEqual([]);
    await popup.close();
    await story.bringToFront();
    await story.reload();

    const again = await reader.press(story);
    await says(again, 'You switched Backstory off');
    expect(await marks(story)).toEqual([]);
    await clickOn(again, 'Backstory is off, on reuters.com');
    await says(again, 'John Kerry');
    await expect.poll(async () => (await marks(story)).length).toBeGreaterThan(0);
  });

  test('the icon counts what the page names, unless that is switched off', async () => {
    const story = await reader.openMarked('paris-2014');
    const options = await reader.openOwn('options.html');
    const badge = () =>
      options.evaluate(async (url) => {
        const [tab] = await chrome.tabs.query({ url });
        return chrome.action.getBadgeText({ tabId: tab!.id });
      }, story.url());
    await expect.poll(badge).toMatch(/^\d+$/);
    await clickOn(options, 'Show how many');
    await expect.poll(badge).toBe('');
    await clickOn(options, 'Show how many');
    await expect.poll(badge).toMatch(/^\d+$/);
  });

  // tests cannot use the browser's menu; this does what its handler does: stores the words and opens this address
  test('words from the menu of selected text are looked up when the popup opens', async () => {
    const options = await reader.openOwn('options.html');
    await options.evaluate(() => chrome.storage.session.set({ askedWords: 'nato chief' }));
    const page = await reader.openOwn('popup.html?words');
    const popup = new PopupPage(page);
    await expect.poll(async () => (await popup.results())[0]).toContain('Jens Stoltenberg');
    expect(await page.$eval('input[type=search]', (box) => (box as HTMLInputElement).value)).toBe('nato chief');
    expect(await options.evaluate(() => chrome.storage.session.get('askedWords'))).toEqual({});
  });

  test('a lookup can be done by keyboard alone: type, choose, follow a related entity, and back', async () => {
    const popup = await reader.openPopup();
    const { keyboard } = popup.page;
    const heading = () => popup.page.evaluate(() => document.querySelector('main h2')?.textContent);
    await expect.poll(() => popup.hasFocusInBox()).toBe(true);
    await keyboard.type('lavrov');
    await expect.poll(async () => (await popup.results())[0]).toContain('Sergei Lavrov');
    await keyboard.press('ArrowDown');
    // not `ArrowUp`: when the results for the last letter come, the first one is chosen again, above which is the last one
    await keyboard.press('Home');
    await keyboard.press('Enter');
    await expect.poll(heading).toBe('Sergei Lavrov');
    expect(await complaints(popup.page)).toEqual([]);

    const focused = () =>
      popup.page.evaluate(() => [document.activeElement?.className, document.activeElement?.textContent] as const);
    const tabTo = async (what: string) => {
      for (let i = 0; i < 80 && !(await focused()).includes(what); i++) await keyboard.press('Tab');
      expect(await focused()).toContain(what);
    };
    // related entities are below the facts that concern the story
    await tabTo('More');
    await keyboard.press('Enter');
    await tabTo('chip');
    await keyboard.press('Enter');
    await expect.poll(heading).not.toBe('Sergei Lavrov');
    await keyboard.press('Escape');
    await expect.poll(heading).toBe('Sergei Lavrov');
    await keyboard.press('Escape');
    await expect.poll(() => popup.hasFocusInBox()).toBe(true);
    expect((await popup.results())[0]).toContain('Sergei Lavrov');
    await keyboard.press('Escape');
    await expect.poll(() => popup.results()).toEqual([]);
  });

  // the last two tests, as Chrome withdraws the permission for all outlets with one switch
  test('if permission for an outlet is withdrawn, its pages lose their marks at once, and get them again once it is allowed', async () => {
    const story = await reader.openMarked('paris-2014');
    const before = await marks(story);
    const options = await reader.openOwn('options.html');
    await withdrawOutlet(reader, '*://*.reuters.com/*');
    await says(options, 'Withdrawn in the browser’s settings');
    await expect.poll(() => marks(story)).toEqual([]);
    if (kind === 'chrome') await onExtensionsPage(reader, { do: 'giveAll' });
    else await clickOn(options, 'Allow them again');
    await expect.poll(() => marks(story)).toEqual(before);
    await saysNot(options, 'Withdrawn');
    await story.bringToFront();
    await click(story, 'Sergei Lavrov');
    await waitForCard(story, 'Sergei Lavrov');
  });

  test('an outlet withdrawn in the browser’s settings is noticed', async () => {
    const story = await reader.openMarked('paris-2014');
    // pressing the button permits reading the current page; after the withdrawal, Chrome would show its own dialog
    await (await reader.press(story)).close();
    await withdrawOutlet(reader, '*://*.reuters.com/*');
    const { page: popup } = await reader.openPopup();
    await says(popup, 'Withdrawn in the browser’s settings');
    expect(await textOf(popup)).toContain('Always read reuters.com');
    expect(await complaints(popup)).toEqual([]);
    const options = await reader.openOwn('options.html');
    await says(options, 'Withdrawn in the browser’s settings');
  });
}

// in its own browser, as the last tests withdraw permission for the outlets
describeReader('the toolbar', tests, (kind) => openReader(kind));
