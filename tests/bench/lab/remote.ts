/** A lab somewhere else: it may run out of time or of memory, and a new one takes its place. */
import type { Lab } from './lab.ts';

type Methods<T> = { [K in keyof T]: T[K] extends (...args: never[]) => unknown ? K : never }[keyof T];
type Args<T, K extends keyof T> = T[K] extends (...args: infer A) => unknown ? A : never;
type Result<T, K extends keyof T> = T[K] extends (...args: never[]) => infer R ? R : never;

export interface Remote<T = Lab> {
  /** rejects when the lab does not answer in `timeout` milliseconds, or dies; then only `restart` helps */
  call<K extends Methods<T>>(method: K, args: Args<T, K>, timeout?: number): Promise<Result<T, K>>;
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** Nothing that is raced takes longer on purpose; indexes of 100,000 names may take minutes on a busy machine. */
export const TIMEOUT_MS = 60_000;
export const BUILD_TIMEOUT_MS = 150_000;

/** Fails in good time. */
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
