/** Asks the background as a page or a script does. */
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** A page of the extension itself. */
const OWN_PAGE = { url: browser.runtime.getURL('/library.html') };

/**
 * Sends a message and returns what is answered.
 *
 * @param sender where it comes from: a page of the extension, unless a test says otherwise
 * @throws Error with the message of the error that is answered
 */
export async function ask(type: string, data: unknown, sender: object = OWN_PAGE): Promise<unknown> {
  const from = { id: browser.runtime.id, ...sender };
  const { promise, resolve } = Promise.withResolvers<{ res?: unknown; err?: { message: string } }>();
  await fakeBrowser.runtime.onMessage.trigger({ type, data } as never, from as never, resolve as never);
  const { res, err } = await promise;
  if (err) throw new Error(err.message);
  return res;
}
