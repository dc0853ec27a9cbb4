/** Answers the Library page's messages about packs. Only the extension's own pages are heard: a page's script is not. */
import { type Browser, browser } from 'wxt/browser';
import { checked } from '../../platform/message-checks.ts';
import { onMessage } from '../../platform/messages.ts';
import {
  chunkRequest,
  clashesRequest,
  commitRequest,
  fileRequest,
  moveRequest,
  packsRequest,
  removeRequest,
  revisionRequest,
  switchRequest,
} from '../../platform/pack-checks.ts';
import { received, toSend } from '../../platform/pack-parts.ts';
import type { Packs } from './packs.ts';

/** @throws Error for a message that no page of the extension sent */
function fromOwnPage({ url }: Browser.runtime.MessageSender): void {
  if (!url?.startsWith(browser.runtime.getURL('/'))) throw new Error('message refused: only the Library page may ask');
}

/** Sets up the answers about packs. */
export function answerPackMessages(packs: Packs): void {
  onMessage('packs', ({ data, sender }) => {
    fromOwnPage(sender);
    return packs.list(checked(packsRequest, data).sweep);
  });
  onMessage('switchPack', ({ data, sender }) => {
    fromOwnPage(sender);
    const { id, on } = checked(switchRequest, data);
    return packs.switch(id, on);
  });
  onMessage('movePack', ({ data, sender }) => {
    fromOwnPage(sender);
    const { id, by } = checked(moveRequest, data);
    return packs.move(id, by);
  });
  onMessage('removePack', ({ data, sender }) => {
    fromOwnPage(sender);
    const { id, removed } = checked(removeRequest, data);
    return packs.remove(id, removed);
  });
  onMessage('beginPack', ({ sender }) => {
    fromOwnPage(sender);
    return packs.begin();
  });
  onMessage('putChunk', ({ data, sender }) => {
    fromOwnPage(sender);
    const { revision, part, number, chunk } = checked(chunkRequest, data);
    return packs.put(revision, part, number, received(chunk));
  });
  onMessage('commitPack', ({ data, sender }) => {
    fromOwnPage(sender);
    return packs.commit(checked(commitRequest, data));
  });
  onMessage('cancelPack', ({ data, sender }) => {
    fromOwnPage(sender);
    return packs.cancel(checked(revisionRequest, data).revision);
  });
  onMessage('packFile', async ({ data, sender }) => {
    fromOwnPage(sender);
    const { id, number } = checked(fileRequest, data);
    const found = await packs.fileChunk(id, number);
    return found && { chunk: toSend(found.chunk), of: found.of };
  });
  onMessage('clashes', ({ data, sender }) => {
    fromOwnPage(sender);
    const { id, names } = checked(clashesRequest, data);
    return packs.clashes(id, names);
  });
}
