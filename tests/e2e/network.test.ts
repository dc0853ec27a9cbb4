/**
 * The extension sends no requests: records all requests during a session with everything that a reader does. The same
 * session with a build whose every part sends requests shows that this test would detect them.
 */
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { BROWSER_KINDS, type BrowserKind } from '../../scripts/browsers.ts';
import { BUILT, type Launched, launch, newTab, openExtensionPage } from '../../scripts/drive/launch.ts';
import { click, hover, pressInCard, waitForCard, waitForMarks, waitForNoCard } from '../../scripts/drive/reading.ts';
import { serveStories, storyAddress } from '../../scripts/drive/stories.ts';
import { stopBackground } from './background-stop.ts';
import { isChosen } from './chosen.ts';
import { clickOn, says } from './extension-page.ts';
import { rest } from './gestures.ts';
import { OUTLET } from './harness.ts';
import { Record } from './hostile-record.ts';
import { recordRequests } from './network-record.ts';
import { openTap } from './network-tap.ts';
import { PopupPage } from './popup-page.ts';

/** The address to which the modified build sends requests. */
const COLLECTOR = 'http://collector.example';
/** Requests that browsers send themselves, without any extension and with any settings. */
const THEIR_OWN =
  /^(?:TLS$|CONNECT |(?:GET|POST) http:\/\/(?:detectportal\.firefox\.com|ciscobinary\.openh264\.org|[\w.-]+\.(?:mozilla\.(?:com|org|net)|google\.com|googleapis\.com|gvt1\.com))\/)/;

/** Copies a build and makes every part of it send requests. */
function buildThatAsks(kind: BrowserKind): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'backstory-')), 'extension');
  cpSync(BUILT[kind], folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { content_security_policy: object };
  manifest.content_security_policy = { extension_pages: "script-src 'self'" };
  writeFileSync(path, JSON.stringify(manifest));
  const chunks = readdirSync(join(folder, 'chunks'));
  const parts = {
    background: 'background.js',
    reader: 'reader.js',
    draw: 'draw.js',
    card: 'card.js',
    ...Object.fromEntries(
      ['popup', 'options', 'welcome'].map((page) => [page, `chunks/${chunks.find((name) => name.startsWith(page))}`]),
    ),
  };
  for (const [part, file] of Object.entries(parts)) {
    // at once, as a page may close soon, and repeatedly, as the background may start before the recording does
    const ask = `() => fetch('${COLLECTOR}/${part}').catch(() => {})`;
    appendFileSync(join(folder, file), `\n;{ const ask = ${ask}; ask(); setInterval(ask, 200); }`);
  }
  return folder;
}

/** Uses everything once: reading, hovering, lookup, settings. */
async function useAll(launched: Launched): Promise<void> {
  const { browser } = launched;
  const welcome = await openExtensionPage(launched, 'welcome.html');
  await says(welcome, 'Backstory');
  const page = await newTab(browser);
  await page.goto(storyAddress('paris-2014', OUTLET));
  await waitForMarks(page);
  await hover(page, 'Sergei Lavrov');
  await waitForCard(page, 'Sergei Lavrov');
  await pressInCard(page, 'receipt');
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  const popup = new PopupPage(await openExtensionPage(launched, 'popup.html'));
  await says(popup.page, 'John Kerry');
  await popup.search('nato chief');
  await expect.poll(async () => (await popup.results())[0]).toContain('Jens Stoltenberg');
  await popup.page.keyboard.press('Enter');
  await says(popup.page, 'head of NATO');
  await popup.page.close();
  const options = await openExtensionPage(launched, 'options.html');
  await clickOn(options, 'every mention');
  await clickOn(options, 'the first mention of each');
  await options.close();
  await welcome.close();
  await page.bringToFront();
  // Firefox's background started before the recording, so it is restarted. Chrome's could not be woken any more
  if (launched.kind === 'firefox') await stopBackground(launched);
  await page.goto(storyAddress('council-2022', OUTLET));
  await waitForMarks(page);
  await click(page, 'Jens Stoltenberg');
  await waitForCard(page, 'Jens Stoltenberg');
  await page.goto(storyAddress('front', OUTLET));
  await rest(page, 500);
  await page.close();
}

describe.each(BROWSER_KINDS)('the network in %s', (kind) => {
  const test = it.runIf(isChosen(kind));
  const opened: { close(): Promise<void> }[] = [];
  afterEach(async () => {
    for (const one of opened.splice(0)) await one.close();
  });

  /**
   * Runs a session with a build. Returns all requests, those that are neither for stories nor the browser's own (`wire`),
   * and those that the browser attributes to the extension (`ours`).
   */
  async function session(extension: string) {
    const stories = await serveStories();
    const tap = await openTap(stories.port);
    const launched = await launch(kind, { port: tap.port, headless: true, extension, welcome: true });
    opened.push(launched.browser, tap, stories);
    const asked = await recordRequests(launched);
    await useAll(launched);
    const visited = ['paris-2014', 'council-2022', 'front'].map((name) => `GET ${storyAddress(name, OUTLET)}`);
    const theirs = (line: string) =>
      visited.includes(line) || line === `GET http://${OUTLET}/favicon.ico` || THEIR_OWN.test(line);
    return { seen: tap.asked, wire: () => tap.asked.filter((line) => !theirs(line)), ours: asked, visited };
  }

  test('a session of reading, lookup and settings requests the stories and nothing else', async () => {
    const { seen, wire, ours, visited } = await session(BUILT[kind]);
    // the proxy works
    expect(seen).toEqual(expect.arrayContaining(visited));
    expect(wire()).toEqual([]);
    expect(await ours()).toEqual([]);
    new Record('network', kind).note(
      'a session of reading, hovering, lookup, settings and welcome',
      'no request of ours',
      1,
    );
  });

  test('each request is noticed of a build whose every part sends one', async () => {
    const { wire, ours } = await session(buildThatAsks(kind));
    const parts = ['background', 'reader', 'draw', 'card', 'popup', 'options', 'welcome'];
    await expect.poll(() => new Set(wire())).toEqual(new Set(parts.map((part) => `GET ${COLLECTOR}/${part}`)));
    await expect.poll(ours).toEqual(expect.arrayContaining(parts.map((part) => `${COLLECTOR}/${part}`)));
  });
});
