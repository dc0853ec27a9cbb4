/** Runs a lab in its own Node process. */
import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Lab } from './lab.ts';
import { type Remote, TIMEOUT_MS, within } from './remote.ts';

/** Heap limit in megabytes; some indexes of 100,000 names need several thousand. */
const HEAP_MB = 8000;

/** @param file script for the process, in this folder; it serves a lab with `serve.ts` */
export function nodeLab<T = Lab>(file = 'node-child.ts'): Remote<T> {
  let child: ChildProcess | undefined;
  let number = 0;
  /** the end of the process's standard error output, to explain a crash */
  let said = '';
  const end = async () => {
    const old = child;
    child = undefined;
    if (!old || old.exitCode !== null || old.signalCode !== null) return;
    const gone = new Promise((resolve) => old.once('exit', resolve));
    old.kill('SIGKILL');
    await gone;
  };
  const start = () => {
    const execArgv = [`--max-old-space-size=${HEAP_MB}`, '--expose-gc', '--no-warnings'];
    const started = fork(join(import.meta.dirname, file), { execArgv, stdio: ['ignore', 'inherit', 'pipe', 'ipc'] });
    started.stderr!.on('data', (data) => {
      said = (said + data).slice(-20_000);
    });
    return started;
  };
  return {
    async call(method, args, timeout = TIMEOUT_MS) {
      child ??= start();
      const asked = child;
      const id = number++;
      let stop = () => {};
      const answer = new Promise<never>((resolve, reject) => {
        const hear = (message: { id: number; result?: unknown; error?: string }) => {
          if (message.id !== id) return;
          if (message.error === undefined) resolve(message.result as never);
          else reject(new Error(message.error));
        };
        const died = () => reject(new Error(/^FATAL ERROR: .*|^\w*Error.*/m.exec(said)?.[0] ?? 'its process ended'));
        asked.on('message', hear).once('close', died);
        stop = () => asked.off('message', hear).off('close', died);
      });
      asked.send({ id, method, args });
      return within(answer, timeout).finally(stop);
    },
    restart: end,
    close: end,
  };
}
