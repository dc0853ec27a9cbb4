/** An IndexedDB database that is open only while it is used, and the ways in which it can fail. */
import type { DBSchema, IDBPDatabase } from 'idb';

/**
 * Why a store cannot be used. `newer`: a later version of Backstory wrote it. `full`: there is no space left.
 * `unavailable`: the browser does not open it. In none of these cases stored data is lost.
 */
export type StoreProblem = 'newer' | 'full' | 'unavailable';

/** An error of a store, with the problem to show to the reader. */
export class StoreError extends Error {
  readonly problem: StoreProblem;

  constructor(problem: StoreProblem, cause: unknown) {
    super(`the store is ${problem}: ${cause instanceof Error ? cause.message : cause}`, { cause });
    this.problem = problem;
  }
}

/** Parts of Chrome's messages, in errors of other names, if the disk itself is full and not only the extension's quota. */
const NO_SPACE = /NO_SPACE|full disk|write blobs/i;

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');

function problemOf(error: unknown): StoreProblem {
  if (nameOf(error) === 'VersionError') return 'newer';
  const isFull = nameOf(error) === 'QuotaExceededError' || (error instanceof Error && NO_SPACE.test(error.message));
  return isFull ? 'full' : 'unavailable';
}

/** Runs an action that uses a store. Returns its result, or the problem if the store cannot be used. */
export async function orProblem<T>(act: () => Promise<T>): Promise<T | StoreProblem> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    console.error(error);
    return error.problem;
  }
}

/**
 * A store. It is closed after each use, so that a background that is stopped holds no connection, and another version
 * can upgrade it.
 */
export abstract class Store<S extends DBSchema> {
  private database: Promise<IDBPDatabase<S>> | undefined;
  private users = 0;

  protected abstract open(): Promise<IDBPDatabase<S>>;

  /** Runs an action that uses whole transactions. @throws StoreError */
  protected async use<T>(act: (database: IDBPDatabase<S>) => Promise<T>): Promise<T> {
    try {
      // if a write finds the disk full, the browser aborts the connection for all who use it: try once more with a new one
      return await this.once(act).catch((error) =>
        nameOf(error) === 'AbortError' ? this.once(act) : Promise.reject(error),
      );
    } catch (error) {
      throw error instanceof StoreError ? error : new StoreError(problemOf(error), error);
    }
  }

  private async once<T>(act: (database: IDBPDatabase<S>) => Promise<T>): Promise<T> {
    this.users++;
    try {
      this.database ??= this.open();
      return await act(await this.database);
    } finally {
      this.users--;
      if (this.users === 0) this.close();
    }
  }

  private close(): void {
    this.database?.then(
      (database) => database.close(),
      () => {},
    );
    this.database = undefined;
  }
}

/** Closes the connection, because another version of the extension wants to upgrade the store. */
export const closeForUpgrade = (_current: number, _blocked: number | null, event: IDBVersionChangeEvent): void =>
  (event.target as IDBDatabase).close();
