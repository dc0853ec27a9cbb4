/** Runs test files in a separate process, and kills that process if they hang. */
import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Job, Outcome } from './run-tests.ts';

/** A process counts as hanging if a job uses this much CPU time (ms) in addition to twice the expected time. */
const HANGING_CPU_MS = 10_000;

/** The result of a job; `hung` if its process was killed. */
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

  /** @param expectedMs CPU time of the tests without a mutant */
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
