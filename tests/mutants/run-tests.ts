/** A process that runs test files with some source files replaced, job after job. It may be killed at any time. */
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { createVitest, type TestModule } from 'vitest/node';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { UNIT_PROJECTS } from '../../vitest.config.ts';
import { ROOT } from './program.ts';

/** A request to the process. */
export interface Job {
  /** replaced files: text by path relative to the repository */
  replaced: Record<string, string>;
  /** paths of test files, relative to the repository */
  tests: string[];
  /** whether to stop at the first failure */
  bail: boolean;
}

/** The process's answer: the failures, each with test file and name and the first line of the message. */
export interface Outcome {
  failures: { test: string; message: string }[];
}

/** Timeout of a test (ms). If it blocks the process, the timeout cannot fire, and the caller must kill the process. */
const HANGING_MS = 120_000;

const replaced = new Map<string, string>();

/** A Vite plugin that loads the replaced text of a file. */
const replacing = {
  name: 'replaced-sources',
  enforce: 'pre' as const,
  load(id: string) {
    return replaced.get(id.split('?')[0] as string);
  },
};

async function start() {
  const setup = process.env.PROBES === undefined ? [] : [join(import.meta.dirname, 'note-probes.ts')];
  return createVitest(
    // `fsModuleCache` is off, as the cache of transformed files would ignore the replaced text
    {
      watch: false,
      config: false,
      root: ROOT,
      reporters: [{}],
      maxWorkers: 1,
      bail: process.env.PROBES ? 0 : 1,
      fsModuleCache: false,
    },
    {
      test: {
        projects: UNIT_PROJECTS.map((project) => ({
          ...project,
          plugins: [replacing, WxtVitest(), preact()],
          test: {
            ...project.test,
            root: ROOT,
            maxWorkers: 1,
            testTimeout: HANGING_MS,
            hookTimeout: HANGING_MS,
            setupFiles: [...project.test.setupFiles, ...setup],
            onConsoleLog: () => false,
            silent: true,
          },
        })),
      },
    },
  );
}

const vitest = await start();
const specifications = await vitest.globTestSpecifications();

async function run({ replaced: files, tests }: Job): Promise<Outcome> {
  const before = [...replaced.keys()];
  replaced.clear();
  for (const [file, text] of Object.entries(files)) replaced.set(join(ROOT, file), text);
  for (const path of new Set([...before, ...replaced.keys()])) vitest.invalidateFile(path);
  const wanted = tests.map((test) => join(ROOT, test));
  const chosen = wanted.flatMap((path) => specifications.filter(({ moduleId }) => moduleId === path));
  // otherwise failures of earlier jobs would count towards `bail`
  vitest.state.idMap.clear();
  vitest.state.filesMap.clear();
  vitest.state.errorsSet.clear();
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(chosen);
  const failures = testModules.flatMap(failuresOf);
  for (const error of unhandledErrors) failures.push({ test: '', message: String((error as Error).message ?? error) });
  return { failures };
}

function failuresOf(module: TestModule) {
  const name = module.moduleId.slice(ROOT.length + 1);
  const errors = module.errors().map(({ message }) => ({ test: name, message: firstLine(message) }));
  for (const test of module.children.allTests('failed')) {
    const { errors: found = [] } = test.result();
    errors.push({ test: `${name}: ${test.fullName}`, message: firstLine(found[0]?.message ?? '') });
  }
  return errors;
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0] as string;
}

process.on('message', async (job: Job) => {
  try {
    process.send?.(await run(job));
  } catch (error) {
    process.send?.({ failures: [{ test: '', message: String(error) }] } satisfies Outcome);
  }
});

/** Interval for reporting the CPU time to the caller, which detects hanging jobs by it even on a busy machine. */
const HEARTBEAT_MS = 2000;
setInterval(() => {
  const { user, system } = process.cpuUsage();
  process.send?.({ cpuMs: (user + system) / 1000 });
}, HEARTBEAT_MS);
process.send?.('ready');
