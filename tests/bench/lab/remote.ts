/** A lab in another process or page. If it times out or runs out of memory, it can be restarted. */
import type { Lab } from './lab.ts';

type Methods<T> = { [K in keyof T]: T[K] extends (...args: never[]) => unknown ? K : never }[keyof T];
type Args<T, K extends keyof T> = T[K] extends (...args: infer A) => unknown ? A : never;
type Result<T, K extends keyof T> = T[K] extends (...args: never[]) => infer R ? R : never;

export interface Remote<T = Lab> {
  /** rejects if the lab does not answer within `timeout` milliseconds or crashes; it must then be restarted */
  call<K extends Methods<T>>(method: K, args: Args<T, K>, timeout?: number): Promise<Result<T, K>>;
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** Timeout of a call. Builds get more time, as an index of 100,000 names may take minutes on a busy machine. */
export const TIMEOUT_MS = 60_000;
export const BUILD_TIMEOUT_MS = 150_000;

/** Rejects if a promise is not settled within `ms` milliseconds. */
export async function within<T>(promise: Promise<T>, ms: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${Math.round(ms / 1000)} s`)), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
