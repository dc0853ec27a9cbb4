/**
 * A profile of Firefox that was used before: its caches save a third of the processor time of a start. Each browser gets a copy of
 * its own.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { requireBrowser } from '../browsers.ts';

/** The environment variable with its folder; if it is not set, profiles are new. */
const VARIABLE = 'BACKSTORY_USED_PROFILE';

/** Removes a folder, even while a browser that has just ended still writes to it. */
const remove = (folder: string) => rmSync(folder, { recursive: true, force: true, maxRetries: 10 });

/** Makes the profile for this process and those that it starts, and returns a function that removes it. */
export async function makeUsedProfile(): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'backstory-used-'));
  const executablePath = requireBrowser('firefox').path;
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, userDataDir: folder });
  await browser.close();
  process.env[VARIABLE] = folder;
  return () => {
    delete process.env[VARIABLE];
    remove(folder);
  };
}

/** Returns the folder of a copy, and a function that removes it; undefined if no such profile was made. */
export function copyUsedProfile(): { folder: string; remove: () => void } | undefined {
  const used = process.env[VARIABLE];
  if (!used) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'backstory-profile-'));
  cpSync(used, folder, { recursive: true });
  return { folder, remove: () => remove(folder) };
}
