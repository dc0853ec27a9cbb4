/**
 * The Vitest environment of the browser tests: Node, with the browsers that all files of a worker share. They are closed
 * in its teardown, the only thing that Vitest waits for before it ends a worker.
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
