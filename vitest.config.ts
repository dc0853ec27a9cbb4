import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { PATIENCE_MS } from './scripts/drive/reading.ts';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest(), preact()],
        test: {
          name: 'unit',
          include: ['tests/{engine,data,components,page,platform,entrypoints,house,fuzz,bench}/**/*.test.{ts,tsx}'],
          // component tests ask for a DOM themselves: `// @vitest-environment jsdom`
          environment: 'node',
          // a machine that is busy with other things takes its time over a quarter of a million nodes
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/e2e/build.ts'],
          // two browsers at once on two cores make each other's delays unpredictable
          fileParallelism: false,
          testTimeout: 3 * PATIENCE_MS,
          hookTimeout: 3 * PATIENCE_MS,
          expect: { poll: { timeout: PATIENCE_MS, interval: 50 } },
        },
      },
    ],
  },
});
