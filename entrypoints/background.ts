import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import packJson from '../data/pack.json';
import type { Pack } from '../engine/pack.ts';
import { Desk } from '../platform/desk.ts';
import { checked, coverageRequest, linkRequest, lookupRequest, viewRequest } from '../platform/message-checks.ts';
import { onMessage } from '../platform/messages.ts';
import { OUTLET_MATCHES } from '../platform/outlets.ts';
import { readTab } from '../platform/read-tab.ts';

/**
 * Owns the pack and answers what is mentioned and what is known. The browser
 * may stop it at any moment: it keeps nothing that it cannot rebuild.
 */
export default defineBackground(() => {
  let desk: Desk | undefined;
  const atDesk = () => {
    // the bundled pack was validated when it was built
    desk ??= new Desk(packJson as Pack);
    return desk;
  };

  onMessage('link', ({ data }) => atDesk().link(checked(linkRequest, data)));
  onMessage('view', ({ data }) => atDesk().view(checked(viewRequest, data)));
  onMessage('lookup', ({ data }) => atDesk().find(checked(lookupRequest, data)));
  onMessage('coverage', ({ data }) => atDesk().related(checked(coverageRequest, data)));
  onMessage('card', async ({ sender }) => {
    if (sender.tab?.id === undefined) return;
    await browser.scripting.executeScript({
      target: { tabId: sender.tab.id, frameIds: [sender.frameId ?? 0] },
      files: ['/card.js'],
    });
  });

  // tabs that were open before the install get the reader too
  browser.runtime.onInstalled.addListener(async () => {
    for (const tab of await browser.tabs.query({ url: OUTLET_MATCHES })) {
      if (tab.id !== undefined) await readTab(tab.id).catch(() => {});
    }
  });
});
