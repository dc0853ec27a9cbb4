/**
 * Presses Backstory's button in the browser's own toolbar with the browser's privileged tools: this press
 * grants the extension access to one page (activeTab).
 */
import type { Page } from 'puppeteer-core';
import { GECKO_ID } from '../browsers.ts';
import { type Launched, openExtensionPage } from './launch.ts';
import { runPrivileged } from './privileged.ts';
import { PATIENCE_MS } from './reading.ts';

/**
 * Presses the button on a page, and returns the popup. As Firefox's toolbar popups cannot be driven, there the
 * button is pressed as well, but the popup is then opened in a tab, with the access that the press granted.
 */
export async function openFromToolbar(launched: Launched, page: Page): Promise<Page> {
  await page.bringToFront();
  if (launched.kind === 'chrome') return openInChrome(launched, page);
  await pressInFirefox(launched);
  return openExtensionPage(launched, 'popup.html');
}

async function openInChrome({ browser, origin }: Launched, page: Page): Promise<Page> {
  const [extension] = (await browser.extensions()).values();
  const before = new Set(browser.targets());
  const coming = browser.waitForTarget(
    (target) => target.url().startsWith(`${origin}/popup.html`) && !before.has(target),
    { timeout: PATIENCE_MS },
  );
  const [popup] = await Promise.all([coming, extension!.triggerAction(page)]);
  return popup.asPage();
}

/** The commands of the manifest, except the one that opens the popup, with Firefox's names of their keys. */
const KEYS = {
  'next-mention': '[keycode=VK_PERIOD]',
  'previous-mention': '[keycode=VK_COMMA]',
  'toggle-marks': '[key=M]',
} as const;

/**
 * Gives a command as its shortcut does. As keys that a test presses do not reach the browser's own shortcuts, Chrome is made
 * to send the command's event, and Firefox to run the key that it registered.
 */
export async function giveCommand(launched: Launched, command: keyof typeof KEYS): Promise<void> {
  if (launched.kind === 'chrome') {
    await inWorker(launched, (command) => chrome.commands.onCommand.dispatch(command), command);
  } else {
    await inFirefoxItself(
      launched,
      `document.querySelector('keyset[id^="ext-keyset-id"] key${KEYS[command]}').doCommand()`,
    );
  }
}

/** Chooses “Look up … in Backstory” from the menu of selected text: both browsers are made to send the event of the click. */
export async function chooseLookUp(launched: Launched, words: string): Promise<void> {
  const info = { menuItemId: 'look-up', selectionText: words };
  if (launched.kind === 'chrome') {
    await inWorker(launched, (info) => chrome.contextMenus.onClicked.dispatch(info), info);
  } else {
    const click = `extension.emit('webext-menu-menuitem-click', ${JSON.stringify(info)}, gBrowser.selectedTab)`;
    await inFirefoxItself(launched, click);
  }
}

/** Chrome's events can be dispatched by hand. */
interface Told<T> {
  dispatch(what: T): void;
}
declare const chrome: { commands: { onCommand: Told<string> }; contextMenus: { onClicked: Told<object> } };

async function inWorker<T>({ browser }: Launched, act: (what: T) => void, what: T): Promise<void> {
  const target = await browser.waitForTarget((target) => target.type() === 'service_worker', { timeout: PATIENCE_MS });
  await (await target.worker())!.evaluate(act as (what: unknown) => void, what);
}

const pressInFirefox = (launched: Launched): Promise<void> =>
  inFirefoxItself(
    launched,
    `ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
      .ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window)`,
  );

/** Runs a line of code in Firefox's own window, with access to the extension. */
const inFirefoxItself = ({ browser }: Launched, line: string): Promise<void> =>
  runPrivileged(browser, `const { extension } = WebExtensionPolicy.getByID('${GECKO_ID}'); await ${line};`);
