/** Output of the scripts: plain lines, and one line for errors that the user can correct. */

/** An error that the user can correct; shown without a stack trace. */
export class UserError extends Error {
  /** 1 for bad input or a missing tool, 2 for wrong usage */
  readonly exitStatus: 1 | 2;

  constructor(message: string, exitStatus: 1 | 2 = 1) {
    super(message);
    this.exitStatus = exitStatus;
  }
}

/** Prints a line. */
export function say(line = ''): void {
  console.log(line);
}

/** Runs a script and turns whatever it throws into one line on stderr and an exit status. */
export async function main(run: () => Promise<void> | void): Promise<void> {
  try {
    await run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    if (!(error instanceof UserError) && process.env.DEBUG && error instanceof Error) console.error(error.stack);
    process.exitCode = error instanceof UserError ? error.exitStatus : 1;
  }
}

/** Seconds since `start` (from `performance.now()`), for people. */
export function seconds(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
