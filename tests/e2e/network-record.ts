/** Records the extension's requests as the browser reports them. */
import type { CDPSession, Target } from 'puppeteer-core';
import { type Launched, openExtensionPage } from '../../scripts/drive/launch.ts';
import { runPrivileged } from '../../scripts/drive/privileged.ts';

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };

/** Returns the addresses that the extension has requested so far, from any of its parts, without its own files. */
export type Asked = () => Promise<string[]>;

/** Starts recording. */
export async function recordRequests(launched: Launched): Promise<Asked> {
  return launched.kind === 'chrome' ? recordChrome(launched) : recordFirefox(launched);
}

async function recordChrome(launched: Launched): Promise<Asked> {
  const { browser, origin } = launched;
  const asked: string[] = [];
  // wakes the background first: with a session attached, it could not be woken; it then does not stop any more
  const page = await openExtensionPage(launched, 'options.html');
  await page.evaluate(() => chrome.runtime.sendMessage({ type: 'lookup', data: { query: 'nato chief' } }));
  const hear = async (target: Target) => {
    if (!['page', 'service_worker', 'background_page', 'other'].includes(target.type())) return;
    // undefined if the target has already closed
    const session: CDPSession | undefined = await target.createCDPSession().catch(() => undefined);
    session?.on('Network.requestWillBeSent', ({ request, documentURL, initiator }) => {
      const frames = initiator.stack?.callFrames ?? [];
      const ours = [documentURL, initiator.url, ...frames.map(({ url }) => url)].some((url) => url?.startsWith(origin));
      if (ours && !request.url.startsWith(origin) && !request.url.startsWith('data:')) asked.push(request.url);
    });
    await session?.send('Network.enable').catch(() => {});
  };
  browser.on('targetcreated', hear);
  await Promise.all(browser.targets().map(hear));
  await page.close();
  return async () => [...asked];
}

/** Firefox reports every request before it is sent, with the principal that causes it: an extension or a page. */
async function recordFirefox({ browser, origin }: Launched): Promise<Asked> {
  await runPrivileged(
    browser,
    `globalThis.askedByExtensions = [];
    Services.obs.addObserver((subject) => {
      const channel = subject.QueryInterface(Ci.nsIHttpChannel);
      const { triggeringPrincipal, loadingPrincipal } = channel.loadInfo;
      const ours = [triggeringPrincipal, loadingPrincipal].some((one) => one?.isAddonOrExpandedAddonPrincipal || one?.origin?.startsWith('${origin}'));
      // an address opened in a tab by the test has no loading principal, and does not count as the extension’s
      if (ours) globalThis.askedByExtensions.push(channel.URI.spec);
    }, 'http-on-modify-request');`,
  );
  return () => runPrivileged<string[]>(browser, 'return globalThis.askedByExtensions;');
}
