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
  const wrote = { stdout: '', stderr: '' };
  /** undefined until the command ends itself */
  let exit: number | undefined;
  const written = (to: 'stdout' | 'stderr') =>
    vi.spyOn(process[to], 'write').mockImplementation((text) => {
      // a process that has ended writes nothing more
      if (exit === undefined) wrote[to] += text;
      return true;
    });
  const spies = [
    written('stdout'),
    written('stderr'),
    vi.spyOn(process, 'stdin', 'get').mockReturnValue(Readable.from([input]) as never),
    vi.spyOn(process, 'exit').mockImplementation((status) => {
      exit ??= Number(status ?? 0);
      throw new Error('the command ended itself');
    }),
  ];
  const { argv } = process;
  process.argv = [process.execPath, script, ...args];
  try {
    await import(/* @vite-ignore */ `../scripts/${script}.ts?run=${runs++}`);
  } catch (error) {
    if (exit === undefined) throw error;
  } finally {
    process.argv = argv;
    for (const spy of spies) spy.mockRestore();
  }
  return { stdout: wrote.stdout, stderr: wrote.stderr.trim(), status: exit ?? 0 };
}
