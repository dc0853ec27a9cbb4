/** A pack made ready for lookup. */
import { remembered } from './collections.ts';
import { buildTable } from './lookup-build.ts';
import { LookupIndex } from './lookup-index.ts';
import { type Candidate, candidate } from './lookup-score.ts';
import { LookupTable } from './lookup-table.ts';
import type { LexiconEntry } from './types.ts';

/** So many entities are kept cut into words from one keystroke to the next. */
const MOST_KEPT = 1000;

/** Entities and the index that finds them, which is opened or built when it is first asked for. */
export class Lookup {
  readonly entries: readonly LexiconEntry[];
  private readonly stored: ArrayBuffer | undefined;
  private opened: LookupIndex | undefined;
  private readonly candidates = new Map<number, Candidate>();

  constructor(entries: readonly LexiconEntry[], stored?: ArrayBuffer) {
    this.entries = entries;
    this.stored = stored;
  }

  /** @throws where the stored index is broken, or was not made from so many entities */
  get index(): LookupIndex {
    if (!this.opened) {
      const table = this.stored ? LookupTable.open(this.stored) : buildTable(this.entries);
      if (table.counts.entities !== this.entries.length)
        throw new Error('The stored lookup table was made from another pack.');
      this.opened = new LookupIndex(table);
    }
    return this.opened;
  }

  /** The index as one ArrayBuffer, to be stored. */
  toBuffer(): ArrayBuffer {
    return this.index.table.buffer;
  }

  /** An entity cut into words. */
  candidate(entity: number): Candidate {
    return remembered(this.candidates, MOST_KEPT, entity, () => candidate(this.entries[entity]!));
  }
}
