/** A process that runs test files with some source files replaced, as often as it is asked. It may be killed at any time. */
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { createVitest, type TestModule } from 'vitest/node';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { UNIT_PROJECTS } from '../../vitest.config.ts';
import { ROOT } from './program.ts';

/** What is asked of the process. */
export interface Job {
  /** text by path within the repository */
  replaced: Record<string, string>;
  /** paths of test files within the repository */
  tests: string[];
  /** stop at the first failure? */
  bail: boolean;
}

/** What it answers: failures by test file and name, with the first line of what was said. */
export interface Outcome {
  failures: { test: string; message: string }[];
}

/** A test that never ends is given up after this many milliseconds; one that never lets go is for the caller to kill. */
const HANGING_MS = 120_000;

const replaced = new Map<string, string>();

/** Gives Vite the replaced text of a file. */
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
    // its store of transformed files does not know of replaced ones
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
            setupFiles: setup,
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
  // what failed in an earlier job would count towards `bail`
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

/** Tells the caller how much processor time has been used, which says whether a job hangs however busy the machine is. */
const HEARTBEAT_MS = 2000;
setInterval(() => {
  const { user, system } = process.cpuUsage();
  process.send?.({ cpuMs: (user + system) / 1000 });
}, HEARTBEAT_MS);
process.send?.('ready');
