/** What the reader reads of pages: heard on its way to the background, beside what the terminal reads of the same file. */
import { readFileSync } from 'node:fs';
import { readSavedPage } from '../../scripts/saved-page.ts';
import type { Reader } from './harness.ts';

/** What the reader of a page asked the background about, block by block: it is heard in a page of the extension. */
declare global {
  interface Window {
    heardBlocks: Map<string, string[]>;
  }
}
/** The little of the extension API that this needs. */
declare const chrome: {
  runtime: {
    onMessage: {
      addListener(
        listener: (message: { type: string; data: { blocks: string[] } }, sender: { tab?: { url: string } }) => void,
      ): void;
    };
  };
};

/** Begins to listen. */
export const listenIn = (reader: Reader) =>
  reader.asExtension(() => {
    window.heardBlocks = new Map();
    chrome.runtime.onMessage.addListener(({ type, data }, { tab }) => {
      if (type === 'link' && tab)
        window.heardBlocks.set(tab.url, [...(window.heardBlocks.get(tab.url) ?? []), ...data.blocks]);
    });
  }, undefined);
/** The blocks that were asked about from a page, in the order of the questions. */
export const askedOn = (reader: Reader, url: string) =>
  reader.asExtension((url) => window.heardBlocks.get(url) ?? [], url);

/** A page’s text and date, as they were read. */
export interface Reading {
  blocks: string[];
  published: string | undefined;
}
export const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
/** By `npm run read`: headline, text and captions. */
export function savedReading(path: string): Reading {
  const { headline, blocks, captions, published } = readSavedPage(readFileSync(path));
  return { blocks: [...(headline ? [headline] : []), ...blocks, ...captions], published };
}
