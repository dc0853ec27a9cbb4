/** Answers messages. Every one is checked before anything is done with it. */
import { browser } from 'wxt/browser';
import type { Desk } from '../../platform/desk.ts';
import {
  checked,
  countRequest,
  coverageRequest,
  dismissRequest,
  linkRequest,
  lookupRequest,
  namesRequest,
  viewRequest,
} from '../../platform/message-checks.ts';
import { onMessage } from '../../platform/messages.ts';
import { readSettings, setDismissed } from '../../platform/settings.ts';
import { hostOf } from '../../platform/sites.ts';
import { setBadge } from './badge.ts';

/** Sets up all answers. */
export function answerMessages(atDesk: () => Desk): void {
  onMessage('link', async ({ data, sender }) => {
    const request = checked(linkRequest, data);
    const settings = await readSettings();
    if (settings.sitesOff.includes(hostOf(sender.tab?.url ?? sender.url))) return null;
    return atDesk().link(request, settings);
  });
  onMessage('view', ({ data }) => atDesk().view(checked(viewRequest, data)));
  onMessage('names', ({ data }) => atDesk().names(checked(namesRequest, data)));
  onMessage('lookup', ({ data }) => atDesk().find(checked(lookupRequest, data)));
  onMessage('coverage', ({ data }) => atDesk().related(checked(coverageRequest, data)));
  onMessage('count', async ({ data, sender }) => {
    const { entities } = checked(countRequest, data);
    if (sender.tab?.id !== undefined) await setBadge(sender.tab.id, entities);
  });
  onMessage('dismiss', async ({ data }) => {
    const request = checked(dismissRequest, data);
    await setDismissed(request, request.dismissed);
  });
  onMessage('card', async ({ sender }) => {
    if (sender.tab?.id === undefined) return;
    const target = { tabId: sender.tab.id, frameIds: [sender.frameId ?? 0] };
    await browser.scripting.executeScript({ target, files: ['/card.js'] });
  });
}
