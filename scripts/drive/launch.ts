/** Opens an installed browser with the built extension and a throw-away profile. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions, type Page, type Target } from 'puppeteer-core';
import { type BrowserKind, type FoundBrowser, GECKO_ID, requireBrowser } from '../browsers.ts';
import { UserError } from '../say.ts';
import { contextOf, sendBidi } from './bidi.ts';
import { runPrivileged } from './privileged.ts';
import { PATIENCE_MS } from './reading.ts';
import { copyUsedProfile } from './used-profile.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Where the build puts each browser's extension. */
export const BUILT: Record<BrowserKind, string> = {
  chrome: join(ROOT, '.output/chrome-mv3'),
  firefox: join(ROOT, '.output/firefox-mv3'),
};

/** An open browser. */
export interface Launched {
  kind: BrowserKind;
  browser: Browser;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end */
  origin: string;
}

/** How to open it. */
export interface LaunchChoice {
  /** port of the story server, to which every host name resolves */
  port: number;
  headless: boolean;
  /** folder of an unpacked extension, for Firefox also its package; the built one if absent */
  extension?: string;
  /** the preferred colour scheme; Firefox only, in Chrome it is set for each page */
  scheme?: 'light' | 'dark';
  /** device pixels per CSS pixel, 1 if absent; Chrome only, where marks under the pointer are not found if only the tab is scaled */
  scale?: number;
  /** folder of a profile that is kept and may be used again; a temporary one if absent */
  profile?: string;
  /** preferences in addition to the usual ones; Firefox only */
  prefs?: Record<string, unknown>;
  /** let the extension run in private windows too */
  inPrivate?: boolean;
  /** leave the welcome page open; otherwise it is closed, so that it covers nothing later */
  welcome?: boolean;
}

/** Opens a browser and installs the extension in it. */
export async function launch(kind: BrowserKind, choice: LaunchChoice): Promise<Launched> {
  const found = requireBrowser(kind);
  const extension = choice.extension ?? BUILT[kind];
  if (!existsSync(extension)) throw new UserError(`${extension} is missing: run \`npm run package\`.`);
  const open = kind === 'chrome' ? launchChrome : launchFirefox;
  const launched = await open(found, choice, extension);
  // every package has a welcome page, but a folder made for a test may have none
  const greets = extension.endsWith('.zip') || existsSync(join(extension, WELCOME));
  if (greets && !choice.welcome) await closeWelcome(launched);
  return launched;
}

const WELCOME = 'welcome.html';

/** Closes the welcome page, which opens some moments after the installation and in front of everything else. */
function closeWelcome(launched: Launched): Promise<void> {
  return launched.kind === 'chrome' ? closeWelcomeInChrome(launched) : closeWelcomeInFirefox(launched);
}

async function closeWelcomeInChrome({ browser, origin }: Launched): Promise<void> {
  const isWelcome = (target: Target) => target.url().startsWith(`${origin}/${WELCOME}`);
  const target = await browser.waitForTarget(isWelcome, { timeout: PATIENCE_MS });
  await (await target.asPage()).close();
}

/**
 * Asks the browser's windows, because WebDriver BiDi does not always report a tab that an extension opens: it says nothing
 * of a tab whose first, empty page has been replaced before it was ready.
 */
