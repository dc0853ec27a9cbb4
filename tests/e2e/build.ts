import { makePackages } from '../../scripts/build.ts';
import { makeUsedProfile } from '../../scripts/drive/used-profile.ts';
import { isChosen } from './chosen.ts';

/**
 * Vitest calls this once before the browser tests, and what it returns after them. It builds the packages, so that no outdated
 * build is tested, unless `npm test` has just built them and sets `BACKSTORY_BUILT`.
 */
export async function setup(): Promise<(() => void) | undefined> {
  if (!process.env.BACKSTORY_BUILT) makePackages();
  return isChosen('firefox') ? makeUsedProfile() : undefined;
}
