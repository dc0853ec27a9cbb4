/** Browsers for tests that each need their own one. They are closed, and their profiles deleted, after each test. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import type { BrowserKind } from '../../scripts/browsers.ts';
import { type MadePages, openReader, type Reader, type ReaderChoice } from './harness.ts';

/** Returns functions with which the tests of a file open their browsers, with the given pages. */
export function ownBrowsers(made: MadePages) {
  const open: Reader[] = [];
  const folders: string[] = [];
  afterEach(async () => {
    for (const reader of open.splice(0)) await reader.close().catch(() => {});
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });
  return {
    /** opens a browser with the extension */
    async start(kind: BrowserKind, browser: ReaderChoice['browser'] = {}): Promise<Reader> {
      const reader = await openReader(kind, undefined, { made, hears: ['page'], browser });
      open.push(reader);
      return reader;
    },
    /** creates an empty folder, for a profile or a file */
    newFolder(): string {
      const folder = mkdtempSync(join(tmpdir(), 'backstory-test-'));
      folders.push(folder);
      return folder;
    },
  };
}
