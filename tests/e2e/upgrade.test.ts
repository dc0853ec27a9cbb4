/** An update from version 0.1.0 keeps what that version stored, and asks for no new permissions. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';
import type { BrowserKind } from '../../scripts/browsers.ts';
import { BUILT, openExtensionPage } from '../../scripts/drive/launch.ts';
import { runPrivileged } from '../../scripts/drive/privileged.ts';
import { says } from './extension-page.ts';
import { describeReader, openReader } from './harness.ts';

/** The permissions of version 0.1.0. Its hosts are the same as now. */
const PERMISSIONS = ['activeTab', 'contextMenus', 'scripting', 'storage'];
/** Settings as stored by the first version, which had no version number of the format. */
const SETTINGS = { which: 'all', sitesOff: ['www.bbc.com'], dismissed: [{ entity: 'john-kerry', surface: 'Kerry' }] };

interface Manifest {
  version: string;
  permissions: string[];
}

declare const chrome: {
  storage: { local: { set(items: object): Promise<void>; get(key: string): Promise<Record<string, unknown>> } };
  runtime: { getManifest(): Manifest };
  management: { getPermissionWarningsByManifest(manifest: string): Promise<string[]> };
};

const room = mkdtempSync(join(tmpdir(), 'backstory-upgrade-'));
afterAll(() => rmSync(room, { recursive: true, force: true, maxRetries: 5 }));
const manifestOf = (kind: BrowserKind): Manifest =>
  JSON.parse(readFileSync(join(BUILT[kind], 'manifest.json'), 'utf8'));
const oldManifest = (kind: BrowserKind): Manifest => ({
  ...manifestOf(kind),
  version: '0.1.0',
  permissions: PERMISSIONS,
});
const newManifest = (kind: BrowserKind): Manifest => ({ ...manifestOf(kind), version: '0.2.0' });

/** Writes a build with this manifest to the folder from which the extension is loaded. */
function put(kind: BrowserKind, manifest: Manifest): string {
  const folder = join(room, kind);
  cpSync(BUILT[kind], folder, { recursive: true });
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

describeReader(
  'an update from version 0.1.0',
  ({ kind, reader, test }) => {
    test('asks for nothing that the browser would warn about', async () => {
      if (kind === 'chrome') {
        const warnings = (manifest: Manifest) =>
          reader.asExtension(
            (text) => chrome.management.getPermissionWarningsByManifest(text),
            JSON.stringify(manifest),
          );
        expect(await warnings(newManifest(kind))).toEqual(await warnings(oldManifest(kind)));
        return;
      }
      const added = newManifest(kind).permissions.filter((one) => !PERMISSIONS.includes(one));
      const warnings = await runPrivileged<string[]>(
        reader.browser,
        `const { ExtensionData } = ChromeUtils.importESModule('resource://gre/modules/Extension.sys.mjs');
        const permissions = { permissions: ${JSON.stringify(added)}, origins: [] };
        return ExtensionData.formatPermissionStrings({ permissions }).msgs;`,
      );
      expect(warnings).toEqual([]);
    });

    test('keeps the settings', async () => {
      await reader.asExtension((settings) => chrome.storage.local.set({ settings }), SETTINGS);
      // the pages of the old version are closed, and a browser ends when its last tab is closed
      await reader.browser.newPage();
      await reader.browser.installExtension(put(kind, newManifest(kind)));
      const options = await openExtensionPage(reader, 'options.html');
      await says(options, '“Kerry” is not John Kerry');
      await says(options, 'bbc.com');
      const { version, which } = await options.evaluate(async () => {
        const { settings } = await chrome.storage.local.get('settings');
        return { version: chrome.runtime.getManifest().version, which: (settings as { which: string }).which };
      });
      expect([version, which]).toEqual(['0.2.0', 'all']);
      await options.close();
    });
  },
  // installed in the same way as the newer one: Chrome would treat one given at its start as another extension
  (kind) => openReader(kind, put(kind, oldManifest(kind)), { hears: ['page'], browser: { inPrivate: true } }),
);
