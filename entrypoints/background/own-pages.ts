/** Messages that only the extension's own pages may send, not scripts in web pages. */
import type * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { checked } from '../../platform/message-checks.ts';

/**
 * Wraps an answer so that only the extension's own pages get it.
 *
 * @throws Error for a message that does not come from a page of the extension, or that is not valid
 */
export const own =
  <const T extends v.GenericSchema, R>(schema: T, act: (request: v.InferOutput<T>) => R) =>
  ({ data, sender: { url } }: { data: unknown; sender: Browser.runtime.MessageSender }): R => {
    if (!url?.startsWith(browser.runtime.getURL('/')))
      throw new Error("message refused: only the extension's own pages may ask");
    return act(checked(schema, data));
  };
