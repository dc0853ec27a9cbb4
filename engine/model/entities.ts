/** A pack's entities by number: whoever reads a text or a query asks for the few that it meets. */
import type { LexiconEntry } from './types.ts';

/** Entities, all at hand (`EntityList`) or each made when it is first asked for (`entity-records.ts`). */
export interface Entities<E extends LexiconEntry = LexiconEntry> {
  /** how many there are; their numbers are 0 to length - 1 */
  readonly length: number;
  /** the entity of a number */
  at(number: number): E | undefined;
  /** the number of an id */
  numberOf(id: string): number | undefined;
}

/** Entities of a list. */
export class EntityList<E extends LexiconEntry = LexiconEntry> implements Entities<E> {
  private readonly list: readonly E[];
  private numbers: Map<string, number> | undefined;

  constructor(list: readonly E[]) {
    this.list = list;
  }

  get length(): number {
    return this.list.length;
  }

  at(number: number): E | undefined {
    return this.list[number];
  }

  numberOf(id: string): number | undefined {
    this.numbers ??= new Map(this.list.map((entity, number) => [entity.id, number]));
    return this.numbers.get(id);
  }
}

/** The entity of an id; nothing where there is none. */
export function entityWithId<E extends LexiconEntry>(entities: Entities<E>, id: string): E | undefined {
  const number = entities.numberOf(id);
  return number === undefined ? undefined : entities.at(number);
}
