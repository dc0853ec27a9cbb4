import { BROWSER_KINDS, type BrowserKind } from '../../scripts/browsers.ts';

/** Whether to test in a browser; with `E2E_BROWSERS=chrome`, the tests in Firefox are skipped. */
export function isChosen(kind: BrowserKind): boolean {
  const chosen = process.env.E2E_BROWSERS?.split(',') ?? BROWSER_KINDS;
  return chosen.includes(kind);
}
