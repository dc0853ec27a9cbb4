import { defineContentScript } from 'wxt/utils/define-content-script';
import { onMessage, type PageSummary } from '../../platform/messages.ts';
import { attend } from './attend.ts';
import './marks.css';
import { mark, unmark } from './marks.ts';
import { type ReadPage, readPage } from './reader.ts';

/** Set once the reader runs in a page: it may be injected twice (install, then reload of the extension). */
const RUNNING = Symbol.for('backstory.reader');

function summary(page: ReadPage | undefined): PageSummary {
  const entries = new Map<string, PageSummary['entries'][number]>();
  for (const { entity } of page?.mentions ?? []) {
    const entry = entries.get(entity.id);
    if (entry) entry.count++;
    else entries.set(entity.id, { ...entity, count: 1 });
  }
  return {
    state: entries.size > 0 ? 'ready' : 'empty',
    entries: [...entries.values()],
    ...(page?.story.published ? { published: page.story.published } : {}),
  };
}

/** Reads the page, marks it, and attends to the reader's pointer. */
export default defineContentScript({
  // the outlets: wxt.config.ts puts them in
  matches: [],
  runAt: 'document_idle',
  async main(context) {
    const world = globalThis as { [RUNNING]?: boolean };
    if (world[RUNNING]) return;
    world[RUNNING] = true;

    const page = await readPage().catch(() => undefined);
    onMessage('summary', () => summary(page));
    if (!page || page.mentions.length === 0) return;
    mark(page.mentions);
    const attention = attend(page, context.signal);
    onMessage('show', ({ data }) => attention.show(data.id));
    // an update of the extension leaves old tabs silent and clean
    context.onInvalidated(() => {
      attention.stop();
      unmark();
    });
  },
});
