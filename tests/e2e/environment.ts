/**
 * Where the browser tests run: Node, with the browsers that all files of a worker share. Vitest ends a worker without
 * waiting for anything but this; a browser that nobody closed would stay behind.
 */
import { builtinEnvironments, type Environment } from 'vitest/runtime';
import type { BrowserKind } from '../../scripts/browsers.ts';

declare global {
  /** the open shared browsers of this worker; see `sharedReader` in harness.ts */
  var sharedBrowsers: Map<BrowserKind, Promise<{ close(): Promise<void> }>>;
}

export default {
  name: 'browsers',
  viteEnvironment: 'ssr',
  async setup(global, options) {
    const node = await builtinEnvironments.node.setup(global, options);
    globalThis.sharedBrowsers = new Map();
    return {
      async teardown() {
        for (const browser of globalThis.sharedBrowsers.values()) await (await browser).close();
        await node.teardown(global);
      },
    };
  },
} satisfies Environment;
