/** What a story is about, by how often it names each entity; and so which of its names speak for an underline. */
import type { Entity } from '../model/pack.ts';

/** How often a story names each entity. */
export type Named = ReadonlyMap<string, number>;

/** A name stands in passing if the story names another this many times as often. */
const IN_PASSING = 10;

/** How often each of some ids is among them. */
export function countOf(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** Each of some ids once, those that are among them most often first. */
export function mostNamedFirst(ids: readonly string[]): string[] {
  const counts = countOf(ids);
  return [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)!);
}

/**
 * The other names of a story by which an entity may earn an underline: those that do not stand in passing. All do for a
 * person, and for what the story itself is about.
 */
export function othersThatCount({ id, kind }: Pick<Entity, 'id' | 'kind'>, named: Named): Set<string> {
  const others = new Map(named);
  others.delete(id);
  let most = 0;
  for (const count of others.values()) most = Math.max(most, count);
  const all = kind === 'person' || (named.get(id) ?? 0) >= most;
  return new Set([...others].flatMap(([other, count]) => (all || count * IN_PASSING > most ? [other] : [])));
}
