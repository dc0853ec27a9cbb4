import { defineBackground } from 'wxt/utils/define-background';
import nameIndex from '../../data/pack.index?raw';
import packJson from '../../data/pack.json';
import type { Pack } from '../../engine/pack.ts';
import { Desk } from '../../platform/desk.ts';
import { listenToCommands } from './commands.ts';
import { keepMenu } from './menu.ts';
import { answerMessages } from './messages.ts';
import { keepSites } from './sites.ts';
import { keepTabs } from './tabs.ts';

/**
 * Owns the pack and answers what is mentioned and what is known. The browser
 * may stop it at any moment: it keeps nothing that it cannot rebuild, and all
 * listeners are set before anything is awaited, so that none misses its wake-up.
 */
export default defineBackground(() => {
  let desk: Desk | undefined;
  const atDesk = () => {
    // the bundled pack was validated when it was built
    desk ??= new Desk(packJson as Pack, Uint8Array.fromBase64(nameIndex).buffer);
    return desk;
  };
  // 1. what pages and the popup ask
  answerMessages(atDesk);
  // 2. shortcuts
  listenToCommands();
  // 3. "Look up … in Backstory" on selected text
  keepMenu();
  // 4. tabs older than the install, settings that change, pages that switch
  keepTabs();
  // 5. sites that the reader allows or withdraws
  keepSites();
});
