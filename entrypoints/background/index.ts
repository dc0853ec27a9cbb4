import pack from 'virtual:pack';
import { defineBackground } from 'wxt/utils/define-background';
import { Library } from '../../engine/library/library.ts';
import type { LibraryPack } from '../../engine/library/library-pack.ts';
import { openPack, type StoredPack } from '../../engine/stored-pack.ts';
import { listenToCommands } from './commands.ts';
import { LibraryService } from './library-service.ts';
import { keepMenu } from './menu.ts';
import { answerMessages } from './messages.ts';
import { keepSites } from './sites.ts';
import { keepTabs } from './tabs.ts';

const bytes = (base64: string) => Uint8Array.fromBase64(base64).buffer;

/** The bundled pack; it was validated when it was built. */
function bundledPack(): LibraryPack {
  const { head, texts, tables } = pack;
  const names = Object.keys(tables) as (keyof typeof tables)[];
  const opened = Object.fromEntries(names.map((name) => [name, bytes(tables[name])])) as StoredPack['tables'];
  return { id: head.id, title: head.title, hasPlainIds: true, open: openPack({ texts, tables: opened }) };
}

/**
 * Owns the pack and answers what is mentioned and what is known. The browser
 * may stop it at any moment: it keeps nothing that it cannot rebuild, and all
 * listeners are set before anything is awaited, so that none misses its wake-up.
 */
export default defineBackground(() => {
  let service: LibraryService | undefined;
  const libraryService = () => {
    service ??= new LibraryService(new Library([bundledPack()]));
    return service;
  };
  // 1. what pages and the popup ask
  answerMessages(libraryService);
  // 2. shortcuts
  listenToCommands();
  // 3. "Look up … in Backstory" on selected text
  keepMenu();
  // 4. tabs older than the install, settings that change, pages that switch
  keepTabs();
  // 5. sites that the reader allows or withdraws
  keepSites();
});
