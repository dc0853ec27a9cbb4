import { makePackages } from '../../scripts/build.ts';

/**
 * Vitest calls this once before the browser tests: a test of a stale build is worse than none. `npm test` has
 * just built for both browsers and says so.
 */
export function setup(): void {
  if (!process.env.BACKSTORY_BUILT) makePackages();
}
