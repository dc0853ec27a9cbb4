/** Records the text that the reader script sends to the background, to compare it with `npm run read`. */
import { readFileSync } from 'node:fs';
import { readSavedPage } from '../../scripts/saved-page.ts';
import type { Reader } from './harness.ts';

/** The blocks that the reader script of each page sent to the background, recorded in a page of the extension. */
declare global {
  interface Window {
    heardBlocks: Map<string, string[]>;
  }
}
/** The part of the extension API that this uses. */
declare const chrome: {
  runtime: {
    onMessage: {
      addListener(
        listener: (message: { type: string; data: { blocks: string[] } }, sender: { tab?: { url: string } }) => void,
      ): void;
    };
  };
};

/** Starts recording. */
export const listenIn = (reader: Reader) =>
  reader.asExtension(() => {
    window.heardBlocks = new Map();
    chrome.runtime.onMessage.addListener(({ type, data }, { tab }) => {
      if (type === 'link' && tab)
        window.heardBlocks.set(tab.url, [...(window.heardBlocks.get(tab.url) ?? []), ...data.blocks]);
    });
  }, undefined);
/** Returns the blocks that a page has sent so far, in order. */
export const askedOn = (reader: Reader, url: string) =>
  reader.asExtension((url) => window.heardBlocks.get(url) ?? [], url);

/** A page’s text and date as read. */
export interface Reading {
  blocks: string[];
  published: string | undefined;
}
export const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
/** Reads a saved page as `npm run read` does: headline, text and captions. */
export function savedReading(path: string): Reading {
  const { headline, blocks, captions, published } = readSavedPage(readFileSync(path));
  return { blocks: [...(headline ? [headline] : []), ...blocks, ...captions], published };
}
