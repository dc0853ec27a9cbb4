/**
 * Runs a command of `scripts/` as a process would, but within the tests' own, which is many times quicker: with its own
 * arguments, standard input, output and exit status. That each command starts as a process is shown by
 * `tests/house/commands.test.ts`.
 */
import { Readable } from 'node:stream';
import { vi } from 'vitest';

/** What a command wrote, and the status that it ended with. */
export interface Ended {
  stdout: string;
  stderr: string;
  status: number;
}

/** Thrown in place of ending the process. */
class Exit extends Error {}

/** counts the runs: a module is evaluated once for each name that it is imported by */
let runs = 0;

/**
 * Runs a command until it ends.
 *
 * @param script its file in `scripts/`, without the ending
 * @param args what follows the command's name
 * @param input what is written to its standard input
 * @returns with `stderr` without the space around it
 */
export async function runCommand(script: string, args: string[], input = ''): Promise<Ended> {
  const ended: Ended = { stdout: '', stderr: '', status: 0 };
  let exited = false;
  const written = (to: 'stdout' | 'stderr') =>
    vi.spyOn(process[to], 'write').mockImplementation((text) => {
      // a process that has ended writes nothing more
      if (!exited) ended[to] += text;
      return true;
    });
  const spies = [
    written('stdout'),
    written('stderr'),
    vi.spyOn(process, 'stdin', 'get').mockReturnValue(Readable.from([input]) as never),
    vi.spyOn(process, 'exit').mockImplementation((status) => {
      if (!exited) ended.status = Number(status ?? 0);
      exited = true;
      throw new Exit();
    }),
  ];
  const { argv } = process;
  process.argv = [process.execPath, script, ...args];
  try {
    await import(/* @vite-ignore */ `../scripts/${script}.ts?run=${runs++}`);
  } catch (error) {
    if (!exited) throw error;
  } finally {
    process.argv = argv;
    for (const spy of spies) spy.mockRestore();
  }
  return { ...ended, stderr: ended.stderr.trim() };
}
