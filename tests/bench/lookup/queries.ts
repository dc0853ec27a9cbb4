/** What is typed: names with a letter wrong, key by key. */
import type { LexiconEntry } from '../../../engine/model/types.ts';
import { chance } from '../material/random.ts';
import { misspell } from '../material/story.ts';

const SEED = 20220112;
/** Of the names, those that are typed without a mistake. */
const RIGHT = 0.3;

/** A name that somebody types letter by letter. */
export interface Typed {
  /** every state of the box, one key longer than the one before */
  keys: string[];
  /** ids of the entities of that very name: any of them is the right answer */
  right: string[];
}

/** Names to type, spread over all entities; the same for the same entities. */
export function typedNames(count: number, entries: readonly LexiconEntry[]): Typed[] {
  const by = chance(SEED);
  const named = Map.groupBy(entries, ({ name }) => name);
  return Array.from({ length: count }, () => {
    const { name } = by.pick(entries);
    const whole = (by.next() < RIGHT ? name : misspell(name, by)).toLowerCase();
    return {
      keys: Array.from({ length: whole.length }, (_, at) => whole.slice(0, at + 1)),
      right: named.get(name)!.map(({ id }) => id),
    };
  });
}
