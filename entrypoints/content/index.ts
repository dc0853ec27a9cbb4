import { defineContentScript } from 'wxt/utils/define-content-script';
import { onMessage, type PageSummary } from '../../platform/messages.ts';
import { placePage } from '../../platform/page-slot.ts';
import { LivePage } from './live-page.ts';
import './marks.css';
import { wake, wakeOnInterest } from './wake.ts';

function summary({ mentions, published }: LivePage): PageSummary {
  const entries = new Map<string, PageSummary['entries'][number]>();
  for (const { entity } of mentions) {
    const entry = entries.get(entity.id);
    if (entry) entry.count++;
    else entries.set(entity.id, { ...entity, count: 1 });
  }
  return {
    state: entries.size > 0 ? 'ready' : 'empty',
    entries: [...entries.values()],
    ...(published ? { published } : {}),
  };
}

/** Reads the page, marks it, and fetches the card's script when the reader shows interest. */
export default defineContentScript({
  // the outlets: wxt.config.ts puts them in
  matches: [],
  runAt: 'document_idle',
  async main(context) {
    // it may be injected twice (at install, and again when the reader asks): the newer one takes over
    const page = new LivePage(context.signal, () => context.isValid);
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
      onMessage('refresh', () => page.readAgain()),
      onMessage('show', async ({ data }) => (await wake())?.show(data.id)),
      onMessage('step', async ({ data }) => (await wake())?.step(data.by)),
    ];
    context.onInvalidated(() => {
      for (const stop of answers) stop();
    });
    wakeOnInterest(page);
    await page.read();
  },
});
