/**
 * No network: a session with everything that a reader does, and every request in it. The same is done with a build
 * that does ask, from each of its parts: what this test would hear of it, it hears.
 */
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { BROWSER_KINDS, type BrowserKind } from '../../scripts/browsers.ts';
import { BUILT, type Launched, launch, openExtensionPage } from '../../scripts/drive/launch.ts';
import { click, hover, pressInCard, waitForCard, waitForMarks, waitForNoCard } from '../../scripts/drive/reading.ts';
import { serveStories, storyAddress } from '../../scripts/drive/stories.ts';
import { stopBackground } from './background-stop.ts';
import { clickOn, says } from './extension-page.ts';
import { rest } from './gestures.ts';
import { isChosen, OUTLET } from './harness.ts';
import { Record } from './hostile-record.ts';
import { recordRequests } from './network-record.ts';
import { openTap } from './network-tap.ts';
import { PopupPage } from './popup-page.ts';

/** Where the build that asks sends what it should not. */
const COLLECTOR = 'http://collector.example';
/** What browsers request themselves, without any extension, whatever their settings. */
const THEIR_OWN =
  /^(?:TLS$|CONNECT |(?:GET|POST) http:\/\/(?:detectportal\.firefox\.com|ciscobinary\.openh264\.org|[\w.-]+\.(?:mozilla\.(?:com|org|net)|google\.com|googleapis\.com|gvt1\.com))\/)/;

/** A copy of a build in which every part sends a request. */
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
    // at once, for a page may close soon, and again: the background may have begun before anybody listens
    const ask = `() => fetch('${COLLECTOR}/${part}').catch(() => {})`;
    appendFileSync(join(folder, file), `\n;{ const ask = ${ask}; ask(); setInterval(ask, 200); }`);
  }
  return folder;
}

/** Reads, hovers, looks up, changes settings: once through all there is. */
async function useAll(launched: Launched): Promise<void> {
  const { browser } = launched;
  const welcome = await openExtensionPage(launched, 'welcome.html');
  await says(welcome, 'Backstory');
  const page = await browser.newPage();
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
  // Firefox's background began before the record: woken again, it asks again. Chrome's cannot be woken while listened to
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

  /** A session with a build: what goes over the wire that no story asks for, and what the browser says we ask for. */
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
    // the tap does hear
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
