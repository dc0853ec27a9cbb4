/** Runs test files in a process of its own, and ends that process if they never let go. */
import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Job, Outcome } from './run-tests.ts';

/** The process counts as hanging once it has used this much processor time for a job (ms), beside what the job should take. */
const HANGING_CPU_MS = 10_000;

/** What came of a job; `hung` if its process had to be ended. */
export type Result = Outcome | 'hung';

export class Runner {
  private child: ChildProcess | undefined;

  private readonly environment: Record<string, string>;

  constructor(environment: Record<string, string> = {}) {
    this.environment = environment;
  }

  private async start(): Promise<ChildProcess> {
    const child = fork(join(import.meta.dirname, 'run-tests.ts'), {
      env: { ...process.env, ...this.environment },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    await new Promise((resolve, reject) => {
      child.once('message', resolve);
      child.once('exit', () => reject(new Error('The process that runs tests did not start')));
    });
    this.child = child;
    return child;
  }

  /** `expectedMs` is what the tests take when nothing is wrong. */
  async run(job: Job, expectedMs: number): Promise<Result> {
    const child = this.child ?? (await this.start());
    return new Promise((resolve) => {
      let used: number | undefined;
      const limit = HANGING_CPU_MS + 2 * expectedMs;
      const finish = (result: Result) => {
        child.off('message', heard);
        child.off('exit', gone);
        resolve(result);
      };
      const heard = (message: { cpuMs: number } | Outcome) => {
        if ('failures' in message) return finish(message);
        used ??= message.cpuMs;
        if (message.cpuMs - used < limit) return;
        child.kill('SIGKILL');
      };
      const gone = () => {
        this.child = undefined;
        finish('hung');
      };
      child.on('message', heard);
      child.on('exit', gone);
      child.send(job);
    });
  }

  close(): void {
    this.child?.kill();
    this.child = undefined;
  }
}
