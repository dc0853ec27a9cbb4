/** Records changes of a page after it was parsed. */
import type { Page } from 'puppeteer-core';

declare global {
  interface Window {
    /** one line for each change of the page's DOM */
    changes: string[];
  }
}

/** Starts recording with the next page that this tab loads. */
export async function countChanges(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    window.changes = [];
    const name = (node: Node) => node.nodeName.toLowerCase();
    const observer = new MutationObserver((records) => {
      for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
        const details = [
          attributeName,
          ...[...addedNodes].map((node) => `+${name(node)}`),
          ...[...removedNodes].map((node) => `-${name(node)}`),
        ];
        window.changes.push(`${type} of ${name(target)}: ${details.filter(Boolean).join(' ')}`);
      }
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    // changes by the parser are discarded; content scripts run after it
    const forget = () => {
      observer.takeRecords();
      window.changes = [];
    };
    document.addEventListener('DOMContentLoaded', forget, { once: true });
  });
}

/** Returns the changes since the page was parsed. */
export function changes(page: Page): Promise<string[]> {
  return page.evaluate(() => window.changes);
}
