/** The parts of a pack that questions about several entities need. */
import type { Background, Entity, Pack, Statement } from '../model/pack.ts';
import type { FactView, StatementView } from '../model/view.ts';
import type { Present } from './sharing.ts';

/** Something to show, and how much it has in common with a story. */
export interface Weighed<T> {
  view: T;
  weight: number;
}

/** The view of a pack that `Coverage` gives to other files of this folder. */
export interface CoverageParts {
  pack: Pick<Pack, 'articles' | 'statements'>;
  /** the entities with these ids, each once; ids that the pack does not have are left out */
  entitiesOf: (ids: readonly string[]) => Entity[];
  /** the statements that an entity made, or that are about it if it is an event */
  statementsOf: (id: string) => readonly Statement[];
  /** whether one of some ids is among those present and no place */
  bearsOn: (ids: readonly string[] | undefined, present: Present) => boolean;
  /** a sentence of background, divided by the date of a story and weighed by the names that it shares with those present */
  fact: (one: Background, present: Present, published: string | undefined) => Weighed<FactView>;
  /** the same for a statement */
  statement: (one: Statement, present: Present, published: string | undefined) => Weighed<StatementView>;
}
