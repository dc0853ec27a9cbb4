/** The message key for each kind of entity. The keys are not put together from parts, so that a text search finds their use. */
import type { Kind } from '../engine/model/pack.ts';

/** One of a kind: `Person`. */
export const KIND_KEYS: Record<Kind, string> = {
  person: 'kind.person',
  organization: 'kind.organization',
  place: 'kind.place',
  event: 'kind.event',
  topic: 'kind.topic',
};

/** A group of a kind: `People`. */
export const GROUP_KEYS: Record<Kind, string> = {
  person: 'group.person',
  organization: 'group.organization',
  place: 'group.place',
  event: 'group.event',
  topic: 'group.topic',
};
