/** What questions about several entities read of a pack. */
import type { Background, Entity, Pack, Statement } from '../model/pack.ts';
import type { FactView, StatementView } from '../model/view.ts';
import type { Present } from './sharing.ts';

/** Something to tell, and how much it has in common with a story. */
export interface Weighed<T> {
  view: T;
  weight: number;
}

/** A pack, as `Coverage` hands it out. */
export interface CoverageParts {
  pack: Pick<Pack, 'articles' | 'statements'>;
  /** the entities of some ids, each once; ids that the pack lacks are left out */
  entitiesOf: (ids: readonly string[]) => Entity[];
  /** what an entity said, or what was said of an event */
  statementsOf: (id: string) => readonly Statement[];
  /** whether one of these is among those present, and more than a place */
  bearsOn: (ids: readonly string[] | undefined, present: Present) => boolean;
  /** a sentence of background for a story of a date, weighed by the names that it shares with those present */
  fact: (one: Background, present: Present, published: string | undefined) => Weighed<FactView>;
  /** the same of a statement */
  statement: (one: Statement, present: Present, published: string | undefined) => Weighed<StatementView>;
}
