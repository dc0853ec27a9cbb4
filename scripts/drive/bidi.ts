/**
 * WebDriver BiDi commands for which puppeteer has no method. Firefox only: Chrome is driven by the DevTools
 * protocol, which puppeteer exposes.
 */
import type { Browser, Page } from 'puppeteer-core';

interface BidiBrowser {
  connection: { send(method: string, params: object): Promise<{ result: unknown }> };
}

/** Whether a browser is driven by BiDi: Firefox is, Chrome is not. */
export function speaksBidi(browser: Browser): boolean {
  return 'connection' in browser;
}

/** Sends a command and returns its result. */
export async function sendBidi<Result>(browser: Browser, method: string, params: object): Promise<Result> {
  // public in puppeteer's BidiBrowser class, left out of the type that launch() returns
  const { connection } = browser as unknown as BidiBrowser;
  return (await connection.send(method, params)).result as Result;
}

/** The id by which BiDi knows a page. */
export function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}
