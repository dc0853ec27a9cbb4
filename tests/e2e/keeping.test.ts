import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { click, marks, waitForCard } from '../../scripts/drive/reading.ts';
import { backgroundRuns, stopBackground } from './background-stop.ts';
import { made, stored } from './dam-stories.ts';
import { clickOn, complaints, says, textOf } from './extension-page.ts';
import { describeReader, openReader } from './harness.ts';

declare const chrome: {
  tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
  action: { getTitle(tab: { tabId: number }): Promise<string> };
};

describeReader(
  'stories that the reader keeps',
  ({ reader, test }) => {
    /** Opens a story, and the popup in a tab: the real popup closes when its window is not active. */
    async function openBoth(name: string): Promise<{ story: Page; popup: Page }> {
      const story = await reader.open(name);
      return { story, popup: (await reader.openPopup()).page };
    }
    async function keep(name: string): Promise<Page> {
      const { popup } = await openBoth(name);
      await clickOn(popup, 'Keep this story');
      await says(popup, 'Kept on this device.');
      return popup;
    }
    const openLibrary = async () => {
      const page = await reader.openOwn('library.html');
      await says(page, 'Stories that you kept');
      return page;
    };

    test('nothing is stored unless the reader keeps a story', async () => {
      const { popup } = await openBoth('hearing');
      await says(popup, 'Keep this story');
      expect(await complaints(popup)).toEqual([]);
      await openLibrary();
      expect(await reader.asExtension(stored, undefined)).toBe(0);
    });

    test('one click keeps a story, says so and offers undo', async () => {
      const popup = await keep('dam-cracks');
      expect(await complaints(popup)).toEqual([]);
      await clickOn(popup, 'Undo');
      await says(popup, 'Keep this story');
      await clickOn(popup, 'Keep this story');
      await says(popup, 'Kept on this device.');
      await keep('evacuation');
      await keep('inquiry');
      expect(await reader.asExtension(stored, undefined)).toBeGreaterThan(0);
      const library = await openLibrary();
      for (const title of ['Two cracks found', 'Tessaly emptied', 'A judge will look']) await says(library, title);
      expect(await complaints(library)).toEqual([]);
    });

    test('the icon shows that a story is kept, until its tab shows another page', async () => {
      const titleOver = (path: string) =>
        reader.asExtension(async (path) => {
          const tabs = await chrome.tabs.query({});
          const tab = tabs.find(({ url }) => url?.endsWith(path));
          return tab && chrome.action.getTitle({ tabId: tab.id });
        }, path);
      const story = await reader.open('inquiry');
      await expect.poll(() => titleOver('/inquiry')).toContain('kept');
      await story.evaluate(() => {
        history.pushState(null, '', '/inquiry/next');
        document.querySelector('article')!.innerHTML =
          `<h1>Another story</h1>${'<p>The valley has three villages, two churches and a school, all of them below the wall, and a road that leads to the sea.</p>'.repeat(6)}`;
      });
      await expect.poll(() => titleOver('/inquiry/next')).toBe('Backstory');
      // what is kept now is the story that the page shows, under its current address
      const popup = (await reader.openPopup()).page;
      await clickOn(popup, 'Keep this story');
      await says(popup, 'Kept on this device.');
      await expect.poll(() => titleOver('/inquiry/next')).toContain('kept');
      await clickOn(popup, 'Undo');
      await says(popup, 'Keep this story');
    });

    test('the next story about the subject has cards from those before', async () => {
      await stopBackground(reader);
      await expect.poll(() => backgroundRuns(reader)).toBe(false);
      const story = await reader.open('hearing');
      await expect.poll(async () => (await marks(story)).join()).toContain('Jonas Feld');
      await click(story, 'Jonas Feld');
      const { text: card } = await waitForCard(story, 'Jonas Feld');
      expect(card).toContain('mayor of Tessaly');
      expect(card).toContain('March 14, 2021, Lemmland Courier');
      expect(card).toContain('In 3 stories that you kept');
    });

    test('a page that is no article is shown before it is kept', async () => {
      const { popup } = await openBoth('front');
      await clickOn(popup, 'Keep this story');
      await says(popup, 'does not look like an article');
      expect(await complaints(popup)).toEqual([]);
      const library = await openLibrary();
      expect(await textOf(library)).not.toContain('A headline of the day');
    });

    test('a kept story can be read with the names in it, which lead to what other stories say', async () => {
      const library = await openLibrary();
      await library.evaluate(() => {
        [...document.querySelectorAll('a')].find((link) => link.textContent?.includes('A judge will look'))!.click();
      });
      await says(library, 'known for reading every page');
      expect(await complaints(library)).toEqual([]);
      await library.evaluate(() => document.querySelector<HTMLElement>('.kept-cast summary')!.click());
      await says(library, 'Marta Quill');
      await library.evaluate(() => {
        [...document.querySelectorAll('a')].find((link) => link.textContent === 'Jonas Feld')!.click();
      });
      await says(library, 'Correct it');
      expect(await complaints(library)).toEqual([]);
    });

    test('a wrong name can be hidden and restored', async () => {
      const page = await reader.openOwn('library.html#name/your-reading%2Fmarta-quil');
      await clickOn(page, 'This is not a name, hide it');
      await says(page, '“Marta Quill” is hidden.');
      await clickOn(page, 'Take it back');
      await expect.poll(() => textOf(page)).not.toContain('is hidden');
    });

    test('a forgotten story is gone from every card, and can be restored until the page is opened again', async () => {
      const library = await openLibrary();
      await clickOn(library, 'Forget many');
      await clickOn(library, 'Forget all stories');
      await says(library, '3 stories were forgotten.');
      await clickOn(library, 'Undo');
      await says(library, 'Two cracks found');
      await clickOn(library, 'Forget many');
      await clickOn(library, 'Forget all stories');
      await says(library, '3 stories were forgotten.');
      await says(await openLibrary(), 'None yet.');
      const { story, popup } = await openBoth('hearing');
      await says(popup, 'Keep this story');
      expect((await marks(story)).join()).not.toContain('Jonas Feld');
      expect(await reader.asExtension(stored, undefined)).toBe(0);
    });
  },
  (kind) => openReader(kind, undefined, { made, hears: ['page'] }),
);
