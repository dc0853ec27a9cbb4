/** Holds the records and those who search them; runs in a process of its own. */
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

  /** Takes this many records and returns what will be typed. */
  prepare(records: number, typed: number): Typed[] {
    this.built.clear();
    this.entries = entitiesFor(records, PACK);
    return typedNames(typed, this.entries);
  }

  /** Milliseconds until an index has answered once: some do their work only then. */
  build(id: string): number {
    const contender = LOOKUPS.find((one) => one.id === id)!;
    const start = performance.now();
    const ask = contender.build(this.entries);
    ask(FIRST_QUERY);
    const ms = performance.now() - start;
    this.built.set(id, ask);
    return ms;
  }

  /** One key. */
  ask(id: string, query: string): { ms: number; ids: string[] } {
    const ask = this.built.get(id)!;
    const start = performance.now();
    const ids = ask(query);
    return { ms: performance.now() - start, ids };
  }
}
