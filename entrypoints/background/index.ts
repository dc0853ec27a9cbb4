import pack from 'virtual:pack';
import { defineBackground } from 'wxt/utils/define-background';
import { openPack } from '../../engine/stored-pack.ts';
import { listenToCommands } from './commands.ts';
import { keepMenu } from './menu.ts';
import { answerMessages } from './messages.ts';
import { PackService } from './pack-service.ts';
import { keepSites } from './sites.ts';
import { keepTabs } from './tabs.ts';

const bytes = (base64: string) => Uint8Array.fromBase64(base64).buffer;

/** The bundled pack; it was validated when it was built. */
function bundledPack() {
  const { texts, tables } = pack;
  return openPack({
    texts,
    tables: {
      entities: bytes(tables.entities),
      names: bytes(tables.names),
      events: bytes(tables.events),
      lookup: bytes(tables.lookup),
    },
  });
}

/**
 * Owns the pack and answers what is mentioned and what is known. The browser
 * may stop it at any moment: it keeps nothing that it cannot rebuild, and all
 * listeners are set before anything is awaited, so that none misses its wake-up.
 */
export default defineBackground(() => {
  let service: PackService | undefined;
  const packService = () => {
    service ??= new PackService(bundledPack());
    return service;
  };
  // 1. what pages and the popup ask
  answerMessages(packService);
  // 2. shortcuts
  listenToCommands();
  // 3. "Look up … in Backstory" on selected text
  keepMenu();
  // 4. tabs older than the install, settings that change, pages that switch
  keepTabs();
  // 5. sites that the reader allows or withdraws
  keepSites();
});