async function closeWelcomeInFirefox({ browser, origin }: Launched): Promise<void> {
  const look = `
    const open = [];
    for (const { gBrowser } of Services.wm.getEnumerator('navigator:browser'))
      for (const tab of gBrowser.tabs) {
        const address = tab.linkedBrowser.currentURI.spec;
        open.push(address);
        if (!address.startsWith('${origin}/${WELCOME}')) continue;
        gBrowser.removeTab(tab);
        return { closed: true, open };
      }
    return { closed: false, open };`;
  let open: string[] = [];
  for (const until = performance.now() + PATIENCE_MS; performance.now() < until; ) {
    const seen = await runPrivileged<{ closed: boolean; open: string[] }>(browser, look);
    if (seen.closed) return;
    open = seen.open;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The welcome page did not come. Open are: ${open.join(' | ')}`);
}

/** Opens an empty tab, in which everything is waited for as long as in the tests. */
export async function newTab(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  return page;
}

/** Opens a page of the extension, such as `popup.html`, in a tab: a new one, unless one is given. */
export async function openExtensionPage({ kind, browser, origin }: Launched, path: string, tab?: Page): Promise<Page> {
  const page = tab ?? (await newTab(browser));
  page.setDefaultTimeout(PATIENCE_MS);
  const url = `${origin}/${path}`;
  if (kind === 'chrome') await page.goto(url);
  // Firefox never reports such a page as loaded, so start the navigation and wait for the page's body
  else await sendBidi(browser, 'browsingContext.navigate', { context: contextOf(page), url, wait: 'none' });
  await page.waitForFunction(
    (origin) => location.href.startsWith(origin) && document.readyState === 'complete',
    // polled by time, as a tab in the background gets no animation frames
    { polling: 50 },
    origin,
  );
  return page;
}

async function launchChrome(found: FoundBrowser, choice: LaunchChoice, extension: string): Promise<Launched> {
  const args = [
    `--host-resolver-rules=MAP * 127.0.0.1:${choice.port}`,
    '--disable-background-networking',
    '--disable-component-update',
    '--no-first-run',
    // private windows would refuse the stories, which have no certificate
    '--disable-features=HttpsFirstModeIncognito,HttpsFirstBalancedMode,HttpsUpgrades',
  ];
  // Chrome's sandbox does not start as root, the usual user in containers
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  if (choice.scale) args.push(`--force-device-scale-factor=${choice.scale}`);
  const browser = await puppeteer.launch({
    ...common(found, choice),
    browser: 'chrome',
    enableExtensions: choice.inPrivate ? true : [extension],
    args,
  });
  if (choice.inPrivate) await browser.installExtension(extension, { enabledInIncognito: true });
  const isWorker = (target: Target) => target.type() === 'service_worker';
  const worker = await browser.waitForTarget(isWorker, { timeout: PATIENCE_MS });
  return { kind: 'chrome', browser, origin: `chrome-extension://${new URL(worker.url()).host}` };
}

/** The host of the extension's pages in Firefox: chosen by us, so that it is known and stays the same for a profile that is kept. */
const UUID = '4e4f0f5c-3b7e-4d8e-9a51-6f0f2c1d7a90';

/** Does what the setting on Firefox's page of add-ons does, before the installation, as it restarts an installed extension. */
const LET_IN_PRIVATE = `
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
  await ExtensionPermissions.add('${GECKO_ID}', allowed);`;

async function launchFirefox(found: FoundBrowser, choice: LaunchChoice, extension: string): Promise<Launched> {
  const used = choice.profile ? undefined : copyUsedProfile();
  const browser = await puppeteer.launch({
    ...common(found, used ? { ...choice, profile: used.folder } : choice),
    browser: 'firefox',
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
      // starting a new process for a page takes longer than reading the story
      'dom.ipc.keepProcessesAlive.web': 4,
      'dom.ipc.keepProcessesAlive.webIsolated.perOrigin': 4,
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': choice.port,
      // the server refuses encrypted connections at once, while a DNS lookup without a network takes seconds
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': choice.port,
      'network.proxy.allow_hijacking_localhost': true,
      ...(choice.scheme
        ? { 'layout.css.prefers-color-scheme.content-override': choice.scheme === 'dark' ? 0 : 1 }
        : {}),
      // the only way to get the background's console from outside; the browser's own messages are not wanted
      'devtools.console.stdout.content': true,
      'devtools.console.stdout.chrome': false,
      // optional permissions are granted without a prompt, as tests cannot reach the browser's own prompt
      'extensions.webextOptionalPermissionPrompts': false,
      ...choice.prefs,
    },
  });
  if (used) browser.process()!.once('exit', used.remove);
  if (choice.inPrivate) await runPrivileged(browser, LET_IN_PRIVATE);
  await browser.installExtension(extension);
  return { kind: 'firefox', browser, origin: `moz-extension://${UUID}` };
}

function common(found: FoundBrowser, { headless, profile }: LaunchChoice): LaunchOptions {
  // in headless mode puppeteer closes the browser on Ctrl-C, so that an interrupted test leaves none behind; with a window, the caller does
  const handleSIGINT = headless;
  return {
    executablePath: found.path,
    ...(profile ? { userDataDir: profile } : {}),
    headless,
    handleSIGINT,
    timeout: 2 * PATIENCE_MS,
    defaultViewport: headless ? { width: 1100, height: 800 } : null,
  };
}
