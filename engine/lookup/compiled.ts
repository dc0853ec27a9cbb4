/** A pack prepared for lookup. */

import type { Entities } from '../model/entities.ts';
import { memoizeBounded } from '../text/collections.ts';
import { type LookupEntry, lookupEntry } from './entry.ts';
import { LookupIndex } from './index.ts';
import type { LookupTable } from './table.ts';

/** The most entities that stay split into words from one keystroke to the next. */
const MOST_KEPT = 1000;

/** Entities, and the index that finds them, which is built on first use. */
export class Lookup {
  readonly entries: Entities;
  private readonly makeTable: () => LookupTable;
  private made: LookupIndex | undefined;
  private readonly known = new Map<number, LookupEntry>();

  constructor(entries: Entities, makeTable: () => LookupTable) {
    this.entries = entries;
    this.makeTable = makeTable;
  }

  /** @throws RangeError if the stored table is damaged, or is for another number of entities */
  get index(): LookupIndex {
    if (!this.made) {
      const table = this.makeTable();
      const { entities } = table.counts;
      if (entities !== this.entries.length)
        throw new RangeError(
          `the table of lookup is for ${entities} entities, not ${this.entries.length}: build it again`,
        );
      this.made = new LookupIndex(table);
    }
    return this.made;
  }

  /** The entity with this number, split into words. */
  entry(entity: number): LookupEntry {
    return memoizeBounded(this.known, MOST_KEPT, entity, () => lookupEntry(this.entries.at(entity)!));
  }
}
