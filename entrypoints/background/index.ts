import pack from 'virtual:pack';
import { defineBackground } from 'wxt/utils/define-background';
import { i18n } from '#i18n';
import type { LibraryPack } from '../../engine/library/library-pack.ts';
import type { StoredPack } from '../../engine/store-pack.ts';
import { openPack } from '../../engine/stored-pack.ts';
import { notifyKeptChanged } from '../../platform/kept-changes.ts';
import { sendMessage } from '../../platform/messages.ts';
import { PackStore } from '../../platform/pack-store.ts';
import { answerAsWorker, isPackWorker } from '../../platform/pack-worker.ts';
import { inflated } from '../../platform/packed-text.ts';
import { hasReader } from '../../platform/read-tab.ts';
import { ReadingStore } from '../../platform/reading-store.ts';
import { decodeRepeats } from '../../platform/repeated-text.ts';
import { listenToCommands } from './commands.ts';
import { inTabs } from './in-tabs.ts';
import { LibraryService } from './library-service.ts';
import { keepMenu } from './menu.ts';
import { answerMessages } from './messages.ts';
import { answerPackMessages } from './pack-messages.ts';
import { Packs } from './packs.ts';
import { Corrections } from './reading/corrections.ts';
import { TabKeeper } from './reading/keep-tab.ts';
import { keepAndShow, showWhetherKept, signAgain } from './reading/kept-sign.ts';
import { answerReadingMessages } from './reading/messages.ts';
import { ReadingPacks } from './reading/reading-packs.ts';
import { YourReading } from './reading/your-reading.ts';
import { keepSites } from './sites.ts';
import { keepTabs } from './tabs.ts';

/** The bundled pack; it was validated when it was built. */
function bundledPack(): LibraryPack {
  const { about, entities, articles } = pack.texts;
  const texts = { about: decodeRepeats(about), entities: decodeRepeats(entities), articles: decodeRepeats(articles) };
  const names = Object.keys(pack.tables) as (keyof typeof pack.tables)[];
  const tables = Object.fromEntries(names.map((name) => [name, inflated(pack.tables[name])])) as StoredPack['tables'];
  return { id: pack.head.id, title: pack.head.title, hasPlainIds: true, open: openPack({ texts, tables }) };
}

/** Makes open pages read their text again, as other packs know other names. */
const readPagesAgain = () =>
  inTabs({}, async (tabId) => {
    if (await hasReader(tabId)) await sendMessage('refresh', {}, tabId);
  });

/**
 * Holds the packs and answers all questions about them. The browser
 * may stop it at any moment: it keeps nothing that it cannot rebuild, and all
 * listeners are added before anything is awaited, so that none misses the event that starts the background.
 */
export default defineBackground(() => {
  if (isPackWorker()) return answerAsWorker();
  const bundled = { head: pack.head, bytes: pack.bytes, open: bundledPack };
  const packs = new Packs(bundled, new PackStore(), readPagesAgain);
  const stories = new ReadingStore();
  const readingPacks = new ReadingPacks(stories, i18n.t('reading.title'));
  const readingChanged = () => {
    readPagesAgain();
    notifyKeptChanged();
    signAgain(reading).catch(() => {});
  };
  const reading = new YourReading(stories, readingChanged);
  const keeper = new TabKeeper(reading);
  const keepQuietly = (tabId: number) => void keepAndShow(keeper, tabId).catch(console.error);
  // 1. messages from pages and the popup
  answerMessages(
    async (about, address) => {
      const base = await packs.library();
      return new LibraryService(about ? await readingPacks.addTo(base, about, address) : base);
    },
    (tabId, address) => void showWhetherKept(reading, tabId, address).catch(() => {}),
  );
  // 2. messages from the extension's own pages about packs and kept stories
  answerPackMessages(packs);
  answerReadingMessages(reading, keeper, new Corrections(stories, readingChanged));
  // 3. shortcuts
  listenToCommands(keepQuietly);
  // 4. "Look up … in Backstory" on selected text
  keepMenu(keepQuietly);
  // 5. tabs that are older than the installation, and changed settings
  keepTabs();
  // 6. sites that the reader allows or withdraws
  keepSites();
});
