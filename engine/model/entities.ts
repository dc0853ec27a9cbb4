/** Access to a pack's entities by number or by id, without having all of them in memory. */
import type { LexiconEntry } from './types.ts';

/** A pack's entities: all in memory (`EntityList`), or each decoded when it is first used (`entity-records.ts`). */
export interface Entities<E extends LexiconEntry = LexiconEntry> {
  /** how many there are; their numbers are 0 to length - 1 */
  readonly length: number;
  /** Returns the entity with this number, or undefined if there is none. */
  at(number: number): E | undefined;
  /** Returns the number of the entity with this id, or undefined if there is none. */
  numberOf(id: string): number | undefined;
}

/** Entities that are all in memory. */
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

/** Returns the entity with this id, or undefined if there is none. */
export function entityWithId<E extends LexiconEntry>(entities: Entities<E>, id: string): E | undefined {
  const number = entities.numberOf(id);
  return number === undefined ? undefined : entities.at(number);
}
