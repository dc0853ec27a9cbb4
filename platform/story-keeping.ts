/** Keeps the story of a tab, for the popup and the panel. */
import { browser } from 'wxt/browser';
import { watchKept } from './kept-changes.ts';
import { sendMessage } from './messages.ts';
import type { KeepReply } from './reading-messages.ts';

/**
 * Whether the open story is kept.
 * - `offered`: it is not kept, and can be
 * - `keeping`: it is being kept
 * - `kept`: it is kept, since a time (milliseconds since 1970); `reply` is the result if the reader has just kept it
 * - `forgotten`: the reader has just forgotten it
 * - `refused`: it could not be kept; `reply` has the reason
 */
export type Keeping =
  | { at: 'offered' | 'keeping' }
  | { at: 'kept'; id: string; since: number; reply?: Extract<KeepReply, { id: string }> }
  | { at: 'forgotten'; id: string }
  | { at: 'refused'; reply: Exclude<KeepReply, { id: string }> };

/** Whether the story at an address is kept. */
async function keptAt(address: string | undefined): Promise<Keeping> {
  const head = address === undefined ? null : await sendMessage('keptAt', { address }).catch(() => null);
  return head ? { at: 'kept', id: head.id, since: head.updatedAt } : { at: 'offered' };
}

/** Keeps the story of a tab. */
async function keepStory(tabId: number, anyway: boolean): Promise<Keeping> {
  const reply = await sendMessage('keepStory', { tabId, anyway }).catch(() => ({ outcome: 'closed' }) as const);
  return typeof reply === 'object' && 'id' in reply
    ? { at: 'kept', id: reply.id, since: Date.now(), reply }
    : { at: 'refused', reply };
}

/** Forgets a story. */
async function forgetStory(id: string): Promise<Keeping> {
  const done = await sendMessage('forgetStories', { choice: { ids: [id] }, forgotten: true });
  return typeof done === 'string' ? { at: 'refused', reply: done } : { at: 'forgotten', id };
}

/** Undoes the last action. */
async function undoKeeping(keeping: Keeping): Promise<Keeping> {
  if (keeping.at === 'forgotten') {
    const done = await sendMessage('forgetStories', { choice: { ids: [keeping.id] }, forgotten: false });
    if (typeof done === 'string') return { at: 'refused', reply: done };
    // the story may have been erased meanwhile
    return done.length > 0 ? { at: 'kept', id: keeping.id, since: Date.now() } : { at: 'offered' };
  }
  if (keeping.at !== 'kept' || !keeping.reply) return keeping;
  if (keeping.reply.outcome === 'kept') {
    const undone = await forgetStory(keeping.id);
    return undone.at === 'forgotten' ? { at: 'offered' } : undone;
  }
  const done = await sendMessage('restoreStory', { id: keeping.id });
  if (done === 'done' || done === 'gone') return { at: 'kept', id: keeping.id, since: keeping.since };
  return { at: 'refused', reply: done };
}

/** Opens the Library page in a new tab, at the place that a fragment of its address names. */
const openLibrary = (place: string): void =>
  void browser.tabs.create({ url: browser.runtime.getURL('/library.html') + place });

/** The functions that the popup and the panel use to keep stories and to open the Library page. */
export const storyKeeping = { forgetStory, keepStory, keptAt, openLibrary, undoKeeping, watchKept };
