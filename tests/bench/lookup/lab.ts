/** Holds the records and the contenders at lookup; runs in its own process. */
import packJson from '../../../data/pack.json' with { type: 'json' };
import type { LexiconEntry } from '../../../engine/model/types.ts';
import { entitiesFor } from '../material/names.ts';
import { LOOKUPS } from './contenders.ts';
import { type Typed, typedNames } from './queries.ts';

const PACK = packJson.entities as unknown as LexiconEntry[];

const FIRST_QUERY = 'maria';

export class LookupLab {
  private entries: LexiconEntry[] = [];
  private readonly built = new Map<string, (query: string) => string[]>();

  /** Generates this many records, and returns the names that will be typed. */
  prepare(records: number, typed: number): Typed[] {
    this.built.clear();
    this.entries = entitiesFor(records, PACK);
    return typedNames(typed, this.entries);
  }

  /** Builds a contender and returns the milliseconds until its first answer, as some build their index only then. */
  build(id: string): number {
    const contender = LOOKUPS.find((one) => one.id === id)!;
    const start = performance.now();
    const ask = contender.build(this.entries);
    ask(FIRST_QUERY);
    const ms = performance.now() - start;
    this.built.set(id, ask);
    return ms;
  }

  /** Measures the lookup after one keystroke. */
  ask(id: string, query: string): { ms: number; ids: string[] } {
    const ask = this.built.get(id)!;
    const start = performance.now();
    const ids = ask(query);
    return { ms: performance.now() - start, ids };
  }
}
