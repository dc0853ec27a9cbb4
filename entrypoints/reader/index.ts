import { browser } from 'wxt/browser';
import { onMessage, type PageSummary, stopAnswering } from '../../platform/messages.ts';
import { pageInPlace, placePage } from '../../platform/page-slot.ts';
import { LEAVE } from '../../platform/read-tab.ts';
import { followPage, type LivePage } from './live-page.ts';
import { wake, wakeOnInterest } from './wake.ts';

function summary({ mentions, published, readUpTo, off, isArticle }: LivePage): PageSummary {
  const entries = [...Map.groupBy(mentions, ({ entity }) => entity.id).values()].map((all) => ({
    ...all[0]!.entity,
    count: all.length,
  }));
  return {
    state: off ? 'off' : !isArticle ? 'noArticle' : entries.length > 0 ? 'ready' : 'empty',
    entries,
    ...(published !== undefined && { published }),
    ...(readUpTo !== undefined && { readUpTo }),
  };
}

/** Begins to read; an older reader script in this page stops. */
function start(): void {
  pageInPlace()?.leave();
  const page = followPage(start);
  placePage(page);
  onMessage('summary', async () => {
    await page.read();
    return summary(page);
  });
  onMessage('readAnyway', async () => {
    await page.readAgain(true);
    return summary(page);
  });
  // answered at once: the sender would get an error if the tab left the page while it waited
  onMessage('refresh', () => void page.readAgain());
  onMessage('cardSettings', ({ data }) => {
    page.cardSettings = data;
  });
  // these are for the card's script; without it the sender gets an error, as without a reader script
  for (const type of ['pageCast', 'show', 'step'] as const)
    onMessage(type, async ({ data }) => (await wake())![type](data) as never);
  browser.runtime.onConnect.addListener(({ name }) => {
    if (name === LEAVE) page.leave();
  });
  page.signal.addEventListener('abort', stopAnswering);
  wakeOnInterest(page);
  void page.read();
}

/**
 * Reads the page, marks it, and loads the card's script when the reader shows interest. The manifest runs it in
 * listed outlets; the background runs it on other sites if the reader asks for it. It is a plain script and not a content script
 * of the framework, which would be visible to the page and a third larger.
 */
export default { main: start };
