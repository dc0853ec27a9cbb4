/** Which names of a story can justify an underline: decided by how often the story names each of them. */
import type { Entity } from '../model/pack.ts';

/** How often a story names each entity. */
export type Named = ReadonlyMap<string, number>;

/** A name is only named in passing if the story names another one at least this many times as often. */
const IN_PASSING = 10;

/** Counts how often each id occurs. */
export function countOf(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** The different ids, sorted by how often each occurs, the most often first. */
export function mostNamedFirst(ids: readonly string[]): string[] {
  const counts = countOf(ids);
  return [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)!);
}

/**
 * The other names of a story that can justify an underline of an entity: those that are not named in passing. For a person,
 * and for the entity that the story names most often, all of them can.
 */
export function othersThatCount({ id, kind }: Pick<Entity, 'id' | 'kind'>, named: Named): Set<string> {
  const others = new Map(named);
  others.delete(id);
  const most = Math.max(...others.values());
  const all = kind === 'person' || (named.get(id) ?? 0) >= most;
  return new Set([...others].flatMap(([other, count]) => (all || count * IN_PASSING > most ? [other] : [])));
}
