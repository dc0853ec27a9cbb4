import { makePackages } from '../../scripts/build.ts';

/**
 * Vitest calls this once before the browser tests. It builds the packages, so that no outdated build is tested, unless
 * `npm test` has just built them and sets `BACKSTORY_BUILT`.
 */
export function setup(): void {
  if (!process.env.BACKSTORY_BUILT) makePackages();
}
