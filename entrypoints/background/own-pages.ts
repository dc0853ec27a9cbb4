/** Messages that only the extension's own pages may send, not scripts in web pages. */
import type * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { checked } from '../../platform/message-checks.ts';

/** Whether a message comes from a page of the extension. */
export const isOwnPage = ({ url }: Browser.runtime.MessageSender): boolean =>
  url?.startsWith(browser.runtime.getURL('/')) === true;

/**
 * Wraps an answer so that only the extension's own pages get it.
 *
 * @throws Error for a message that does not come from a page of the extension, or that is not valid
 */
export const own =
  <const T extends v.GenericSchema, R>(schema: T, act: (request: v.InferOutput<T>) => R) =>
  ({ data, sender }: { data: unknown; sender: Browser.runtime.MessageSender }): R => {
    if (!isOwnPage(sender)) throw new Error("message refused: only the extension's own pages may ask");
    return act(checked(schema, data));
  };
