/** Calls a lab's methods on request of the parent process, and sends it the results. */
export function serve(lab: object): void {
  process.on('message', ({ id, method, args }: { id: number; method: string; args: unknown[] }) => {
    try {
      const act = (lab as Record<string, (...args: unknown[]) => unknown>)[method]!;
      process.send!({ id, result: act.apply(lab, args) });
    } catch (error) {
      process.send!({ id, error: error instanceof Error ? error.message : String(error) });
    }
  });
}
