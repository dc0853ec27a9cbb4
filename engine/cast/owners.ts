/**
 * Distinguishes organizations with the same name but different owners: `Russia's Defense Ministry` and `Ukraine's
 * Defense Ministry`.
 */
import { append } from '../text/collections.ts';
import type { Place } from './groups.ts';
import { keysOfName } from './name.ts';
import { SORT } from './sorts.ts';
import type { Story } from './story.ts';

/** If a story names the organizations of several owners in the same way, the owner becomes part of the name. */
export function withOwners(story: Story, places: Place[]): Place[] {
  const owned = new Map<string, Owned[]>();
  for (let i = 1; i < places.length; i++) {
    const [owner, { name, known }] = [places[i - 1]!, places[i]!];
    const isOwned = owner.name.to === name.from - 1 && story.isPossessive(owner.name.to) && story.follows(name.from);
    if (known || owner.known || !isOwned || !story.is(name.to, SORT.bodyHead | SORT.loneBody)) continue;
    append(owned, keysOfName(story, name), { owner, at: i, keys: keysOfName(story, owner.name) });
  }
  const dropped = new Set<Place>();
  const joined = new Map<number, Place>();
  for (const list of owned.values()) {
    if (new Set(list.map(({ keys }) => keys)).size < 2) continue;
    for (const { owner, at } of list) {
      dropped.add(owner);
      joined.set(at, { name: { from: owner.name.from, to: places[at]!.name.to, opens: owner.name.opens } });
    }
  }
  if (joined.size === 0) return places;
  return places.map((place, i) => joined.get(i) ?? place).filter((place) => !dropped.has(place));
}

interface Owned {
  owner: Place;
  /** index of the organization among the names */
  at: number;
  /** words of the owner */
  keys: string;
}
