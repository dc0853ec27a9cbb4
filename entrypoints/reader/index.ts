import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { onMessage, type PageSummary } from '../../platform/messages.ts';
import { pageInPlace, placePage } from '../../platform/page-slot.ts';
import { LivePage } from './live-page.ts';
import { wake, wakeOnInterest } from './wake.ts';

function summary({ mentions, published, off, isArticle }: LivePage): PageSummary {
  const entries = new Map<string, PageSummary['entries'][number]>();
  for (const { entity } of mentions) {
    const entry = entries.get(entity.id);
    if (entry) entry.count++;
    else entries.set(entity.id, { ...entity, count: 1 });
  }
  return {
    state: off ? 'off' : !isArticle ? 'noArticle' : entries.size > 0 ? 'ready' : 'empty',
    entries: [...entries.values()],
    ...(published ? { published } : {}),
  };
}

/**
 * Reads the page, marks it, and fetches the card's script when the reader shows interest. The manifest runs it in
 * listed outlets; the background runs it elsewhere when the reader asks. It is a plain script and no content script
 * of the framework's, which would announce itself to the page and weigh a third more.
 */
export default defineUnlistedScript(() => {
  // injected twice (at install, and again when the reader asks), the newer one takes over
  pageInPlace()?.leave();
  const page = new LivePage();
  placePage(page);
  const answers = [
    onMessage('summary', async () => {
      await page.read();
      return summary(page);
    }),
    onMessage('readAnyway', async () => {
      await page.readAgain(true);
      return summary(page);
    }),
    // answered at once: who waits would hear of an error if the tab leaves the page meanwhile
    onMessage('refresh', () => void page.readAgain()),
    onMessage('leave', () => page.leave()),
    onMessage('show', async ({ data }) => (await wake())?.show(data.id)),
    onMessage('step', async ({ data }) => (await wake())?.step(data.by)),
  ];
  page.signal.addEventListener('abort', () => {
    for (const stop of answers) stop();
  });
  wakeOnInterest(page);
  void page.read();
});
