/** A pack made ready for lookup. */

import type { Entities } from '../model/entities.ts';
import { memoizeBounded } from '../text/collections.ts';
import { LookupIndex } from './index.ts';
import { type Candidate, candidate } from './score.ts';
import type { LookupTable } from './table.ts';

/** So many entities are kept cut into words from one keystroke to the next. */
const MOST_KEPT = 1000;

/** Entities and the index that finds them, which is made when it is first asked for. */
export class Lookup {
  readonly entries: Entities;
  private readonly makeTable: () => LookupTable;
  private made: LookupIndex | undefined;
  private readonly candidates = new Map<number, Candidate>();

  constructor(entries: Entities, makeTable: () => LookupTable) {
    this.entries = entries;
    this.makeTable = makeTable;
  }

  /** @throws RangeError where the stored table is broken, or was not made from so many entities */
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

  /** An entity cut into words. */
  candidate(entity: number): Candidate {
    return memoizeBounded(this.candidates, MOST_KEPT, entity, () => candidate(this.entries.at(entity)!));
  }
}
