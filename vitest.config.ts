import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { PATIENCE_MS } from './scripts/drive/reading.ts';

/** Only what never ends takes so long, however busy the machine (ms). The long runs take an hour over one test. */
const ENDLESS_MS = (process.env.LONG ? 60 : 5) * PATIENCE_MS;

/** The files of unit tests with their texts. */
const UNIT_TESTS = globSync('tests/**/*.test.{ts,tsx}', { cwd: import.meta.dirname, exclude: ['tests/e2e/**'] }).map(
  (file) => ({ file, text: readFileSync(join(import.meta.dirname, file), 'utf8') }),
);
/** Returns the files of unit tests whose text matches a pattern. */
const unitTestsWith = (pattern: RegExp) => UNIT_TESTS.flatMap(({ file, text }) => (pattern.test(text) ? [file] : []));
/** Those that ask for a document. */
const WITH_DOCUMENT = unitTestsWith(/^\/\/ @vitest-environment jsdom/);
/** Those that use an extension's API made for the tests, or replace modules. */
const WITH_API = unitTestsWith(/\b(?:fakeBrowser|vi\.mock|vi\.resetModules)\b/).filter(
  (file) => !WITH_DOCUMENT.includes(file),
);
const UNIT = {
  plugins: [WxtVitest(), preact()],
  test: {
    environment: 'node',
    // quicker to start than processes; and by default one of two cores would be left idle
    pool: 'threads' as 'threads' | 'vmThreads',
    setupFiles: [] as string[],
    maxWorkers: '100%',
    testTimeout: ENDLESS_MS,
  },
};

/** The projects of unit tests; `npm run mutants` runs them too. */
export const UNIT_PROJECTS = [
  // they keep no state: files of a worker share what they import, which halves the time
  {
    ...UNIT,
    test: {
      ...UNIT.test,
      name: 'unit',
      include: ['tests/!(e2e)/**/*.test.{ts,tsx}'],
      exclude: [...WITH_DOCUMENT, ...WITH_API],
      isolate: false,
    },
  },
  // modules with state, and the API: a worker for each file
  { ...UNIT, test: { ...UNIT.test, name: 'unit-api', include: WITH_API } },
  // a document and modules of its own for each file, but no worker: starting one takes longer than most files
  {
    ...UNIT,
    test: {
      ...UNIT.test,
      name: 'unit-dom',
      include: WITH_DOCUMENT,
      environment: 'jsdom',
      pool: 'vmThreads' as const,
      setupFiles: ['tests/setup/crypto.ts'],
    },
  },
];

/** Browser tests that take long although their files are short. */
const LONG_FILES = /\/e2e\/(?:packs-kept|soak|stories-kept|corpus)\.test\.ts$/;

/** Begins with the files that take long, so that no worker has one left when the others have finished. */
class LongFilesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort((a, b) => Number(LONG_FILES.test(b.moduleId)) - Number(LONG_FILES.test(a.moduleId)));
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongFilesFirst },
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
