/** Registers and unregisters the scripts of sites that the reader added, according to the permissions in the browser. */
import { browser } from 'wxt/browser';
import { readGrants } from '../../platform/grants.ts';
import { OUTLET_MATCHES } from '../../platform/outlets.ts';
import { leaveTab, READER, readerIn, readTab } from '../../platform/read-tab.ts';
import { serialQueue } from '../../platform/serial-queue.ts';
import { EVERYWHERE } from '../../platform/sites.ts';
import { setBadge } from './badge.ts';
import { inTabs } from './in-tabs.ts';

/** Prefix of the host in the id of a registered script. */
const PREFIX = 'site:';

/** The scripts that should be registered: match patterns by id. */
async function wantedScripts(): Promise<Map<string, string[]>> {
  const { everywhere, own } = await readGrants();
  if (everywhere) return new Map([[`${PREFIX}*`, [EVERYWHERE]]]);
  return new Map(own.map(({ host, patterns }) => [PREFIX + host, patterns]));
}

async function register(): Promise<void> {
  const wanted = await wantedScripts();
  const there = await browser.scripting.getRegisteredContentScripts();
  const same = (id: string, matches: string[] = []) =>
    [...(wanted.get(id) ?? [])].sort().join() === [...matches].sort().join();
  const old = there.filter(({ id, matches }) => id.startsWith(PREFIX) && !same(id, matches)).map(({ id }) => id);
  if (old.length > 0) await browser.scripting.unregisterContentScripts({ ids: old });
  for (const script of there) if (!old.includes(script.id)) wanted.delete(script.id);
  const scripts = [...wanted].map(([id, matches]) => ({
    id,
    matches,
    // the script that the manifest declares reads these
    excludeMatches: OUTLET_MATCHES,
    js: [...READER.js],
    css: [...READER.css],
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  }));
  if (scripts.length > 0) await browser.scripting.registerContentScripts(scripts);
}

/** Reads the open tabs of sites that were just allowed. */
const readOpenTabs = (origins: string[]): Promise<void> =>
  inTabs({ url: origins }, async (tabId) => {
    if ((await readerIn(tabId)) === 'none') await readTab(tabId);
  });

/** Milliseconds to wait for a tab. If Chrome asks the reader at each visit, it does not answer before they click: then we have no access. */
const ANSWER_MS = 1500;

async function leaveIfClosed(tabId: number): Promise<void> {
  const noAnswer = new Promise<'closed'>((resolve) => setTimeout(resolve, ANSWER_MS, 'closed'));
  if ((await Promise.race([readerIn(tabId), noAnswer])) !== 'closed') return;
  leaveTab(tabId);
  await setBadge(tabId, 0);
}

/** Stops reading open pages of sites that were just withdrawn, unless another permission covers them. */
const leaveClosedTabs = (): Promise<void> => inTabs({}, leaveIfClosed);

/** Registers at install, at an update (which forgets registrations), and whenever sites are allowed or withdrawn. */
export function keepSites(): void {
  // one after the other: two simultaneous runs would register the same id twice
  const queue = serialQueue();
  const inStep = () => queue(register).catch((error) => console.warn('sites could not be registered', error));
  browser.runtime.onInstalled.addListener(inStep);
  browser.runtime.onStartup.addListener(inStep);
  browser.permissions.onRemoved.addListener(async ({ origins = [] }) => {
    await inStep();
    if (origins.length > 0) await leaveClosedTabs();
  });
  browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
    await inStep();
    if (origins.length > 0) await readOpenTabs(origins);
  });
}
