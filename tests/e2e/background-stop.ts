/** Stops the background, as the browser does to free memory, but earlier. */
import { GECKO_ID } from '../../scripts/browsers.ts';
import type { Launched } from '../../scripts/drive/launch.ts';
import { runPrivileged } from '../../scripts/drive/privileged.ts';

/** Waits before the background is stopped; nothing may be lost, whenever that happens. */
export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Whether the background is running. */
export async function backgroundRuns({ kind, browser, origin }: Launched): Promise<boolean> {
  if (kind === 'chrome') {
    return browser.targets().some((target) => target.type() === 'service_worker' && target.url().startsWith(origin));
  }
  const state = await runPrivileged<string>(
    browser,
    `return WebExtensionPolicy.getByID('${GECKO_ID}').extension.backgroundState;`,
  );
  return state === 'running';
}

/** Stops the background at once, even if it is busy; does nothing if it is not running. */
export async function stopBackground({ kind, browser, origin }: Launched): Promise<void> {
  if (kind === 'chrome') {
    const session = await browser.target().createCDPSession();
    const { targetInfos } = await session.send('Target.getTargets');
    const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(origin));
    // it may have stopped by itself in the meantime
    if (worker) await session.send('Target.closeTarget', { targetId: worker.targetId }).catch(() => {});
    await session.detach();
    return;
  }
  await runPrivileged(
    browser,
    `const { extension } = WebExtensionPolicy.getByID('${GECKO_ID}');
    await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });`,
  );
}
