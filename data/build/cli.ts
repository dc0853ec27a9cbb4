/**
 * `npm run data`: builds a pack from a folder of articles and entities.
 * Exit status: 0 done, 1 problems were found, 2 wrong usage.
 */
import { taskOf, USAGE } from './arguments.ts';
import { engine } from './engine.ts';
import { type Outcome, run } from './modes.ts';
import { formatProblem } from './problems.ts';

async function main(args: string[]): Promise<Outcome> {
  const task = taskOf(args);
  if (task === 'help') return { status: 0, stdout: USAGE, stderr: '' };
  if ('wrong' in task) return { status: 2, stdout: '', stderr: `${task.wrong}\n${USAGE}` };
  try {
    return await run(task, engine);
  } catch (error) {
    // A bug of ours, or a failing disk: the user does not need a stack trace.
    const line = formatProblem({ file: task.folders[0], says: `cannot go on: ${String(error)}` });
    return { status: 1, stdout: '', stderr: `${line}\n` };
  }
}

const { status, stdout, stderr } = await main(process.argv.slice(2));
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = status;
