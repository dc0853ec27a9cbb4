/** The queries: names, most of them misspelt by one letter, after each keystroke. */
import type { LexiconEntry } from '../../../engine/model/types.ts';
import { chance } from '../material/random.ts';
import { misspell } from '../material/story.ts';

const SEED = 20220112;
/** The share of names that are typed correctly. */
const RIGHT = 0.3;

/** A name as it is typed letter by letter. */
export interface Typed {
  /** the contents of the search box after each keystroke */
  keys: string[];
  /** ids of the entities with that name, any of which is a correct answer */
  right: string[];
}

/** Picks names to type at random from all entities; the same entities give the same names. */
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
