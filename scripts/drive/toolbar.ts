/**
 * Presses Backstory's button in the browser's own toolbar, as only the browser's makers' tools can: it is this press
 * that gives the extension leave for one page (activeTab).
 */
import type { Page } from 'puppeteer-core';
import { GECKO_ID } from '../browsers.ts';
import { sendBidi } from './bidi.ts';
import { type Launched, openExtensionPage } from './launch.ts';

/**
 * Presses the button over a page, and returns the popup. Firefox lets nobody drive a popup of its toolbar: there the
 * button is pressed all the same, and the popup opened once more in a tab, with the leave that the press gave.
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
  );
  await extension!.triggerAction(page);
  return (await coming).asPage();
}

async function pressInFirefox({ browser }: Launched): Promise<void> {
  const windows = await sendBidi<{ contexts: [{ context: string }] }>(browser, 'browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  const expression = `(async () => {
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID('${GECKO_ID}');
    await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
  })()`;
  const target = { context: windows.contexts[0].context };
  await sendBidi(browser, 'script.evaluate', { expression, target, awaitPromise: true });
}
