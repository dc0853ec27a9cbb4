/** Names of a pack as the cast takes them. */
import type { Entity } from '../model/pack.ts';
import type { Mention } from '../model/types.ts';
import type { KnownName } from './types.ts';

/**
 * The mentions that name a person, a body or a place; events and topics are no members of a cast.
 *
 * @param entityOf an entity of the pack by its id
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
