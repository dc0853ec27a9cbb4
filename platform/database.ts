/** An IndexedDB that is open while it is used, and what can be wrong with it. */
import type { DBSchema, IDBPDatabase } from 'idb';

/**
 * Why a store cannot be used. `newer`: a later version of Backstory wrote it. `full`: there is no room. `unavailable`:
 * the browser does not open it. Nothing that was stored is lost by any of them.
 */
export type StoreProblem = 'newer' | 'full' | 'unavailable';

/** An error of a store, with what to tell the reader. */
export class StoreError extends Error {
  readonly problem: StoreProblem;

  constructor(problem: StoreProblem, cause: unknown) {
    super(`the store is ${problem}: ${cause instanceof Error ? cause.message : cause}`, { cause });
    this.problem = problem;
  }
}

/** What Chrome says in errors of other names if the disk itself is full, and not the share of it that an extension has. */
const NO_SPACE = /NO_SPACE|full disk|write blobs/i;

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');

function problemOf(error: unknown): StoreProblem {
  if (nameOf(error) === 'VersionError') return 'newer';
  const isFull = nameOf(error) === 'QuotaExceededError' || (error instanceof Error && NO_SPACE.test(error.message));
  return isFull ? 'full' : 'unavailable';
}

/** Does something with a store; what fails for want of the store says why. */
export async function orProblem<T>(act: () => Promise<T>): Promise<T | StoreProblem> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    console.error(error);
    return error.problem;
  }
}

/** A store: closed after each use, so that a background that is stopped holds nothing and another version may bring it up to date. */
export abstract class Store<S extends DBSchema> {
  private database: Promise<IDBPDatabase<S>> | undefined;
  private users = 0;

  protected abstract open(): Promise<IDBPDatabase<S>>;

  /** Does something with the store, in whole transactions. @throws StoreError */
  protected async use<T>(act: (database: IDBPDatabase<S>) => Promise<T>): Promise<T> {
    try {
      // a write that finds the disk full takes the connection away from all who use it
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

/** Another version of this extension wants to bring a store up to date: it waits for nobody. */
export const giveWay = (_current: number, _blocked: number | null, event: IDBVersionChangeEvent): void =>
  (event.target as IDBDatabase).close();
