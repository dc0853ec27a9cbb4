/** Messages that only the extension's own pages may send: a page's script is not heard. */
import type * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { checked } from '../../platform/message-checks.ts';

/**
 * An answer to the extension's own pages.
 *
 * @throws Error for a message that no page of the extension sent, or that does not fit
 */
export const own =
  <const T extends v.GenericSchema, R>(schema: T, act: (request: v.InferOutput<T>) => R) =>
  ({ data, sender: { url } }: { data: unknown; sender: Browser.runtime.MessageSender }): R => {
    if (!url?.startsWith(browser.runtime.getURL('/')))
      throw new Error("message refused: only the extension's own pages may ask");
    return act(checked(schema, data));
  };
