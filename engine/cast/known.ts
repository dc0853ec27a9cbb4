/** Converts the names that a pack knows for the cast. */
import type { Entity } from '../model/pack.ts';
import type { Mention } from '../model/types.ts';
import type { KnownName } from './types.ts';

/**
 * The mentions of persons, organizations and places; events and topics are no members of a cast.
 *
 * @param entityOf returns an entity of the pack by its id
 */
export function knownNames(
  mentions: readonly Mention[],
  entityOf: (id: string) => Pick<Entity, 'name' | 'kind'>,
): KnownName[] {
  return mentions.flatMap(({ start, end, entity }): KnownName[] => {
    const { name, kind } = entityOf(entity);
    return kind === 'event' || kind === 'topic' ? [] : [{ start, end, entity, name, kind }];
  });
}
