/** Whether messages are valid, for tests of how large their parts may be. */
import { checked } from '../../platform/message-checks.ts';

export type Schema = Parameters<typeof checked>[0];

export const letters = (count: number) => 'x'.repeat(count);
export const list = <T>(count: number, one: T): T[] => new Array<T>(count).fill(one);

/** Whether a message is valid. */
export function isAccepted(schema: Schema, data: unknown): boolean {
  try {
    checked(schema, data);
    return true;
  } catch {
    return false;
  }
}
