/** Message keys by kind, written in full so that a search for a key finds where it is used. */
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
