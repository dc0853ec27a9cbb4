/**
 * Sites that the reader adds. A preference makes Firefox grant the permission without asking. Chrome asks in a native
 * window, which tests cannot click: the tests stub that question, and grant the host on Chrome's own page of extensions,
 * to a copy of the build that has permission for it in its manifest.
 */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { BrowserKind } from '../../scripts/browsers.ts';
import { onExtensionsPage } from '../../scripts/drive/extension-settings.ts';
import { BUILT } from '../../scripts/drive/launch.ts';
import { marks, waitForMarks } from '../../scripts/drive/reading.ts';
import { isChosen } from './chosen.ts';
import { clickOn, says, textOf } from './extension-page.ts';
import { settled } from './gestures.ts';
import { describeReader, type Given, openReader, type Reader } from './harness.ts';

const HOST = 'unlisted.example';
const PATTERN = `*://${HOST}/*`;

/** The part of the extension API that these tests use. */
declare const chrome: {
  permissions: {
    request(asked: { origins: string[] }): Promise<boolean>;
    contains(asked: { origins: string[] }): Promise<boolean>;
  };
};
declare global {
  interface Window {
    /** the hosts that the popup asked for */
    asked?: string[];
  }
}

/** Copies Chrome's build and adds one more host permission. */
function buildWithHost(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'backstory-')), 'extension');
  cpSync(BUILT.chrome, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { host_permissions: string[] };
  manifest.host_permissions.push(PATTERN);
  writeFileSync(path, JSON.stringify(manifest));
  return folder;
}

async function openAsking(kind: BrowserKind): Promise<Reader> {
  const reader = await openReader(kind, kind === 'chrome' ? buildWithHost() : undefined);
  if (kind === 'chrome') await onExtensionsPage(reader, { do: 'withdrawAll' });
  return reader;
}

function tests({ kind, reader, test }: Given): void {
  /** Clicks “Always read …” and makes the browser grant the permission. */
  async function allow(popup: Page): Promise<void> {
    if (kind === 'chrome') {
      await popup.evaluate(() => {
        chrome.permissions.request = ({ origins }) => {
          window.asked = origins;
          // never resolved, as the popup closes while the question is open
          return new Promise(() => {});
        };
      });
    }
    await clickOn(popup, `Always read ${HOST}`);
    if (kind === 'chrome') {
      expect(await popup.evaluate(() => window.asked)).toEqual([PATTERN]);
      await onExtensionsPage(reader, { do: 'give', host: PATTERN });
    }
  }

  test('are read at once and from then on, are listed, and can be removed', async () => {
    const story = await reader.open('paris-2014', HOST);
    const popup = await reader.press(story);
    await says(popup, 'does not read this site');
    await allow(popup);
    await waitForMarks(story);
    await story.bringToFront();
    await story.reload();
    await waitForMarks(story);
    const again = await reader.openPopup();
    await says(again.page, 'John Kerry');
    await says(again.page, `Backstory is on, on ${HOST}`);

    const options = await reader.openOwn('options.html');
    await says(options, HOST);
    if (kind === 'chrome') await onExtensionsPage(reader, { do: 'withdraw', host: PATTERN });
    else await clickOn(options, `Remove ${HOST}`);
    await expect.poll(() => textOf(options)).not.toContain(HOST);
    if (kind === 'firefox') await expect.poll(() => marks(story)).toEqual([]);
    await story.bringToFront();
    await story.reload();
    await says((await reader.openPopup()).page, 'does not read this site');
    expect(await marks(story)).toEqual([]);
  });

  // Chrome grants access to all sites only in its native window
  it.runIf(kind === 'firefox' && isChosen(kind))('can be all sites, for as long as the reader wants', async () => {
    const story = await reader.open('paris-2014', HOST);
    const front = await reader.open('front', 'elsewhere.example');
    const options = await reader.openOwn('options.html');
    await clickOn(options, 'Read news articles on every site');
    await says(options, 'News articles on every site');
    await expect.poll(async () => (await marks(story)).length).toBeGreaterThan(0);
    await settled(reader, front);
    expect(await marks(front)).toEqual([]);
    await clickOn(options, 'Stop reading every site');
    await expect.poll(() => marks(story)).toEqual([]);
    expect(await options.evaluate(() => chrome.permissions.contains({ origins: ['*://*/*'] }))).toBe(false);
    expect(await options.evaluate(() => chrome.permissions.contains({ origins: ['*://*.reuters.com/*'] }))).toBe(true);
  });
}

describeReader('sites that the reader adds', tests, openAsking);
