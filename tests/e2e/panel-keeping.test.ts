/** The panel with kept stories. */
import { expect } from 'vitest';
import { complaints } from './extension-page.ts';
import { describeReader, openReader } from './harness.ts';
import { openPanelPage } from './panel-page.ts';

declare const chrome: {
  runtime: { sendMessage(message: object): Promise<{ res?: { stories: { id: string }[] } }> };
};

/** A later story about the invented island in tests/pages/saltmere-2025.html. */
const LATER = `<!doctype html><html lang="en"><head><title>Saltmere counts its fish</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="Saltmere Post">
<meta property="article:published_time" content="2026-02-03"></head><body><main><article>
<h1>Saltmere counts its fish</h1>
<p>Mayor Ottilie Brandreth counted the fish of Saltmere on Monday, as every winter, and found that there were fewer of them than a year
ago, which she put down to the warm autumn and to the boats of other islands.</p>
<p>Edmund Tarrow, the treasurer, said the council would have to live on less. Brandreth answered that it always had, and that nobody
on the island had ever gone without a fish on a Friday, whatever the books might say about it.</p>
</article></main></body></html>`;

describeReader(
  'the panel and kept stories',
  ({ reader, test }) => {
    test('keeps the open story, and then shows its names beside a later one', async () => {
      await reader.open('saltmere-2025');
      const panel = await openPanelPage(reader);
      await panel.press('Keep this story');
      await panel.says('Kept on this device.');
      expect(await complaints(panel.page)).toEqual([]);
      await reader.open('saltmere-later');
      await panel.page.bringToFront();
      await panel.says('In 1 story that you kept, from October 14, 2025');
      await panel.says('Keep this story');
      await panel.press('Ottilie Brandreth');
      await expect.poll(() => panel.heading()).toBe('Ottilie Brandreth');
      await panel.says('who has counted every passenger since 2009');
      await panel.says('In this story');
      expect(await complaints(panel.page)).toEqual([]);
    });

    test('notices that the story was forgotten or kept elsewhere', async () => {
      await reader.open('saltmere-2025');
      const panel = await openPanelPage(reader);
      await panel.says('Kept on');
      const change = (forgotten: boolean) =>
        reader.asExtension(async (forgotten) => {
          const { res } = await chrome.runtime.sendMessage({ type: 'stories', data: { sweep: false } });
          const ids = forgotten ? res!.stories.map(({ id }) => id) : JSON.parse(document.body.dataset.ids!);
          document.body.dataset.ids = JSON.stringify(ids);
          await chrome.runtime.sendMessage({ type: 'forgetStories', data: { choice: { ids }, forgotten } });
        }, forgotten);
      await change(true);
      await panel.says('Keep this story');
      await change(false);
      await panel.says('Kept on');
    });

    test('forgets the open story, and undoes that', async () => {
      const story = await reader.open('saltmere-2025');
      const panel = await openPanelPage(reader);
      await panel.press('Forget it');
      await panel.says('Forgotten.');
      await panel.press('Undo');
      await panel.says('Kept on');
      await panel.press('Forget it');
      await panel.says('Forgotten.');
      await story.close();
    });
  },
  (kind) => openReader(kind, undefined, { made: { 'saltmere-later': () => ({ body: LATER }) } }),
);
