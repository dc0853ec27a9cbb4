import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { PATIENCE_MS } from './scripts/drive/reading.ts';

/** Only what never ends takes so long, however busy the machine (ms). The long runs take an hour over one test. */
const ENDLESS_MS = (process.env.LONG ? 60 : 5) * PATIENCE_MS;

const files = (folders: string) => [`tests/{${folders}}/**/*.test.{ts,tsx}`];
const UNIT = {
  plugins: [WxtVitest(), preact()],
  test: {
    // tests of components ask for a DOM themselves: `// @vitest-environment jsdom`
    environment: 'node',
    // quicker to start than processes; and by default one of two cores would be left idle
    pool: 'threads' as const,
    maxWorkers: '100%',
    testTimeout: ENDLESS_MS,
  },
};

/** The projects of unit tests; `npm run mutants` runs them too. */
export const UNIT_PROJECTS = [
  // they keep no state: files of a worker share what they import, which halves the time
  {
    ...UNIT,
    test: { ...UNIT.test, name: 'unit', include: files('engine,reading,data,house,fuzz,bench'), isolate: false },
  },
  // they have a document, or an extension's API made for them, and keep state: modules are evaluated anew for each file
  {
    ...UNIT,
    test: {
      ...UNIT.test,
      name: 'unit-dom',
      include: files('components,page,platform,entrypoints'),
      isolate: false,
      // first of all setup files, so that the others set up what the tests import
      setupFiles: ['tests/fresh-modules.ts'],
      sequence: { setupFiles: 'list' as const },
    },
  },
];

export default defineConfig({
  test: {
    // for closing browsers (tests/e2e/environment.ts)
    teardownTimeout: PATIENCE_MS,
    projects: [
      ...UNIT_PROJECTS,
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: './tests/e2e/environment.ts',
          globalSetup: ['tests/e2e/build.ts'],
          // the files of a worker share a browser of each kind (tests/e2e/harness.ts)
          isolate: false,
          // three share two cores, as browsers spend a third of the time waiting
          maxWorkers: 3,
          testTimeout: ENDLESS_MS,
          hookTimeout: ENDLESS_MS,
          expect: { poll: { timeout: PATIENCE_MS, interval: 50 } },
        },
      },
    ],
  },
});
